"""Posts the events of changes to all targets."""

import asyncio
from collections.abc import Callable
from datetime import datetime

import orjson

from mvmnt.sandbox import exact_json
from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.records.store import Change
from mvmnt.sandbox.webhooks.events import WebhookEvents
from mvmnt.sandbox.webhooks.sender import LAST_TRY, Sender
from mvmnt.sandbox.webhooks.target import WebhookTarget


class Webhooks:
    """Posts the events of a store's changes to any number of targets."""

    def __init__(self, events: WebhookEvents, now: Callable[[], datetime]) -> None:
        self._events = events
        self._now = now
        self._senders: list[Sender] = []

    def add(self, target: WebhookTarget) -> None:
        """Send events to one more target from now on."""
        self._senders.append(Sender(target, self._now))

    async def remove(self, target: WebhookTarget) -> JsonObject:
        """Try a target's queued events once more, then remove it.

        Returns its counts.
        """
        sender = next(sender for sender in self._senders if sender.target is target)
        self._senders.remove(sender)
        await sender.aclose(LAST_TRY)
        return sender.stats

    @property
    def stats(self) -> list[JsonObject]:
        """The counts of each target."""
        return [sender.stats for sender in self._senders]

    def observe(self, changes: list[Change]) -> None:
        """Post the events of one call's changes; does not wait."""
        if not self._senders:
            return
        for event in self._events.of(changes):
            content = orjson.Fragment(exact_json.dumps(event))
            for sender in self._senders:
                sender.post(event["event"], content)

    async def wait_until_tried(self) -> None:
        """Wait until each event has been tried once at each target.

        Events that failed wait for their next try.
        """
        for sender in self._senders:
            await sender.wait_until_tried()

    async def aclose(self, patience: float = LAST_TRY) -> None:
        """Try all queued events once more, then stop and drop the rest.

        ``patience`` is the most seconds that this takes.
        """
        await asyncio.gather(*(sender.aclose(patience) for sender in self._senders))
