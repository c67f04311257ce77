"""Layouts, wordings, faces and damage that the reader's builders never looked at.

Made by somebody else; reports give counts of them alone. Nobody who works on the reader opens
these modules or documents made from them. Importing this registers them. Once measured, they move
to layouts/opened/ and new ones are made, so that a hold-out is never measured twice.
"""

from samples.generator.unseen import (
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
