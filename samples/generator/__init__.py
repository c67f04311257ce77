"""Draws invented papers with the truth about them: `python -m samples.generator OUT`.

Layouts are code (layouts/), the damage of scanners and phones is code (damage.py), people and
bodies are invented (cast.py). The same seed gives the same files.
"""
