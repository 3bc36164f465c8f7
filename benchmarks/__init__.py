"""Benchmarks: this SDK beside what a user would pick instead. `make bench` runs them; see `benchmarks.__main__`."""
