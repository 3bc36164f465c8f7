"""The generated client: the base URL, and the httpx client that endpoint functions send with."""

from __future__ import annotations

from typing import Final

import httpx
from attrs import define, field

from mvmnt._http.options import CallOptions

DEFAULT_BASE_URL: Final = "https://api.mvmnt.io/v1"
"""Where the description says that the API is."""


@define
class Client:
    """Hands endpoint functions the httpx client to send with.

    `mvmnt.Mvmnt` makes one whose httpx client refreshes tokens; take that one as ``mvmnt.generated``.

    Attributes:
        base_url: the API's base URL, without a slash at its end.
        options: what its calls follow.
    """

    base_url: str
    options: CallOptions = field(factory=CallOptions, kw_only=True, eq=False)
    _async_client: httpx.AsyncClient | None = field(default=None, init=False, repr=False, eq=False)

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Client:
        """Send with this httpx client, whose own base URL counts. Returns the same client."""
        self._async_client = async_client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """The httpx client to send with.

        Raises:
            RuntimeError: none was set.
        """
        if self._async_client is None:
            raise RuntimeError("this client has no httpx client yet: call set_async_httpx_client, or use mvmnt.Mvmnt")
        return self._async_client


__all__ = ["DEFAULT_BASE_URL", "Client"]
