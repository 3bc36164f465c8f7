"""``mvmnt sandbox``: the same as ``python -m mvmnt.sandbox``, whose options it takes."""

from __future__ import annotations

import sys

import click

from mvmnt._commands.output.look import Command

__all__ = ["command"]


@click.command(cls=Command, context_settings={"ignore_unknown_options": True, "help_option_names": []})
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
def command(options: tuple[str, ...]) -> None:
    """Serve the API on this machine, for trying things out; see `mvmnt sandbox --help`."""
    try:
        from mvmnt.sandbox.command import main
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "mvmnt":
            raise
        raise click.ClickException(f"mvmnt sandbox needs {error.name}: pip install 'mvmnt-client[sandbox]'") from error
    sys.argv = ["mvmnt sandbox", *options]
    main()
