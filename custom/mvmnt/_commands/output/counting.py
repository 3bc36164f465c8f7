"""How many records are done, on a terminal while a command works; nothing in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager

__all__ = ["counting"]


@contextmanager
def counting(name: str, total: int | None = None, *, shown: bool = True) -> Generator[Callable[[int], None]]:
    """Show a bar on standard error until the end of the block, if that is a terminal.

    Args:
        name: what is done.
        total: records in all; None where that is not known.
        shown: False where the terminal shows the records themselves.

    Yields what is told of each number of records that are done.
    """
    if not (shown and sys.stderr.isatty()):
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    # What is printed on the same terminal meanwhile stands above the bar; a pipe or a file gets it directly.
    shared = sys.stdout.isatty()
    with Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=shared) as bars:
        task = bars.add_task(name, total=total)
        yield lambda count: bars.advance(task, count)
