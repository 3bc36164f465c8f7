"""The classes of commands and groups: on a terminal rich-click prints their help, elsewhere click does.

rich takes longer to load than all else that help needs, and a pipe has no use for it. The group of all commands is
click's own everywhere, so that `mvmnt --help` comes at once.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from click import Command, Group
elif sys.stdout.isatty():
    from rich_click import RichCommand as Command
    from rich_click import RichGroup as Group
else:
    from click import Command, Group

__all__ = ["Command", "Group"]
