"""Text of the description in generated code."""
