"""Benchmarks: this SDK beside the alternatives of a user. `make bench` runs them; see `benchmarks.__main__`."""
