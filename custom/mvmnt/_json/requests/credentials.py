"""API keys and other credentials that single operations ask for, beside the access token or in its place."""

from __future__ import annotations

from mvmnt._core.operation import Operation
from mvmnt._core.secret import Secret
from mvmnt.errors import RequestBodyError

__all__ = ["credential"]


def credential(operation: Operation, place: str, value: object) -> Secret:
    """A credential as no repr shows it.

    Args:
        operation: the operation that it is for; errors name it.
        place: where it is sent, such as ``header.X-Api-Key``.
        value: what the caller gives: a `Secret` or its text.

    Raises:
        RequestBodyError: it is none, or cannot be sent as it is. The error does not show it.
    """
    secret = Secret(value) if isinstance(value, str) else value
    if not isinstance(secret, Secret):
        raise RequestBodyError(operation, place, f"expected a Secret or its text, not {type(value).__name__}")
    if not _is_sendable(secret, place):
        raise RequestBodyError(operation, place, "expected text without line breaks or other control characters")
    return secret


def _is_sendable(secret: Secret, place: str) -> bool:
    """Whether the text survives the way: headers hold ASCII, and lose spaces at their ends."""
    in_header = place.startswith("header.")
    return (
        secret.reveal().strip() == secret.reveal() != ""
        and secret.reveal().isprintable()
        and (secret.reveal().isascii() or not in_header)
    )
