"""The eleventh hold-out, measured and opened, with the damage that was made with it."""

from samples.generator.layouts.opened.eleventh import deskwear as deskwear, yard as yard
