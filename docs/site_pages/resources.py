"""A page for each resource: every method with its arguments, what comes back, its errors and its example."""

from __future__ import annotations

import ast
from pathlib import Path

from griffe import Class, Function, Module

from mvmnt_client.operations import OPERATIONS
from mvmnt_client.resource_texts import RESOURCES
from site_pages.markdown import Types, call_of, docstring, table

__all__ = ["resource_pages"]

OWN = {"get_many": "many records at once", "upsert": "by your own key"}
"""The methods that are no operations of the API."""


def resource_pages(client: Module, types: Types, examples: Path) -> dict[str, str]:
    """The page of each resource, by its name."""
    return {name: _page(client, name, types, examples / f"{name}.py") for name in RESOURCES}


def _page(client: Module, resource: str, types: Types, examples: Path) -> str:
    code = Examples(examples)
    methods = _methods(client, resource)
    lines = [f"# {resource}", "", RESOURCES[resource], ""]
    lines += [f"In Python `mvmnt.{resource}`, on the command line `mvmnt {resource.replace('_', '-')}`.", ""]
    lines += table(
        ("method", "what it does"), ((f"[{name}](#{name})", _first_line(one)) for name, one in methods.items())
    )
    for name, method in methods.items():
        lines += [
            f"({resource}-{name})=",
            f"## {name}",
            "",
            "```python",
            call_of(method, f"mvmnt.{resource}.{name}"),
            "```",
            "",
        ]
        lines += docstring(method, types)
        if example := code.of(name):
            lines += ["**Example**", "", "```python", example, "```", ""]
        if command := _command(resource, name):
            lines += ["On the command line:", "", "```", command, "```", ""]
    return "\n".join(lines)


def _methods(client: Module, resource: str) -> dict[str, Function]:
    [found] = [one for one in client[f"api.{resource}"].members.values() if isinstance(one, Class)]
    return {name: one for name, one in found.members.items() if isinstance(one, Function) and not name.startswith("_")}


def _first_line(method: Function) -> str:
    return method.docstring.value.splitlines()[0] if method.docstring else ""


def _command(resource: str, method: str) -> str:
    """The command of an operation, with what it must be given."""
    for entry in OPERATIONS:
        if (entry.resource, entry.method) == (resource, method):
            required = [one.name.upper().replace("_", "-") for one in entry.arguments if one.required and one.in_path]
            body = ["--json @body.json"] if entry.body == "required" else []
            return " ".join(["mvmnt", resource.replace("_", "-"), method.replace("_", "-"), *required, *body])
    return ""


class Examples:
    """The functions of a module of `examples/operations/`."""

    def __init__(self, file: Path) -> None:
        self._source = file.read_text(encoding="utf-8")
        self._nodes = ast.parse(self._source).body

    def of(self, name: str) -> str:
        """The function of this name, after the values of the module that it uses; empty if there is none."""
        for node in self._nodes:
            if isinstance(node, ast.AsyncFunctionDef) and node.name == name:
                used = {one.id for one in ast.walk(node) if isinstance(one, ast.Name)}
                values = [
                    one
                    for one in self._nodes
                    if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name) and one.target.id in used
                ]
                parts = [ast.get_source_segment(self._source, one) or "" for one in [*values, node]]
                return "\n\n\n".join(parts)
        return ""
