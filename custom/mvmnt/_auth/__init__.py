"""Gets access tokens and writes the Authorization header."""
