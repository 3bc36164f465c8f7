"""Checks the `x-api-key` header of webhook requests.

It must hold the token that is configured in the product.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

from mvmnt._core.json_types import is_mapping
from mvmnt.errors import ConfigurationError

__all__ = ["HEADER", "AcceptedTokens", "Headers", "verify"]

HEADER: Final = "x-api-key"

Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]


class AcceptedTokens:
    """The accepted tokens, of which it keeps digests only.

    Args:
        tokens: one token, or the new and the old one during a rotation.

    Raises:
        ConfigurationError: there is no token, or one that no header can carry.
    """

    def __init__(self, tokens: Iterable[str]) -> None:
        if isinstance(tokens, str | bytes):  # it would be read as a list of tokens of one character
            raise ConfigurationError("tokens: expected a list of tokens, such as [token], not a single one")
        self._digests = [_digest(_token_bytes(token, f"tokens[{index}]")) for index, token in enumerate(tokens)]
        if not self._digests:
            raise ConfigurationError("tokens: expected at least one token")

    def accept(self, headers: Headers) -> bool:
        """Whether `headers` hold one of the tokens. See `verify`."""
        given = [_bytes(value) for name, value in _pairs(headers) if _bytes(name).lower() == HEADER.encode()]
        if len(given) != 1:
            return False
        digest = _digest(given[0])
        matches = [hmac.compare_digest(digest, accepted) for accepted in self._digests]  # always all, in constant time
        return any(matches)


def verify(headers: Headers, tokens: Iterable[str]) -> bool:
    """Whether a webhook request carries one of your tokens, compared in constant time.

    Args:
        headers: the request's headers, as a mapping or as pairs of name and value, in any case of the names.
        tokens: the token that is configured in the product; during a rotation, the new and the old one.

    Returns:
        True if there is exactly one `x-api-key` header and it equals one of the tokens.

    Raises:
        ConfigurationError: there is no token, or one that no header can carry, such as an empty one.
    """
    return AcceptedTokens(tokens).accept(headers)


def _token_bytes(token: object, place: str) -> bytes:
    if not isinstance(token, str) or not token:
        raise ConfigurationError(f"{place}: expected a token, not {'an empty one' if token == '' else 'no string'}")
    if not token.isascii() or not token.isprintable() or token != token.strip():
        raise ConfigurationError(
            f"{place}: expected printable ASCII characters without spaces around them: no header could carry this token"
        )
    return token.encode("ascii")


def _pairs(headers: Headers) -> Iterable[tuple[str | bytes, str | bytes]]:
    return headers.items() if is_mapping(headers) else headers


def _bytes(text: str | bytes) -> bytes:
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text


def _digest(token: bytes) -> bytes:
    """The digest of a token: digests have one length, so a comparison does not reveal the token's."""
    return hashlib.sha256(token).digest()
