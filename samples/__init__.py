"""Invented documents: the generator, its committed output and the register of their people."""
