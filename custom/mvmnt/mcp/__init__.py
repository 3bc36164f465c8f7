"""The API for agents: an MCP server on a client (https://modelcontextprotocol.io). It needs the extra `mcp`.

`mvmnt mcp` runs it.
"""

from mvmnt.mcp.server import DEFAULT_TOKENS, server

__all__ = ["DEFAULT_TOKENS", "server"]
