"""An async client for the MVMNT freight-brokerage API. Begin with `Mvmnt`.

Every name loads its module on first use: importing this package alone, as each generated model does, costs next to
nothing, and none of the API's models come before they are needed.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from mvmnt.version import __version__

if TYPE_CHECKING:
    from mvmnt import errors as errors
    from mvmnt.auth import MemoryTokenStore, Token, TokenStore
    from mvmnt.client import Mvmnt
    from mvmnt.errors import (
        ApiConnectionError,
        ApiError,
        ApiTimeoutError,
        AuthenticationError,
        BadRequestError,
        ClientClosedError,
        ConfigurationError,
        ConflictError,
        DecodeError,
        DocumentPendingError,
        DocumentSourceError,
        DocumentTransferError,
        FieldError,
        MvmntError,
        NotFoundError,
        PaginationError,
        PermissionDeniedError,
        RateLimitError,
        RecordRefError,
        RequestBodyError,
        ServerError,
        TokenError,
        ValidationError,
    )
    from mvmnt.lookup import Id, Key, RecordRef
    from mvmnt.pagination import CursorPage, CursorPaginator, NumberedPage, PageNumberPaginator
    from mvmnt.ratelimit import RateLimit
    from mvmnt.retry import RetryPolicy
    from mvmnt.upsert import Upserted
    from mvmnt.windows import FilterPaginator, Windows

__all__ = [
    "ApiConnectionError",
    "ApiError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "CursorPage",
    "CursorPaginator",
    "DecodeError",
    "DocumentPendingError",
    "DocumentSourceError",
    "DocumentTransferError",
    "FieldError",
    "FilterPaginator",
    "Id",
    "Key",
    "MemoryTokenStore",
    "Mvmnt",
    "MvmntError",
    "NotFoundError",
    "NumberedPage",
    "PageNumberPaginator",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "RecordRef",
    "RecordRefError",
    "RequestBodyError",
    "RetryPolicy",
    "ServerError",
    "Token",
    "TokenError",
    "TokenStore",
    "Upserted",
    "ValidationError",
    "Windows",
    "__version__",
]

#: The module of each name above; those of `mvmnt.errors` are the rest.
_MODULES = {
    "CursorPage": "pagination",
    "CursorPaginator": "pagination",
    "FilterPaginator": "windows",
    "Id": "lookup",
    "Key": "lookup",
    "MemoryTokenStore": "auth",
    "Mvmnt": "client",
    "NumberedPage": "pagination",
    "PageNumberPaginator": "pagination",
    "RateLimit": "ratelimit",
    "RecordRef": "lookup",
    "RetryPolicy": "retry",
    "Token": "auth",
    "TokenStore": "auth",
    "Upserted": "upsert",
    "Windows": "windows",
}


def __getattr__(name: str) -> object:
    if name == "errors":
        return import_module("mvmnt.errors")
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"mvmnt.{_MODULES.get(name, 'errors')}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
