"""The version of this package, in one place that costs nothing to read."""

__all__ = ["__version__"]

__version__ = "0.1.0"
