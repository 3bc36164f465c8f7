"""Reads the windows of a filter at once, and keeps how far they are read."""
