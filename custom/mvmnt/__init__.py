"""An async client for the MVMNT freight-brokerage API. Begin with `Mvmnt`.

Every name loads its module on first use, so that `import mvmnt` alone costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from mvmnt.version import __version__

if TYPE_CHECKING:
    from mvmnt import errors as errors
    from mvmnt import models as models
    from mvmnt._auth.tokens import MemoryTokenStore, Token, TokenStore
    from mvmnt._core.clock import Clock
    from mvmnt._core.secret import Secret
    from mvmnt._http.retry_policy import RetryPolicy
    from mvmnt._json.records import UnreadableRecord
    from mvmnt._rate_limit.rate_limit import RateLimit
    from mvmnt._resources.filtering import FilterPaginator
    from mvmnt._resources.numbered import PageNumberPaginator
    from mvmnt._resources.pages import CursorPage, NumberedPage
    from mvmnt._resources.pagination import CursorPaginator
    from mvmnt._resources.record_ref import Id, Key, RecordRef
    from mvmnt._resources.upsert import Upserted
    from mvmnt._resources.windows.reading import Windows
    from mvmnt._resources.windows.state import WindowsState, WindowState
    from mvmnt._settings import Timeout
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
        EventLoopError,
        FieldError,
        ForkedClientError,
        MvmntError,
        NotFoundError,
        PaginationError,
        PermissionDeniedError,
        RateLimitError,
        RecordRefError,
        RequestBodyError,
        ResponseTooLargeError,
        ServerError,
        TokenError,
        UnreadableRecordError,
        ValidationError,
    )
    from mvmnt_client.types import UNSET, Unset

__all__ = [
    "UNSET",
    "ApiConnectionError",
    "ApiError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "Clock",
    "ConfigurationError",
    "ConflictError",
    "CursorPage",
    "CursorPaginator",
    "DecodeError",
    "DocumentPendingError",
    "DocumentSourceError",
    "DocumentTransferError",
    "EventLoopError",
    "FieldError",
    "FilterPaginator",
    "ForkedClientError",
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
    "ResponseTooLargeError",
    "RetryPolicy",
    "Secret",
    "ServerError",
    "Timeout",
    "Token",
    "TokenError",
    "TokenStore",
    "UnreadableRecord",
    "UnreadableRecordError",
    "Unset",
    "Upserted",
    "ValidationError",
    "WindowState",
    "Windows",
    "WindowsState",
    "__version__",
]

#: The module of each name above; those of `mvmnt.errors` are the rest.
_MODULES = {
    "UNSET": "mvmnt_client.types",
    "Clock": "mvmnt._core.clock",
    "CursorPage": "mvmnt._resources.pages",
    "CursorPaginator": "mvmnt._resources.pagination",
    "FilterPaginator": "mvmnt._resources.filtering",
    "Id": "mvmnt._resources.record_ref",
    "Key": "mvmnt._resources.record_ref",
    "MemoryTokenStore": "mvmnt._auth.tokens",
    "Mvmnt": "mvmnt.client",
    "NumberedPage": "mvmnt._resources.pages",
    "PageNumberPaginator": "mvmnt._resources.numbered",
    "RateLimit": "mvmnt._rate_limit.rate_limit",
    "RecordRef": "mvmnt._resources.record_ref",
    "RetryPolicy": "mvmnt._http.retry_policy",
    "Secret": "mvmnt._core.secret",
    "Timeout": "mvmnt._settings",
    "Token": "mvmnt._auth.tokens",
    "TokenStore": "mvmnt._auth.tokens",
    "UnreadableRecord": "mvmnt._json.records",
    "Unset": "mvmnt_client.types",
    "Upserted": "mvmnt._resources.upsert",
    "WindowState": "mvmnt._resources.windows.state",
    "Windows": "mvmnt._resources.windows.reading",
    "WindowsState": "mvmnt._resources.windows.state",
}


def __getattr__(name: str) -> object:
    if name in ("errors", "models"):
        return import_module(f"mvmnt.{name}")
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_MODULES.get(name, "mvmnt.errors")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
