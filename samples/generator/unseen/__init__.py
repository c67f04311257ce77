"""Layouts, wordings, faces and damage that the reader's builders never looked at.

Made by somebody else; reports give counts of them alone. Nobody who works on the reader opens
these modules or documents made from them. Importing this registers them. Once measured, they move
to layouts/opened/ and new ones are made, so that a hold-out is never measured twice.
"""

from samples.generator.unseen import (
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
