"""The records: the store, references between records, money."""
