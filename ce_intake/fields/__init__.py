"""What a paper says about each field of an entry, with the place where it says so.

One module a field or two; they share the paper (paper.py) and the choice (choice.py), know no
kind, and return the best candidate with a raw confidence that calibration turns into a
probability.
"""
