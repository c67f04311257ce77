"""Layouts, wordings, faces and damage that the reader's builders never looked at.

Made by somebody else; reports give counts of them alone. Nobody who works on the reader opens
these modules or documents made from them. Importing this registers them. Once measured, they move
to layouts/opened/ and new ones are made, so that a hold-out is never measured twice.
"""

from samples.generator.unseen import (
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
