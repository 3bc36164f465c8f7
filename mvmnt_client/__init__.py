"""The generated half of the MVMNT SDK: models and endpoint functions of the API. Import `mvmnt` to use it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .client import Client

__all__ = ("Client",)


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from .client import Client  # here, since models load without an HTTP library

    return Client
