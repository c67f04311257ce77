"""Layouts, wordings, faces and damage that the reader's builders never looked at.

Made by somebody else; reports give counts of them alone. Nobody who works on the reader opens
these modules or documents made from them. Importing this registers them. Once measured, they move
to layouts/opened/ and new ones are made, so that a hold-out is never measured twice. All share the
damage of `wear`.
"""

from samples.generator.unseen import (
    desks as desks,
    deskwear as deskwear,
    foliohand as foliohand,
    yard as yard,
)

wear = deskwear
