"""Where operations are called."""
