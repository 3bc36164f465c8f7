"""An async client for the MVMNT freight-brokerage API. Begin with `Mvmnt`.

Every name loads its module on first use: importing this package alone, as each generated model does, costs next to
nothing, and none of the API's models come before they are needed.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from mvmnt.version import __version__

if TYPE_CHECKING:
    from mvmnt import errors as errors
    from mvmnt._auth.client_credentials import MemoryTokenStore, Token, TokenStore
    from mvmnt._http.retry import RetryPolicy
    from mvmnt._rate_limit.transport import RateLimit
    from mvmnt._resources.pagination import CursorPage, CursorPaginator, NumberedPage, PageNumberPaginator
    from mvmnt._resources.record_ref import Id, Key, RecordRef
    from mvmnt._resources.upsert import Upserted
    from mvmnt._resources.windows import FilterPaginator, Windows
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
    "CursorPage": "_resources.pagination",
    "CursorPaginator": "_resources.pagination",
    "FilterPaginator": "_resources.windows",
    "Id": "_resources.record_ref",
    "Key": "_resources.record_ref",
    "MemoryTokenStore": "_auth.client_credentials",
    "Mvmnt": "client",
    "NumberedPage": "_resources.pagination",
    "PageNumberPaginator": "_resources.pagination",
    "RateLimit": "_rate_limit.transport",
    "RecordRef": "_resources.record_ref",
    "RetryPolicy": "_http.retry",
    "Token": "_auth.client_credentials",
    "TokenStore": "_auth.client_credentials",
    "Upserted": "_resources.upsert",
    "Windows": "_resources.windows",
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
