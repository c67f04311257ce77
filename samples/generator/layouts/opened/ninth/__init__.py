"""Most of the ninth hold-out, measured and opened: its layouts keep the damage made with them."""

from samples.generator.layouts.opened.ninth import (
    alone as alone,
    blanks as blanks,
    boxes as boxes,
    crafts as crafts,
    desks as desks,
    first as first,
    forums as forums,
    fruits as fruits,
    gauges as gauges,
    ledgers as ledgers,
    musters as musters,
    nothings as nothings,
    oddities as oddities,
    schools as schools,
    wards as wards,
    wear as wear,
    webs as webs,
)
