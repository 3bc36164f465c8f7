"""From records to responses."""
