"""Runs what a command does with the client, and turns failures into exit statuses."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import attrs

if TYPE_CHECKING:
    from mvmnt._rate_limit.rate_limit import RateLimit
    from mvmnt.client import Mvmnt

__all__ = ["Settings", "run"]

T = TypeVar("T")


@attrs.frozen
class Settings:
    """What holds for all commands.

    Attributes:
        profile: the profile whose settings hold; None for the environment's or the default one.
        allow_http: that of `Mvmnt`.
        timeout: seconds without progress before an attempt fails; None for the client's own.
        debug: whether each attempt is logged, and errors tell where they were raised.
        app_info: that of `Mvmnt`.
    """

    profile: str | None = None
    allow_http: bool = False
    timeout: float | None = None
    debug: bool = False
    app_info: str = "mvmnt-cli"

    def client(self, rate_limit: RateLimit | None = None) -> Mvmnt:
        """A client by these settings, and by those of the profile or the environment.

        `rate_limit` is that of `Mvmnt`.
        """
        from mvmnt._commands.api.profiles import profile_arguments
        from mvmnt.client import Mvmnt

        more: dict[str, Any] = {**profile_arguments(self.profile)}
        if self.timeout is not None:
            more["timeout"] = self.timeout
        return Mvmnt(allow_http=self.allow_http, app_info=self.app_info, rate_limit=rate_limit, **more)


def run(work: Coroutine[Any, Any, T], *, debug: bool) -> T:
    """Do the work of a command.

    Ends the process where it fails, is interrupted, or has nobody who reads its output.
    """
    from mvmnt._commands.statuses import INTERRUPTED, fail
    from mvmnt.errors import MvmntError

    if debug:
        logging.basicConfig(stream=sys.stderr, format="%(name)s: %(message)s")
        logging.getLogger("mvmnt").setLevel(logging.DEBUG)
    try:
        result = asyncio.run(work)
        sys.stdout.flush()
    except MvmntError as error:
        fail(error, debug=debug)
    except BrokenPipeError:
        nobody_reads()
    except KeyboardInterrupt:
        sys.stderr.write("mvmnt: interrupted\n")
        sys.exit(INTERRUPTED)
    return result


def nobody_reads() -> NoReturn:
    """End in silence, as programs do whose pipe is closed."""
    from mvmnt._commands.statuses import BROKEN_PIPE

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is buffered has somewhere to go
    sys.exit(BROKEN_PIPE)
