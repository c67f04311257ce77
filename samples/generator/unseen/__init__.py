"""Layouts, wordings, faces and damage that the reader's builders never looked at.

Made by somebody else; reports give counts of them alone. Nobody who works on the reader opens
these modules or documents made from them. Importing this registers them. Once measured, they move
to layouts/opened/ and new ones are made, so that a hold-out is never measured twice. What is left
here shares its damage with what was opened last.
"""

from samples.generator.layouts.opened.eleventh import deskwear
from samples.generator.unseen import desks as desks, foliohand as foliohand

wear = deskwear
