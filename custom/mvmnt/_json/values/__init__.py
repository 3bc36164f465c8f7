"""Single JSON values: numbers, dates, foreign values, values without a schema."""
