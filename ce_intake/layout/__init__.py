"""Where words stand on a page: lines, labels, cells and columns; it knows no kind of paper."""
