"""The command `mvmnt`, in a process of its own, by a clock that a test moves: `python -m support.clocked_command`.

The file that `MVMNT_TEST_CLOCK` names has the seconds by which the clock is ahead of the machine's.
"""

from __future__ import annotations

import os
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

from mvmnt.__main__ import main
from mvmnt.mirror import copying

__all__ = ["ClockFile"]

VARIABLE = "MVMNT_TEST_CLOCK"


class ClockFile:
    """Tells the time of a test to other processes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.variables: dict[str, str] = {VARIABLE: str(path)}

    def tell(self, ahead: timedelta) -> None:
        """Let the clock be ahead of the machine's from now on."""
        new = self._path.with_suffix(".new")
        new.write_text(str(ahead.total_seconds()))
        new.replace(self._path)


class _Moved(datetime):
    """`datetime` whose present is that of the file."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return super().now(tz) + timedelta(seconds=float(Path(os.environ[VARIABLE]).read_text()))


if __name__ == "__main__":
    copying.datetime = _Moved  # type: ignore[misc]  # the module's only look at the time
    main()
