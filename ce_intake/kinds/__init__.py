"""The kinds of paper, one module each: cues, labels, required fields, and what is special."""
