"""From the corrected description to the generated package."""
