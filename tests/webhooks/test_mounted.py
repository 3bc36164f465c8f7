"""mvmnt.webhooks.WebhookReceiver as a part of a Starlette app, which is what FastAPI apps are too."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount, Route
from support.deliveries import TOKEN, delivery

from mvmnt.webhooks import Event, WebhookReceiver

HEADERS = {"x-api-key": TOKEN}


@pytest.mark.parametrize(
    ("kind", "path"), [(Route, "/webhooks/mvmnt"), (Mount, "/webhooks/mvmnt/"), (Mount, "/webhooks/mvmnt/deep")]
)
async def test_routed_or_mounted_it_receives_once_the_outer_app_entered_it(
    kind: type[Route] | type[Mount], path: str
) -> None:
    receiver = WebhookReceiver([TOKEN])
    handled = []

    @receiver.on("SHIPMENT_*")
    async def keep(event: Event) -> None:
        handled.append(event.event)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with receiver:
            yield

    route: BaseRoute = kind("/webhooks/mvmnt", receiver)
    app = Starlette(routes=[route], lifespan=lifespan)
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="https://me.test") as http,
    ):
        taken = await http.post(path, content=delivery(), headers=HEADERS)
        refused = await http.post(path, content=delivery())
        elsewhere = await http.post("/other", content=delivery(), headers=HEADERS)
    assert (taken.status_code, refused.status_code, elsewhere.status_code) == (200, 401, 404)
    assert handled == ["SHIPMENT_BOOKED"]
