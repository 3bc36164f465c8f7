"""What changed between two descriptions, and what it means to users."""
