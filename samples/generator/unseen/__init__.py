"""Layouts, wordings, faces and damage that the reader's builders never looked at.

Made by somebody else; reports give counts of them alone. Nobody who works on the reader opens
these modules or documents made from them. Importing this registers them. Once measured, they move
to layouts/opened/ and new ones are made, so that a hold-out is never measured twice.
"""

from samples.generator.unseen import (
    alone as alone,
    besides as besides,
    books as books,
    classes as classes,
    courses as courses,
    diplomas as diplomas,
    examlists as examlists,
    exams as exams,
    further as further,
    gatherings as gatherings,
    lists as lists,
    names as names,
    oddments as oddments,
    packs as packs,
    proofs as proofs,
    quiet as quiet,
    records as records,
    schools as schools,
    selves as selves,
    strays as strays,
    talks as talks,
    tested as tested,
    trades as trades,
    wear as wear,
    weblearn as weblearn,
    webscreens as webscreens,
    works as works,
)
