"""The database of a mirror: its URL, its lock, its columns, and what is loaded into it."""
