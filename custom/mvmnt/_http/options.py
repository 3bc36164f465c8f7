"""What `Mvmnt.with_options` sets for endpoint functions; the other options are the HTTP client's."""

from __future__ import annotations

from typing import NamedTuple

from mvmnt._http.idempotency import unfit_key

__all__ = ["CallOptions"]


class CallOptions(NamedTuple):
    """The options of a client's calls that endpoint functions follow.

    Attributes:
        idempotency_key: the key of writes that have none of their own; None for a new one for each.
        sends_unknown: whether requests may hold what the description does not know.
    """

    idempotency_key: str | None = None
    sends_unknown: bool = False

    def changed(self, idempotency: str | None, unknown_members: str | None, wrong: list[str]) -> CallOptions:
        """The same with the options of `Mvmnt.with_options` that are not None; what is wrong with them is added."""
        if idempotency is not None and (reason := unfit_key(idempotency)):
            wrong.append(f"idempotency: {reason}")
        if unknown_members not in (None, "send", "refuse"):
            wrong.append(f"unknown_members is {unknown_members!r}: it must be 'send' or 'refuse'")
        return CallOptions(
            self.idempotency_key if idempotency is None else idempotency,
            self.sends_unknown if unknown_members is None else unknown_members == "send",
        )
