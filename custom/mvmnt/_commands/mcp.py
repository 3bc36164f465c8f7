"""``mvmnt mcp``: the API for agents, over stdio or HTTP."""

from __future__ import annotations

import asyncio
import hmac
import os
from typing import TYPE_CHECKING, Final

import click

from mvmnt._commands.output.look import Command

if TYPE_CHECKING:
    from fastmcp.server.auth import AuthProvider

    from mvmnt._commands.calling import Settings

__all__ = ["command"]

TOKEN: Final = "MVMNT_MCP_TOKEN"  # noqa: S105  # the name of a variable
_SHORTEST: Final = 16  # characters of a token


@click.command(cls=Command)
@click.option("--http", is_flag=True, help=f"Serve HTTP at /mcp, not stdio. Clients send the bearer token in {TOKEN}.")
@click.option("--host", default="127.0.0.1", show_default=True, help="With --http: where to listen.")
@click.option("--port", default=8765, show_default=True, help="With --http: the port.")
@click.option("--allow-writes", multiple=True, metavar="NAME", help="An operation, a group, or all; may be repeated.")
@click.option("--tokens", default=6_000, show_default=True, help="The most tokens of one response.")
@click.option("--allow-http", is_flag=True, help="Let the API's URLs be http on other hosts than this machine.")
@click.option("--profile", metavar="NAME", help="The profile of the configuration file that holds.")
def command(
    http: bool,
    host: str,
    port: int,
    allow_writes: tuple[str, ...],
    tokens: int,
    allow_http: bool,
    profile: str | None,
) -> None:
    """Give agents the API as an MCP server. It only reads, unless --allow-writes says more."""
    try:
        import mvmnt.mcp  # noqa: F401  # pyright: ignore[reportUnusedImport]  # fails early without the extra
    except ModuleNotFoundError as error:
        raise click.ClickException(f"mvmnt mcp needs {error.name}: pip install 'mvmnt-client[mcp]'") from error
    from mvmnt._commands.calling import Settings
    from mvmnt.errors import ConfigurationError

    settings = Settings(profile, allow_http, app_info="mvmnt-mcp")
    try:
        auth = _auth() if http else None
        asyncio.run(_serve(settings, (host, port) if http else None, auth, allow_writes, tokens))
    except ConfigurationError as error:
        raise click.ClickException(str(error)) from error


async def _serve(
    settings: Settings,
    address: tuple[str, int] | None,
    auth: AuthProvider | None,
    allow_writes: tuple[str, ...],
    tokens: int,
) -> None:
    from mvmnt.mcp import server

    async with settings.client() as client:
        made = server(client, allow_writes=allow_writes, tokens=tokens, auth=auth)
        if address is None:
            await made.run_async("stdio", show_banner=False)
        else:
            host, port = address
            await made.run_async("http", show_banner=False, host=host, port=port)


def _auth() -> AuthProvider:
    """Who may use the server: whoever has the token of the environment."""
    from fastmcp.server.auth import AccessToken, TokenVerifier

    from mvmnt.errors import ConfigurationError

    token = os.environ.get(TOKEN, "")
    if len(token) < _SHORTEST:
        raise ConfigurationError(
            f"--http needs a bearer token of {_SHORTEST} characters or more in the environment's {TOKEN}; such as"
            " one of `python -c 'import secrets; print(secrets.token_urlsafe())'`"
        )

    class OneToken(TokenVerifier):
        async def verify_token(self, token: str) -> AccessToken | None:
            if not hmac.compare_digest(token.encode(), expected):
                return None
            return AccessToken(token=token, client_id="agent", scopes=[])

    expected = token.encode()
    return OneToken()
