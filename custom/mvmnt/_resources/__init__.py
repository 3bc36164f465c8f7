"""What the generated resource classes are built on: keys and ids, listings, windows, upsert."""
