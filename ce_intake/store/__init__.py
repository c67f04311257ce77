"""Where things are kept: tables, transactions, files. All SQL lives here.

Knows nothing of roles and rights beyond the scope that it is given; desk decides those.
"""
