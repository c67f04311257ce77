"""Layouts, wordings, faces and damage that the reader's builders never looked at.

Made by somebody else; reports give counts of them alone. Nobody who works on the reader opens
these modules or documents made from them. Importing this registers them. Once measured, they move
to layouts/opened/ and new ones are made, so that a hold-out is never measured twice.
"""

from samples.generator.unseen import (
    deeds as deeds,
    elders as elders,
    faraway as faraway,
    first as first,
    forms as forms,
    gowns as gowns,
    nets as nets,
    offices as offices,
    packs as packs,
    rolls as rolls,
    screens as screens,
    selves as selves,
    sittings as sittings,
    spreads as spreads,
    strays as strays,
    talks as talks,
    trials as trials,
    wards as wards,
    wear as wear,
    works as works,
    years as years,
)
