"""The fifth hold-out, measured and opened: its layouts keep the damage that was made with them."""

from samples.generator.layouts.opened.fifth import (
    alone as alone,
    bundles as bundles,
    bygone as bygone,
    callings as callings,
    crowds as crowds,
    examined as examined,
    further as further,
    gowns as gowns,
    leftovers as leftovers,
    minds as minds,
    offices as offices,
    prints as prints,
    records as records,
    salons as salons,
    screens as screens,
    strays as strays,
    sundry as sundry,
    wear as wear,
    yearbooks as yearbooks,
)
