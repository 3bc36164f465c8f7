"""What models have in common: decoding, encoding, absent members."""
