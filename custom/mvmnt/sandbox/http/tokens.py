"""Issues access tokens (OAuth 2.0 client credentials) and checks them."""

import secrets
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import RefusedError

PUBLISHED_SECRET = "sandbox-secret"  # noqa: S105 - the published default of a test server
"""The default client secret."""


class TokenRefusedError(Exception):
    """A token request fails, with an error of RFC 6749, section 5.2."""

    def __init__(self, status: int, error: str, description: str) -> None:
        super().__init__(description)
        self.status = status
        self.error = error
        self.description = description

    def envelope(self) -> JsonObject:
        """The JSON body of the response."""
        return {"error": self.error, "error_description": self.description}


class Tokens:
    """Issues signed JWTs to one client and keeps which of them are valid.

    ``lifetime`` is in seconds. Each sandbox makes its own signing key, so no token outlives its process.
    """

    def __init__(self, client_id: str, client_secret: str, lifetime: int, now: Callable[[], datetime]) -> None:
        self.client_id = client_id
        self._client_secret = client_secret
        self._lifetime = lifetime
        self._now = now
        self._key = OctKey.generate_key(256)
        self._expiry_of_good: dict[str, datetime] = {}
        self.requests: int = 0

    @property
    def published_secret(self) -> str | None:
        """The client secret if it is the public default, else None."""
        return PUBLISHED_SECRET if self._client_secret == PUBLISHED_SECRET else None

    def issue(self, form: Mapping[str, str]) -> JsonObject:
        """Issue a token for a token request, given its decoded form.

        Returns ``{access_token, token_type, expires_in}`` with ``expires_in`` in seconds. Raises TokenRefusedError.
        """
        self.requests += 1
        grant_type = form.get("grant_type")
        if not grant_type:
            raise TokenRefusedError(400, "invalid_request", "grant_type is missing")
        if grant_type != "client_credentials":
            raise TokenRefusedError(400, "unsupported_grant_type", "Only client_credentials is supported")
        for name in ("client_id", "client_secret"):
            if not form.get(name):
                raise TokenRefusedError(400, "invalid_request", f"{name} is missing")
        if not self._is_client(form["client_id"], form["client_secret"]):
            raise TokenRefusedError(401, "invalid_client", "Unknown client or wrong secret")
        issued_at = self._now()
        expires_at = issued_at + timedelta(seconds=self._lifetime)
        claims = {
            "iss": "mvmnt-sandbox",
            "sub": self.client_id,
            "iat": int(issued_at.timestamp()),
            "exp": int(expires_at.timestamp()),
            "jti": secrets.token_hex(8),
        }
        token = jwt.encode({"alg": "HS256"}, claims, self._key)
        self._expiry_of_good[token] = expires_at
        return {"access_token": token, "token_type": "Bearer", "expires_in": self._lifetime}

    def check(self, authorization: str | None) -> None:
        """Check the Authorization header of an API call.

        Raises a 401 RefusedError if it holds no valid token.
        """
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise RefusedError(401, "A bearer token is required")
        expires_at = self._expiry_of_good.get(token)
        if expires_at is None:
            raise RefusedError(
                401, "The access token was revoked" if self._is_own(token) else "The access token is invalid"
            )
        if self._now() >= expires_at:
            raise RefusedError(401, "The access token has expired")

    def revoke_all(self) -> int:
        """Revoke every token issued so far; returns their number."""
        revoked = len(self._expiry_of_good)
        self._expiry_of_good.clear()
        return revoked

    def _is_client(self, client_id: str, client_secret: str) -> bool:
        right_id = secrets.compare_digest(client_id.encode(), self.client_id.encode())
        right_secret = secrets.compare_digest(client_secret.encode(), self._client_secret.encode())
        return right_id and right_secret

    def _is_own(self, token: str) -> bool:
        try:
            jwt.decode(token, self._key, algorithms=["HS256"])
        except (JoseError, ValueError):
            return False
        return True
