"""What stands before an operation: tokens, validation, limits, faults, idempotency."""
