"""Layouts, wordings, faces and damage that the reader's builders never looked at.

Made by somebody else; reports give counts of them alone. Nobody who works on the reader opens
these modules or documents made from them. Importing this registers them. Once measured, they move
to layouts/opened/ and new ones are made, so that a hold-out is never measured twice.
"""

from samples.generator.unseen import (
    abroad as abroad,
    alone as alone,
    blanks as blanks,
    callings as callings,
    clicks as clicks,
    clouds as clouds,
    crafts as crafts,
    forms as forms,
    gaps as gaps,
    gowns as gowns,
    halls as halls,
    hands as hands,
    leaves as leaves,
    ledgers as ledgers,
    letters as letters,
    marks as marks,
    nets as nets,
    packs as packs,
    plain as plain,
    proofs as proofs,
    rests as rests,
    rolls as rolls,
    screens as screens,
    sheets as sheets,
    strays as strays,
    sundry as sundry,
    tales as tales,
    told as told,
    trials as trials,
    wear as wear,
    works as works,
    years as years,
)
