"""Exit statuses, and how a failure is told: one line on standard error."""

from __future__ import annotations

import sys
import traceback
from typing import NoReturn

from mvmnt import errors

__all__ = ["BROKEN_PIPE", "CONFLICT", "INTERRUPTED", "SOME_FAILED", "fail", "status_of"]

FAILED = 1
USAGE = 2
NOT_FOUND = 3
NOT_ALLOWED = 4
CONFLICT = 5
REFUSED = 6
RATE_LIMITED = 7
NETWORK = 8
SERVER = 9
SOME_FAILED = 11
INTERRUPTED = 130
BROKEN_PIPE = 141

_STATUSES: tuple[tuple[type[errors.MvmntError], int], ...] = (
    (errors.RequestBodyError, USAGE),
    (errors.RecordRefError, USAGE),
    (errors.DocumentSourceError, USAGE),
    (errors.NotFoundError, NOT_FOUND),
    (errors.AuthenticationError, NOT_ALLOWED),
    (errors.PermissionDeniedError, NOT_ALLOWED),
    (errors.TokenError, NOT_ALLOWED),
    (errors.ConfigurationError, NOT_ALLOWED),
    (errors.ConflictError, CONFLICT),
    (errors.BadRequestError, REFUSED),
    (errors.ValidationError, REFUSED),
    (errors.RateLimitError, RATE_LIMITED),
    (errors.ApiConnectionError, NETWORK),
    (errors.ServerError, SERVER),
)


def status_of(error: errors.MvmntError) -> int:
    """The exit status that stands for an error."""
    return next((status for kind, status in _STATUSES if isinstance(error, kind)), FAILED)


def fail(error: errors.MvmntError, *, debug: bool) -> NoReturn:
    """End the process with one line about an error; with `debug`, with where it was raised before it."""
    if debug:
        sys.stderr.write("".join(traceback.format_exception(error)))
    sys.stderr.write(f"mvmnt: {' '.join(str(error).split())}\n")
    sys.exit(status_of(error))
