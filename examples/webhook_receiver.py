"""Keeps a mirror of carriers up to date by webhooks.

`MVMNT_WEBHOOK_TOKENS=new,old python examples/webhook_receiver.py` serves on loopback. Put an HTTPS proxy in front, and
enter the proxy's address in the product. At shutdown it handles the events that it has received, and prints the mirror.
Needs uvicorn.
"""

from __future__ import annotations

import argparse
import os
from datetime import datetime
from uuid import UUID

import uvicorn

from mvmnt.models import CarrierChangedPayload
from mvmnt.webhooks import Event, HandlerFailure, WebhookReceiver, record_id


class CarrierMirror:
    """The newest name of each carrier. Events come in any order, so times are compared."""

    def __init__(self) -> None:
        self._newest: dict[UUID, datetime] = {}
        self.names: dict[UUID, str] = {}

    async def changed(self, event: CarrierChangedPayload) -> None:
        """Save a carrier's name, unless a newer one is known."""
        if self._is_news(event.data.id, event.timestamp):
            self.names[event.data.id] = event.data.name

    async def deleted(self, event: Event) -> None:
        """Remove a carrier. The event has its id alone."""
        carrier = UUID(record_id(event))
        if self._is_news(carrier, event.timestamp):
            self.names.pop(carrier, None)

    def _is_news(self, carrier: UUID, moment: datetime) -> bool:
        if carrier in self._newest and moment <= self._newest[carrier]:
            return False
        self._newest[carrier] = moment
        return True


async def keep_for_later(failure: HandlerFailure) -> None:
    """Print what failed. The API does not send it again, so a real program saves it in a table."""
    print(f"to do by hand: {failure.event.event} of {record_id(failure.event)}", flush=True)


def main() -> None:
    """Serve until SIGINT or SIGTERM."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8000, help="port on 127.0.0.1; 0 takes a free one")
    arguments = parser.parse_args()

    mirror = CarrierMirror()
    receiver = WebhookReceiver(os.environ["MVMNT_WEBHOOK_TOKENS"].split(","), on_failure=keep_for_later)
    receiver.on("CARRIER_CREATED", "CARRIER_UPDATED", "CARRIER_ACTIVATED", "CARRIER_DEACTIVATED")(mirror.changed)
    receiver.on("CARRIER_DELETED")(mirror.deleted)

    @receiver.on("*")
    async def tell(event: Event) -> None:
        print(f"{event.event} of {record_id(event)}", flush=True)

    try:
        uvicorn.run(receiver, host="127.0.0.1", port=arguments.port)
    finally:
        print(f"carriers: {sorted(mirror.names.values())}")
        print(receiver.stats)


if __name__ == "__main__":
    main()
