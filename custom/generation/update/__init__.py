"""The update command: a new description, a new package and a report."""
