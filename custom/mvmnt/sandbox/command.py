"""The command ``python -m mvmnt.sandbox``: its arguments and its server."""

import argparse
import asyncio
import logging
import os
import re
import socket
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from ipaddress import ip_address
from pathlib import Path
from types import FrameType

import uvicorn

from mvmnt.sandbox.app import create_app
from mvmnt.sandbox.data_file import DataFileError
from mvmnt.sandbox.errors import NotSavedError
from mvmnt.sandbox.http.faults import Faults
from mvmnt.sandbox.http.tokens import PUBLISHED_SECRET
from mvmnt.sandbox.seed import DAY
from mvmnt.sandbox.webhooks.target import WebhookTarget

logger: logging.Logger = logging.getLogger("mvmnt.sandbox")

WEBHOOK_TOKEN = "MVMNT_SANDBOX_WEBHOOK_TOKEN"  # noqa: S105 - a name
"""The environment variable with the token of webhooks. Other users of the machine can read command lines."""


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse the command line; a wrong one ends the process with status 2."""
    parser = argparse.ArgumentParser(prog="python -m mvmnt.sandbox", description="A stateful server of the MVMNT API")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default 127.0.0.1)")
    parser.add_argument(
        "--port", type=_from_to(0, 65_535), default=4010, help="port to listen on, 0 for a free one (default 4010)"
    )
    parser.add_argument(
        "--files-port", type=_from_to(0, 65_535), default=0, help="port of the documents' files (default a free one)"
    )
    parser.add_argument("--client-id", default="sandbox-client", help="the one client that gets tokens")
    parser.add_argument("--client-secret", default=PUBLISHED_SECRET, help="its secret")
    parser.add_argument(
        "--token-lifetime", type=_from_to(1, 10**9), default=3600, help="seconds until a token expires (default 3600)"
    )
    parser.add_argument(
        "--rate-limit", type=_from_to(1, 10**9), metavar="CALLS", help="calls a minute (default no limit)"
    )
    parser.add_argument(
        "--latency", type=_from_to(0, 10**9), default=0, metavar="MS", help="milliseconds added to each call"
    )
    parser.add_argument(
        "--faults",
        type=_faults,
        default=Faults(),
        metavar="KIND=RATE,...",
        help="shares of calls, 0 to 1, that fail on purpose: 429, 500, 503, reset, revoke (all tokens)",
    )
    parser.add_argument("--data", type=Path, metavar="FILE", help="SQLite file to keep all state in (default memory)")
    parser.add_argument(
        "--seed",
        type=int,
        metavar="N",
        help="fill it with a plausible brokerage, the same each time, unless --data has records already",
    )
    parser.add_argument(
        "--seed-day",
        type=_day,
        default=DAY,
        metavar="DATE",
        help=f"the day on which the seeded brokerage stands, or today (default {DAY})",
    )
    parser.add_argument("--webhook", action="append", default=[], metavar="URL", help="post changes here; repeatable")
    parser.add_argument(
        "--webhook-token", metavar="TOKEN", help=f"x-api-key of webhooks (default: variable {WEBHOOK_TOKEN})"
    )
    parser.add_argument(
        "--check-responses", action="store_true", help="check every response against the description too"
    )
    parser.add_argument(
        "--log-level",
        default="warning",
        choices=["critical", "error", "warning", "info", "debug"],
        help="least severe messages to log (default warning)",
    )
    options = parser.parse_args(arguments)
    token = options.webhook_token or os.environ.get(WEBHOOK_TOKEN, "")
    if options.webhook and not token:
        parser.error(f"--webhook needs --webhook-token or the environment variable {WEBHOOK_TOKEN}")
    try:
        options.webhooks = [WebhookTarget(url, token) for url in options.webhook]
    except ValueError as error:
        parser.error(str(error))
    return options


def _from_to(least: int, most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if not re.fullmatch("[0-9]{1,10}", text) or not least <= int(text) <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is no whole number from {least:,} to {most:,}")
        return int(text)

    return number


def _faults(text: str) -> Faults:
    try:
        return Faults.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _day(text: str) -> date:
    try:
        return datetime.now(UTC).date() if text == "today" else date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date such as {DAY}, nor today") from error


def _is_no_drop_on_purpose(record: logging.LogRecord) -> bool:
    """Keep connections that the sandbox drops on purpose out of uvicorn's log."""
    return record.exc_info is None or not isinstance(record.exc_info[1], ConnectionResetError)


