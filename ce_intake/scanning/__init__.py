"""Taking in paper archives: what lies in folders and ZIP archives becomes the stacks of a batch.

walk     what there is, folder by folder; nothing is followed that leads elsewhere
archive  the members of a ZIP archive, within limits
paper    one file's bytes, unchanged while they were read, and how many sheets it has
take     folder after folder into a batch; safe to run again at any point
"""
