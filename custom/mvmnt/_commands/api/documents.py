"""``mvmnt documents upload`` and ``mvmnt documents download``: files, with what the API needs around them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from mvmnt._commands.api.common import output_options, with_settings
from mvmnt._commands.output.look import Command

if TYPE_CHECKING:
    from mvmnt._commands.calling import Settings
    from mvmnt._commands.output.printing import Output

__all__ = ["COMMANDS"]


def _with_output(function: Callable[..., None]) -> Callable[..., None]:
    wrapped = with_settings(function)
    for option in reversed(output_options()):
        wrapped = option(wrapped)
    return wrapped


@click.command(cls=Command)
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--type", "type_", required=True, help="The kind of document, such as PROOF_OF_DELIVERY.")
@click.option("--key", help="Your own key of the document.")
@click.option("--file-name", help="The document's name; that of the file by default.")
@click.option("--content-type", help="The MIME type; by default that of the name's extension.")
@_with_output
def upload(file: Path, type_: str, settings: Settings, output: Output, **more: Any) -> None:
    """Upload a file as a new document, and wait until the API has it. It prints the record."""
    from mvmnt._commands.calling import run
    from mvmnt._commands.output.exact import exact_json

    async def work() -> None:
        with _progress(file.name) as progress:
            async with settings.client() as client:
                document = await client.documents.upload(file, type=type_, progress=progress, **more)
        output.one(exact_json(document))

    run(work(), debug=settings.debug)


@click.command(cls=Command)
@click.argument("ref", metavar="ID")
@click.option("--to", required=True, type=click.Path(path_type=Path), help="The file to write, or its folder.")
@_with_output
def download(ref: str, to: Path, settings: Settings, output: Output) -> None:
    """Download the file of a document, named by its id or key. It prints where the file is."""
    from mvmnt._commands.calling import run

    async def work() -> None:
        with _progress(ref) as progress:
            async with settings.client() as client:
                path = await client.documents.download(ref, to=to, progress=progress)
        output.one({"path": str(path)})

    run(work(), debug=settings.debug)


@contextmanager
def _progress(name: str) -> Generator[Callable[[int, int | None], None] | None]:
    """A bar on a terminal; nothing elsewhere."""
    from rich.console import Console
    from rich.progress import DownloadColumn, Progress

    console = Console(stderr=True)
    if not console.is_terminal:
        yield None
        return
    with Progress(*Progress.get_default_columns(), DownloadColumn(), console=console, transient=True) as bars:
        bar = bars.add_task(name, total=None)
        yield lambda done, total: bars.update(bar, completed=done, total=total)


COMMANDS: Final[dict[str, click.Command]] = {"upload": upload, "download": download}
