"""Layouts, wordings, faces and damage that the reader's builders never looked at.

Made by somebody else; reports give counts of them alone. Nobody who works on the reader opens
these modules or documents made from them. Importing this registers them. Once measured, they move
to layouts/opened/ and new ones are made, so that a hold-out is never measured twice. All share the
damage of `wear`.
"""

from samples.generator.unseen import (
    attendance as attendance,
    cliniccards as cliniccards,
    deskhand as deskhand,
    deskwear as deskwear,
    foliohand as foliohand,
    gatherings as gatherings,
    gownworks as gownworks,
    idlepapers as idlepapers,
    marksheets as marksheets,
    owntime as owntime,
    plainmore as plainmore,
    plainwords as plainwords,
    printouts as printouts,
    regbooks as regbooks,
    stencilled as stencilled,
    yard as yard,
)

wear = deskwear
