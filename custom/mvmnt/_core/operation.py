"""What a request does, in the API description's terms: the label that travels with every request.

Generated endpoints put their `Operation` into httpx's request extensions, under the name `mvmnt`. Whatever handles a
request further down (retries, rate limits, logging) asks the label, never the URL.
"""

from typing import Final

import attrs

__all__ = ["TOKEN_REQUEST", "Operation"]


@attrs.frozen
class Operation:
    """One operation of the API description.

    `id` is its operationId, `method` the HTTP method, `path` the path template (`/customers/{id}`), and `reads` says
    whether the call only reads, so that repeating it changes nothing on the server. `idempotent` says whether the
    description promises that a write which is repeated with the same Idempotency-Key is done once. `redirects` says
    that a redirect is the response: it is returned, and never followed. `authenticated` says that the access token goes
    out with it. `server` is where it is called in place of the client's base URL: a whole URL, or a path on its host.
    `floats` says that all numbers in its response which are not whole are floats: none is an exact amount.
    """

    id: str
    method: str
    path: str
    reads: bool
    idempotent: bool = False
    redirects: bool = False
    authenticated: bool = True
    server: str = ""
    floats: bool = False

    def __str__(self) -> str:
        return f"{self.id} {self.method} {self.path}"


TOKEN_REQUEST: Final = Operation(id="requestToken", method="POST", path="/oauth2/token", reads=True)
"""The request for an access token, which the description leaves out. It changes nothing on the server, so it may be
repeated like a read."""
