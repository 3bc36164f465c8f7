"""The server that every contender calls: prepared bytes, after a delay if wanted.

A process of its own: ``python -m benchmarks.upstream`` prints its origin and serves until it is terminated. The base
URL says how it behaves, so that one process serves all benchmarks: ``{origin}/full/800/50/v1`` gives 800 pages of full
customers, each after 50 ms.
"""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator, MutableMapping
from contextlib import contextmanager
from functools import cache
from typing import Any, TypeAlias

import orjson
import uvicorn

from benchmarks.crowd import crowded_page
from benchmarks.payloads import FULL_CUSTOMER, PAGE_SIZE, SMALL_CUSTOMER, page

__all__ = ["base_url", "serving"]

Message: TypeAlias = MutableMapping[str, Any]

_CUSTOMER = orjson.dumps(SMALL_CUSTOMER)
_TOKEN = orjson.dumps({"access_token": "a-token-of-the-upstream", "token_type": "Bearer", "expires_in": 3600})
_UNCHANGED = b'{"data":[],"pagination":{"pageSize":250,"hasPreviousPage":false,"hasNextPage":false}}'
_OF_PAGE = b"########"
_KINDS = {"full": FULL_CUSTOMER, "small": SMALL_CUSTOMER}


def base_url(origin: str, *, kind: str = "full", pages: int = 1, delay: float = 0.0) -> str:
    """The base URL for `pages` pages, each after `delay` seconds.

    The customers are "full", "small", "crowded" (small ones, most of one day), or "numbered" (full ones, all different,
    none changed since).
    """
    return f"{origin}/{kind}/{pages}/{round(delay * 1000)}/v1"


@contextmanager
def serving() -> Iterator[str]:
    """Run an upstream in another process and yield its origin."""
    command = [sys.executable, "-m", "benchmarks.upstream"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


async def app(
    scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
) -> None:
    """The ASGI app. All but listings get one of two prepared responses."""
    path: str = scope["path"]
    if path.endswith("/filter"):
        body = await _listing(path, receive)
    elif path == "/oauth2/token":
        body = _TOKEN
    else:
        body = _CUSTOMER
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def _listing(path: str, receive: Callable[[], Awaitable[Message]]) -> bytes:
    _, kind, pages, delay, *_ = path.split("/")
    asked = orjson.loads((await receive())["body"] or b"{}")
    number = int(asked.get("cursor", 1))
    if delay != "0":
        await asyncio.sleep(int(delay) / 1000)
    if kind == "crowded":
        return crowded_page(int(pages), asked)
    if kind == "numbered" and "updatedAt" in asked.get("filter", {}):
        return _UNCHANGED
    start = _numbered_page(number) if kind == "numbered" else _page_without_end(kind)
    if number >= int(pages):
        return start + b'"hasNextPage":false}}'
    return b'%s"hasNextPage":true,"endCursor":"%d"}}' % (start, number + 1)


@cache
def _page_without_end(kind: str) -> bytes:
    """A page up to the place that says whether another follows."""
    whole = page(_KINDS[kind], PAGE_SIZE, next_cursor=None)
    return whole[: whole.index(b'"hasNextPage"')]


def _numbered_page(number: int) -> bytes:
    """A page of full customers with ids that are on no other page, up to the same place."""
    return _page_without_ids().replace(_OF_PAGE, b"%08d" % number)


@cache
def _page_without_ids() -> bytes:
    whole = orjson.loads(_page_without_end("full") + b'"hasNextPage":false}}')
    for customer in whole["data"]:
        customer["id"] = f"{_OF_PAGE.decode()}{customer['id'][len(_OF_PAGE) :]}"
    return orjson.dumps(whole).removesuffix(b'"hasNextPage":false}}')


def main() -> None:
    """Serve on a free port of the loopback."""
    with socket.create_server(("127.0.0.1", 0), backlog=4096) as listener:
        print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
        config = uvicorn.Config(app, log_level="critical", lifespan="off", access_log=False, timeout_keep_alive=60)
        uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main()
