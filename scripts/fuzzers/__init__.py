"""Inputs that nobody would send by accident, made by the thousand."""
