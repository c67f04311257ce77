"""Where things are kept: tables, transactions, files. All SQL lives here."""
