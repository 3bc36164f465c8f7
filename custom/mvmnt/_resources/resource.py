"""The base class of the generated resource classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mvmnt._events import Events
from mvmnt._http.client import HttpClient

if TYPE_CHECKING:
    from mvmnt_client.client import Client


class Resource:
    """The operations on one kind of record, such as ``mvmnt.customers``.

    Args:
        client: the generated client whose HTTP stack the calls go through.
    """

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def _events(self) -> Events | None:
        """Where listings count skipped records."""
        http = self._client.get_async_httpx_client()
        return http.events if isinstance(http, HttpClient) else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client.base_url}>"
