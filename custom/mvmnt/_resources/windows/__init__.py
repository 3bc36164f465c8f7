"""Reads the windows of a filter at once, and tells how far they are."""
