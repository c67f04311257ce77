"""The API, version 1: the acts of the pages for programs, with a token instead of a cookie."""
