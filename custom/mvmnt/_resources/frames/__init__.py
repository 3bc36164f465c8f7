"""Listings without models: their records as plain dicts, and as tables of Arrow."""
