"""``mvmnt completion``: what a shell needs to complete commands and options."""

from __future__ import annotations

from typing import Final

import click

from mvmnt._commands.output.look import Command

__all__ = ["command"]

_SHELLS: Final = ("bash", "zsh", "fish")


@click.command(cls=Command)
@click.argument("shell", type=click.Choice(_SHELLS))
@click.pass_context
def command(context: click.Context, shell: str) -> None:
    """Print a script that completes commands and options in a shell.

    bash, in ~/.bashrc, and zsh, in ~/.zshrc after compinit: eval "$(mvmnt completion bash)".
    fish: mvmnt completion fish > ~/.config/fish/completions/mvmnt.fish
    """
    from click.shell_completion import get_completion_class

    made = get_completion_class(shell)
    assert made is not None  # click has the three
    click.echo(made(context.find_root().command, {}, "mvmnt", "_MVMNT_COMPLETE").source())
