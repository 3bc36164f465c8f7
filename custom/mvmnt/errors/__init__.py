"""The errors of this package, one tree under `MvmntError`.

    MvmntError
    ├── ApiError               a response has a status other than 2xx
    │   ├── BadRequestError        400
    │   ├── AuthenticationError    401
    │   ├── PermissionDeniedError  403
    │   ├── NotFoundError          404
    │   ├── ConflictError          409
    │   ├── ValidationError        422
    │   ├── RateLimitError         429
    │   └── ServerError            5xx
    ├── ApiConnectionError     no complete response was received
    │   └── ApiTimeoutError        ... within the time allowed
    ├── TokenError             a response of the token endpoint has no usable token
    ├── DecodeError            a 2xx response does not fit the API description
    │   └── UnreadableRecordError  ... one record of a page
    ├── ResponseTooLargeError  a response is larger than the client allows
    ├── RequestBodyError       a request body does not fit the API description (also a ValueError)
    ├── RecordRefError         a value cannot name a record (also a ValueError)
    ├── PaginationError        the next page of a listing is not certain, or the listing never ends
    ├── DocumentSourceError    a file cannot be uploaded (also a ValueError)
    ├── DocumentTransferError  an upload or download of a file failed
    │   └── DocumentPendingError   ... because its record still waits for the file
    ├── ConfigurationError     settings are missing or invalid
    ├── EventLoopError         a client is used in a second event loop (also a RuntimeError)
    ├── ForkedClientError      a client is used in a fork of its process (also a RuntimeError)
    └── ClientClosedError      a call on a closed client (also a RuntimeError)

No error holds a credential: errors keep the response, never the request. All can be pickled and copied.
"""

from __future__ import annotations

from mvmnt.errors._call import (
    ApiConnectionError,
    ApiTimeoutError,
    ClientClosedError,
    ConfigurationError,
    DecodeError,
    EventLoopError,
    ForkedClientError,
    PaginationError,
    RecordRefError,
    RequestBodyError,
    ResponseTooLargeError,
    TokenError,
    UnreadableRecordError,
)
from mvmnt.errors._root import MvmntError
from mvmnt.errors._status import (
    ApiError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    FieldError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    ValidationError,
)
from mvmnt.errors._transfer import DocumentPendingError, DocumentSourceError, DocumentTransferError

__all__ = [
    "ApiConnectionError",
    "ApiError",
    "ApiTimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "DocumentPendingError",
    "DocumentSourceError",
    "DocumentTransferError",
    "EventLoopError",
    "FieldError",
    "ForkedClientError",
    "MvmntError",
    "NotFoundError",
    "PaginationError",
    "PermissionDeniedError",
    "RateLimitError",
    "RecordRefError",
    "RequestBodyError",
    "ResponseTooLargeError",
    "ServerError",
    "TokenError",
    "UnreadableRecordError",
    "ValidationError",
]

for _name in __all__:  # users read and pickle these names
    globals()[_name].__module__ = __name__
