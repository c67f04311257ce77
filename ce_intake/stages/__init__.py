"""The steps of a reading, one module each: pure functions from values to values."""
