"""A URL that receives webhooks, with its settings."""

from dataclasses import dataclass

import httpx


@dataclass(frozen=True, slots=True, repr=False)
class WebhookTarget:
    """A URL that receives the sandbox's webhooks.

    ``token`` is the value of the header ``x-api-key``. All times are in seconds: ``timeout`` is the longest time until
    the response, ``first_delay`` the delay before the first retry of an event, ``longest_delay`` the longest delay
    between retries, ``give_up_after`` the time until an event is dropped. ``queue`` is the most events that may wait,
    tried or not. ``transport`` replaces the network, such as ``httpx.ASGITransport(receiver)``.

    Raises ValueError for an invalid value.
    """

    url: str
    token: str
    timeout: float = 5.0
    first_delay: float = 1.0
    longest_delay: float = 60.0
    give_up_after: float = 24 * 3600.0
    queue: int = 100_000
    transport: httpx.AsyncBaseTransport | None = None

    def __post_init__(self) -> None:
        try:
            url = httpx.URL(self.url)
        except httpx.InvalidURL:  # its text quotes a part of the URL, which may be a password
            url = httpx.URL()
        if url.scheme not in ("http", "https") or not url.host:
            raise ValueError("webhook URL: expected http:// or https:// and a host")
        if url.userinfo or url.fragment:
            raise ValueError("webhook URL: expected neither a user and password nor a fragment in it")
        if (
            not self.token.isascii()
            or not self.token.isprintable()
            or self.token.strip() != self.token
            or not self.token
        ):
            raise ValueError("webhook token: expected printable ASCII characters, and no space around them")
        for name in ("timeout", "first_delay", "longest_delay", "give_up_after", "queue"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name}: expected more than 0, not {getattr(self, name)!r}")

    def __repr__(self) -> str:
        return f"WebhookTarget({self.shown_url!r})"

    @property
    def shown_url(self) -> str:
        """The URL without its query, which may hold a secret."""
        return str(httpx.URL(self.url).copy_with(query=None))