class Server(uvicorn.Server):
    """uvicorn's server, which announces its address and ends with status 0."""

    def __init__(self, config: uvicorn.Config, announcement: str) -> None:
        super().__init__(config)
        self._announcement = announcement

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to serve, then write the announcement.

        After the line, clients may connect and the process may get a signal.
        """
        await super().startup(sockets=sockets)
        sys.stdout.write(f"{self._announcement}\n")
        sys.stdout.flush()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Finish running calls and stop; stop at once on a second signal."""
        self.force_exit: bool = self.should_exit
        self.should_exit = True


def listen(host: str, port: int, option: str) -> socket.socket:
    """Open a listening socket with TCP_NODELAY. A taken port ends the process.

    Without TCP_NODELAY a response, whose head and body are two writes, would wait 40 ms for the caller's
    acknowledgement. asyncio sets it itself, but only for sockets that name their protocol, which this one does not.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family, backlog=1024)
    except OSError as error:  # the port is taken, or the host is not this machine
        sys.exit(f"{option} {port} on {host}: {error.strerror}")
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


def warn_of_open_host(host: str) -> None:
    """Log a warning if other machines can reach the sandbox."""
    try:
        is_local = ip_address(host).is_loopback
    except ValueError:
        is_local = host == "localhost"
    if not is_local:
        logger.warning(
            "--host %s: other machines can reach this sandbox. Its pages need no password: who reaches it can read all"
            " records, revoke tokens and switch faults. Use 127.0.0.1 unless you trust the whole network.",
            host,
        )


async def serve(options: argparse.Namespace) -> None:
    """Listen, write the address to standard output, and serve until a signal."""
    warn_of_open_host(options.host)
    with (
        listen(options.host, options.port, "--port") as listener,
        listen(options.host, options.files_port, "--files-port") as files_listener,
    ):
        app = create_app(
            client_id=options.client_id,
            client_secret=options.client_secret,
            token_lifetime=options.token_lifetime,
            check_responses=options.check_responses,
            files_port=files_listener.getsockname()[1],
            rate_limit=options.rate_limit,
            latency=options.latency / 1000,
            faults=options.faults,
            data=options.data,
            seed=options.seed,
            seed_day=options.seed_day,
            webhooks=options.webhooks,
        )
        host = f"[{options.host}]" if ":" in options.host else options.host
        root = f"http://{host}:{listener.getsockname()[1]}"
        config = uvicorn.Config(app, log_level=options.log_level, access_log=False, lifespan="on")
        sandbox = app.state.sandbox
        announcement = f"MVMNT sandbox on {root}/v1 (tokens: {root}/oauth2/token, in a browser: {root}/)"
        if options.seed is not None:
            count = f"{len(sandbox.store)} records"
            announcement += f"\nseeded: {count}" if sandbox.is_seeded else f"\nnot seeded: it has {count} already"
        server = Server(config, announcement)
        try:
            await server.serve(sockets=[listener, files_listener])
        finally:
            sandbox.close()


def main() -> None:
    """Run the sandbox from the command line."""
    options = parse_arguments(sys.argv[1:])
    logging.basicConfig(level=options.log_level.upper())
    logging.getLogger("httpx").setLevel(logging.WARNING)  # would log the whole URL of each webhook
    logging.getLogger("uvicorn.error").addFilter(_is_no_drop_on_purpose)
    try:
        asyncio.run(serve(options))
    except (DataFileError, NotSavedError) as refusal:
        sys.exit(f"--data {refusal}")
