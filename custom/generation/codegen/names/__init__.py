"""What the generated code calls things."""
