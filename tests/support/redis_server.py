"""A real Redis server of the tests' own: on a free port, keeping nothing on disk."""

from __future__ import annotations

import socket
import subprocess

from support.installed import path_of

__all__ = ["RedisServer"]


class RedisServer:
    """A `redis-server` process; `with` starts and ends it. Its port stays the same over `stop` and `start`."""

    def __init__(self, password: str | None = None) -> None:
        self._password = password
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self._process: subprocess.Popen[str] | None = None

    @property
    def url(self) -> str:
        credentials = f":{self._password}@" if self._password else ""
        return f"redis://{credentials}127.0.0.1:{self.port}/0"

    def start(self) -> None:
        command = ["redis-server", "--bind", "127.0.0.1", "--port", str(self.port), "--save", "", "--appendonly", "no"]
        if self._password:
            command += ["--requirepass", self._password]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if "Ready to accept connections" in line:
                return
        raise RuntimeError("redis-server did not start")

    def stop(self) -> None:
        """End it at once, as a crash would."""
        assert self._process is not None
        self._process.kill()
        self._process.communicate()

    def __enter__(self) -> RedisServer:
        path_of("redis-server", packages="redis-server")
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
