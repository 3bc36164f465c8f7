"""An async client for the MVMNT freight-brokerage API. Begin with `Mvmnt`.

Importing this package loads no network library beyond httpx, and none of the API's models: they come with first use.
"""

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
from mvmnt.version import __version__
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
