"""The second hold-out, measured and opened: its layouts keep the damage that was made with them."""

from samples.generator.layouts.opened.second import (
    alone as alone,
    besides as besides,
    certificates as certificates,
    courses as courses,
    crowds as crowds,
    gatherings as gatherings,
    packets as packets,
    results as results,
    schools as schools,
    screens as screens,
    sittings as sittings,
    slips as slips,
    wear as wear,
)
