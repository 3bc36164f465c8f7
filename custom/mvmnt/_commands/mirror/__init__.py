"""``mvmnt mirror``: copy accounts into databases, and keep the copies fresh."""

from mvmnt._commands.mirror.command import command

__all__ = ["command"]
