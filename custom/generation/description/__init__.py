"""The description: read, checked, normalised, corrected."""
