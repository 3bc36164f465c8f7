"""``python -m mvmnt.sandbox``: the sandbox as a process of its own, until SIGTERM or SIGINT."""

import argparse
import asyncio
import logging
import socket
import sys
from collections.abc import Sequence
from types import FrameType

import uvicorn

from mvmnt.sandbox.app import create_app


def parse_arguments(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; a wrong one ends the process with status 2 and a usage line."""
    parser = argparse.ArgumentParser(prog="python -m mvmnt.sandbox", description="An in-memory server of the MVMNT API")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default 127.0.0.1)")
    parser.add_argument("--port", type=int, default=4010, help="port to listen on, 0 for a free one (default 4010)")
    parser.add_argument("--client-id", default="sandbox-client", help="the one client that gets tokens")
    parser.add_argument("--client-secret", default="sandbox-secret", help="its secret")
    parser.add_argument("--token-lifetime", type=int, default=3600, help="seconds until a token expires (default 3600)")
    parser.add_argument("--check-answers", action="store_true", help="hold every answer against the description too")
    parser.add_argument(
        "--log-level",
        default="warning",
        choices=["critical", "error", "warning", "info", "debug"],
        help="least severe messages to log (default warning)",
    )
    return parser.parse_args(arguments)


class Server(uvicorn.Server):
    """uvicorn's server, which also announces that it listens, and for which being told to stop is no failure."""

    def __init__(self, config: uvicorn.Config, announcement: str) -> None:
        super().__init__(config)
        self._announcement = announcement

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start to serve, then say so: whoever reads the line may connect, and may send a signal."""
        await super().startup(sockets=sockets)
        sys.stdout.write(f"{self._announcement}\n")
        sys.stdout.flush()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Finish what runs and end with status 0; at a second signal end at once."""
        self.force_exit = self.should_exit
        self.should_exit = True


async def serve(options: argparse.Namespace) -> None:
    """Listen, say where on standard output, and serve until told to stop."""
    app = create_app(
        client_id=options.client_id,
        client_secret=options.client_secret,
        token_lifetime=options.token_lifetime,
        check_answers=options.check_answers,
    )
    family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
    with socket.create_server((options.host, options.port), family=family, backlog=1024) as listener:
        host = f"[{options.host}]" if ":" in options.host else options.host
        root = f"http://{host}:{listener.getsockname()[1]}"
        config = uvicorn.Config(app, log_level=options.log_level, access_log=False, lifespan="off")
        server = Server(config, f"MVMNT sandbox on {root}/v1 (tokens: {root}/oauth2/token)")
        await server.serve(sockets=[listener])


def main() -> None:
    """Run the sandbox from the command line."""
    options = parse_arguments(sys.argv[1:])
    logging.basicConfig(level=options.log_level.upper())
    asyncio.run(serve(options))


if __name__ == "__main__":
    main()
