"""The third hold-out, measured and opened: its layouts keep the damage that was made with them."""

from samples.generator.layouts.opened.third import (
    alone as alone,
    besides as besides,
    cards as cards,
    classes as classes,
    leaves as leaves,
    lists as lists,
    meetings as meetings,
    packs as packs,
    pages as pages,
    plain as plain,
    provinces as provinces,
    records as records,
    schools as schools,
    sittings as sittings,
    tongues as tongues,
    wear as wear,
    webs as webs,
    works as works,
)
