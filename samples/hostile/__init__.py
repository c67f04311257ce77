"""Files that are no use or mean harm, made on the fly: `python -m samples.hostile FOLDER`.

Each has the error code that a reader must answer with; nothing of it is kept in the repository.
"""
