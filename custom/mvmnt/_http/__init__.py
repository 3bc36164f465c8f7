"""The network, retries, idempotency keys, and the way of one call."""
