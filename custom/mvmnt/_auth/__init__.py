"""OAuth 2.0 client credentials: who gets a token, and who writes the Authorization header."""
