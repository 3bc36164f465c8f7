"""The group of each resource, with a command for each of its methods."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import click

from mvmnt._commands.lazy import LazyGroup
from mvmnt._commands.output.look import Group
from mvmnt._tables.operations import CatalogueEntry
from mvmnt_client.operations import OPERATIONS
from mvmnt_client.resource_texts import RESOURCES

__all__ = ["resource_group"]


class _ResourceGroup(LazyGroup, Group):
    """The commands of one resource, each made when it runs."""

    @cached_property
    def entries(self) -> Mapping[str, CatalogueEntry]:
        """The resource's operations, by the commands' names."""
        resource = (self.name or "").replace("-", "_")
        return {entry.method.replace("_", "-"): entry for entry in OPERATIONS if entry.resource == resource}

    @cached_property
    def more(self) -> Mapping[str, str]:
        """The commands beside those of single operations, with the line about each."""
        found: dict[str, str] = {}
        if self._create is not None:
            found["upsert"] = "Change the records that a file has keys of, and create those that are not there."
        if "filter" in self.entries:
            found["export"] = "Write all records that match a filter to a file."
        if self.name == "documents":
            found |= {"upload": "Upload a file as a new document.", "download": "Download the file of a document."}
        return found

    @property
    def _create(self) -> CatalogueEntry | None:
        return next((entry for entry in self.entries.values() if entry.upserts), None)

    def lines(self) -> Mapping[str, str]:
        return {**{name: entry.summary for name, entry in self.entries.items()}, **self.more}

    def load(self, name: str) -> click.Command:
        if name == "upsert" and self._create is not None:
            from mvmnt._commands.api.upsert import upsert_command

            return upsert_command(self._create, self.more[name])
        if name == "export" and name in self.more:
            from mvmnt._commands.api.export import export_command

            return export_command(self.entries["filter"], self.more[name])
        if name in self.more:
            from mvmnt._commands.api import documents

            return documents.COMMANDS[name]
        from mvmnt._commands.api.operation import command_of

        return command_of(self.entries[name])

    def meant(self, name: str) -> str:
        name = name.replace("_", "-")
        return "filter" if name == "list" and "list" not in self.entries else name


def resource_group(name: str) -> click.Group:
    """The group of a resource."""
    text = RESOURCES[name.replace("-", "_")]
    return _ResourceGroup(name=name, help=text, short_help=text)
