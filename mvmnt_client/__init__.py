"""The generated half of the MVMNT SDK: models and endpoint functions of the API. Import `mvmnt` to use it."""

from .client import Client

__all__ = ("Client",)
