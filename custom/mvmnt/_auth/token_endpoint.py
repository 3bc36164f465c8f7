"""Requests access tokens from the token endpoint: RFC 6749, sections 4.4 and 5."""

from __future__ import annotations

from typing import NamedTuple
from urllib.parse import urlencode

import httpx
import orjson

from mvmnt._auth.authorization import header_safe
from mvmnt._auth.tokens import Token
from mvmnt._core.clock import Clock
from mvmnt._core.extensions import OPERATION, SECRETS
from mvmnt._core.headers import request_id
from mvmnt._core.json_types import is_object
from mvmnt._core.operation import TOKEN_REQUEST
from mvmnt._core.secret import Secret
from mvmnt._http.call import call
from mvmnt.errors import ApiError, TokenError
from mvmnt.errors._root import escaped

__all__ = ["TokenEndpoint"]


class TokenEndpoint(NamedTuple):
    """The token endpoint, asked with one client's credentials.

    Attributes:
        url: its URL. The client secret goes there and nowhere else.
        client_id, client_secret: the credentials.
        scope: the scope of the request, if any. The API needs none.
        http: sends the requests; it is not closed.
        clock: the source of time.
    """

    url: httpx.URL
    client_id: str
    client_secret: Secret
    scope: str | None
    http: httpx.AsyncClient
    clock: Clock

    async def request(self) -> Token:
        """Request a token.

        Raises:
            TokenError: the endpoint gave none.
            ApiConnectionError: it did not respond.
        """
        asked_at = self.clock.monotonic()  # the lifetime may have begun as early as this
        try:
            result: httpx.Response | ApiError = await call(
                self.http,
                TOKEN_REQUEST,
                method="POST",
                url=str(self.url),
                content=Secret(urlencode(self._form())),
                headers={"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"},
                extensions={OPERATION: TOKEN_REQUEST, SECRETS: {self.client_secret}},
            )
        except ApiError as error:
            result = error
        if isinstance(result, ApiError):  # raised here, so that its causes do not hold what the endpoint echoed
            raise _token_error(result)
        return _read_token(result, asked_at)

    def _form(self) -> dict[str, str]:
        form = {
            "grant_type": "client_credentials",
            "client_id": self.client_id,
            "client_secret": self.client_secret.reveal(),
        }
        return form | {"scope": self.scope} if self.scope else form


def _token_error(refusal: ApiError) -> TokenError:
    response = _json_object(refusal.body) or {}
    error, description = _text(response.get("error")), _text(response.get("error_description"))
    explanation = f"{error}: {description}" if error and description else error or refusal.message
    failed = TokenError(
        f"{refusal.status} {explanation}",
        status=refusal.status,
        error=error,
        error_description=description,
        attempts=refusal.attempts,
        seconds=refusal.seconds,
    )
    failed.request_id = refusal.request_id
    return failed


def _text(value: object) -> str | None:
    return escaped(value) if isinstance(value, str) else None


def _read_token(response: httpx.Response, asked_at: float) -> Token:
    """Read the token in a 2xx response of the token endpoint.

    Errors repeat no value of the response, which may be a secret.
    """
    found = _token_in(_json_object(response.content), asked_at)
    if isinstance(found, str):
        failed = TokenError(f"the response cannot be used: {found}", status=response.status_code)
        failed.request_id = request_id(response.headers)
        raise failed
    return found


def _token_in(fields: dict[str, object] | None, asked_at: float) -> Token | str:
    """The token, or what is wrong. It raises nothing, so that no traceback shows the token."""
    if fields is None:
        return "it is no JSON object"
    access_token = fields.get("access_token")
    if not isinstance(access_token, str) or not access_token:
        return "access_token is missing"
    if not header_safe(access_token):
        return "access_token holds characters that no HTTP header can carry"
    token_type = fields.get("token_type")
    if not isinstance(token_type, str) or token_type.casefold() != "bearer":
        return "token_type is not Bearer"
    lifetime = fields.get("expires_in")
    if isinstance(lifetime, bool) or not isinstance(lifetime, int | float) or lifetime <= 0:
        return "expires_in is not a positive number of seconds"
    return Token(access_token, lifetime=lifetime, expires_at=asked_at + lifetime)


def _json_object(body: bytes) -> dict[str, object] | None:
    try:
        value = orjson.loads(body)
    except ValueError:
        return None
    return value if is_object(value) else None
