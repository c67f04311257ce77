"""Layouts, wordings, faces and damage that the reader's builders never looked at.

Made by somebody else; reports give counts of them alone. Nobody who works on the reader opens
these modules or documents made from them. Importing this registers them. Once measured, they move
to layouts/opened/ and new ones are made, so that a hold-out is never measured twice.
"""

from samples.generator.unseen import (
    alone as alone,
    attendance as attendance,
    blanks as blanks,
    boxes as boxes,
    cliniccards as cliniccards,
    crafts as crafts,
    desks as desks,
    first as first,
    forums as forums,
    fruits as fruits,
    gatherings as gatherings,
    gauges as gauges,
    gownworks as gownworks,
    idlepapers as idlepapers,
    ledgers as ledgers,
    marksheets as marksheets,
    musters as musters,
    nothings as nothings,
    oddities as oddities,
    owntime as owntime,
    plainmore as plainmore,
    plainwords as plainwords,
    printouts as printouts,
    regbooks as regbooks,
    schools as schools,
    wards as wards,
    wear as wear,
    webs as webs,
)
