"""Where words stand on a paper: lines, labels, cells and columns; shared by all kinds."""
