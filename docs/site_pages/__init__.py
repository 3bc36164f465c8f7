"""The pages of the documentation site that are made at each build: the reference, and files from the root."""
