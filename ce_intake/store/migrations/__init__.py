"""The migrations: how a database becomes what tables.py says, step by step."""
