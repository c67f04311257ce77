"""Registers of people, courses, issuers and units, and the matching against them."""
