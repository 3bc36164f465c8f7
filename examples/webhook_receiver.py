"""Keeps a mirror of carriers up to date by webhooks.

`MVMNT_WEBHOOK_TOKENS=new,old python examples/webhook_receiver.py` serves on loopback: put a proxy that speaks HTTPS in
front, and enter the proxy's address in the product. At the end it takes no more deliveries and finishes the events that
it has taken; after Ctrl-C it prints what it did. Needs uvicorn.
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
    """The newest name of each carrier. Events may come late and in any order, so the older one never wins."""

    def __init__(self) -> None:
        self._newest: dict[UUID, datetime] = {}
        self.names: dict[UUID, str] = {}

    async def changed(self, event: CarrierChangedPayload) -> None:
        """Take over a carrier as it was at the event's time."""
        if self._is_news(event.data.id, event.timestamp):
            self.names[event.data.id] = event.data.name

    async def deleted(self, event: Event) -> None:
        """Drop a carrier; only its id is told."""
        carrier = UUID(record_id(event))
        if self._is_news(carrier, event.timestamp):
            self.names.pop(carrier, None)

    def _is_news(self, carrier: UUID, moment: datetime) -> bool:
        if carrier in self._newest and moment <= self._newest[carrier]:
            return False
        self._newest[carrier] = moment
        return True


async def keep_for_later(failure: HandlerFailure) -> None:
    """The API does not send it again. A real program would write it to a table from which it is tried anew."""
    print(f"to do by hand: {failure.event.event} of {record_id(failure.event)}", flush=True)


def main() -> None:
    """Receive until told to stop."""
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
