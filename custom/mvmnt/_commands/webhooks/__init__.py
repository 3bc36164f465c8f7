"""``mvmnt webhooks``: receive events, and send them again."""

from mvmnt._commands.webhooks.group import command

__all__ = ["command"]
