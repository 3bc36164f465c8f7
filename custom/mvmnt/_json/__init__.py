"""What JSON values mean: schemas, models, encoding and decoding."""
