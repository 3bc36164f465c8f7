"""A middleware that changes the records of listings before the client sees them, as a faulty or late server would."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import orjson

from mvmnt.middleware import Middleware, Request, Response, Send

__all__ = ["edited_pages"]


def edited_pages(change: Callable[[str, list[Any]], list[Any]]) -> Middleware:
    """`change` gets the path's resource and the records of each page, and gives the records that the client sees."""

    async def edit(request: Request, send: Send) -> Response:
        response = await send(request)
        if not request.url.endswith("/filter") or response.status != 200:
            return response
        page = orjson.loads(response.body)
        page["data"] = change(request.url.split("/")[-2], page["data"])
        return attrs.evolve(response, body=orjson.dumps(page))

    return edit
