"""What came in a form, as checked values; the desk judges them again."""
