"""JSON: schemas, models, encoding and decoding."""
