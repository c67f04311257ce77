"""Scripts that are run from the top of the repository."""
