"""Layouts, wordings, faces and damage that the reader's builders never looked at.

Made last and by somebody else; reports give counts of them alone. Nobody who works on the reader
opens these modules or documents made from them. Importing this registers them.
"""

from samples.generator.unseen import (
    papers as papers,
    sentences as sentences,
    tabled as tabled,
    wear as wear,
)
