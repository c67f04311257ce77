"""One module a noun: each view calls one act of the desk and shows what it gave."""
