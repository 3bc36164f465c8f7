"""What single JSON values mean: numbers, dates, values of other libraries, values without a schema."""
