"""Calls all 176 operations, through all of their resources' methods, against an independent mock of the description.

A check for development, not a part of the tests, since the mock is not a part of the project. Prism from npm is one:

    npx @stoplight/prism-cli mock openapi.yaml
    python tests/support/against_mock.py http://127.0.0.1:4010

Each request must be accepted and each response must decode. Exits 1 where any operation fails, and names it.
"""

from __future__ import annotations

import asyncio
import sys

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route
from support.described_api import TOKEN
from support.every_operation import call, methods, methods_of_other_media_types
from support.served_app import served

from mvmnt import Mvmnt, MvmntError


async def main(base_url: str) -> int:
    tokens = Starlette(routes=[Route("/token", lambda _: JSONResponse(TOKEN), methods=["POST"])])
    failed = {}
    async with (
        served(tokens) as origin,
        Mvmnt("id", "secret", base_url=base_url, token_url=f"{origin}/token") as mvmnt,
    ):
        found = methods(mvmnt)
        for name, (method, operation, _) in methods_of_other_media_types(mvmnt).items():
            found[name] = method, operation
        for name, (method, operation) in found.items():
            try:
                await call(method, operation)
            except MvmntError as error:
                failed[name] = error
    for name, error in failed.items():
        print(f"{name}: {error}")
    print(f"{len(found) - len(failed)} of {len(found)} methods: accepted and decoded")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(asyncio.run(main(sys.argv[1])))
