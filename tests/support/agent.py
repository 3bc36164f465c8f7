"""An agent as an MCP server meets it: fastmcp's own client, in process or on a transport."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any

from fastmcp import Client

from mvmnt.mcp import server
from mvmnt.testing import MvmntSandbox


class Refused(Exception):
    """A tool responded with an error."""


class Agent:
    """Calls tools.

    Args:
        client: connected to a server.
    """

    def __init__(self, client: Client[Any]) -> None:
        self.client = client

    @classmethod
    @asynccontextmanager
    async def on(cls, sandbox: MvmntSandbox, **options: Any) -> AsyncIterator[Agent]:
        """An agent on a server in process, whose API is the sandbox."""
        async with sandbox.client() as mvmnt, Client(server(mvmnt, **options)) as client:
            yield cls(client)

    async def text(self, tool: str, **arguments: Any) -> str:
        """A tool's response.

        Raises:
            Refused: with the words of the tool's error.
        """
        result = await self.client.call_tool(tool, arguments, raise_on_error=False)
        text: str = result.content[0].text  # type: ignore[union-attr]  # our tools respond with text alone
        if result.is_error:
            raise Refused(text)
        return text

    async def ask(self, tool: str, **arguments: Any) -> Any:
        """A tool's response, parsed; numbers with a point are exact."""
        return json.loads(await self.text(tool, **arguments), parse_float=Decimal)

    async def call(self, operation: str, **arguments: Any) -> Any:
        """What `call_operation` responds, parsed."""
        return await self.ask("call_operation", operation=operation, **arguments)
