"""What happens to the parts of a valid description that cannot be generated: they alone are left out."""
