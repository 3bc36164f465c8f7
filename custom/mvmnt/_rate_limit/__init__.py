"""Respects the server's rate limit and the caller's budget."""
