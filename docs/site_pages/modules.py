"""A page for each public module of `mvmnt`: what its `__all__` names."""

from __future__ import annotations

from typing import Final

from griffe import Alias, Attribute, Class, Function, Module, Object

from site_pages.markdown import Types, call_of, docstring, text

__all__ = ["MODULES", "module_pages"]

MODULES: Final = {
    "mvmnt": "The client",
    "mvmnt.sync": "The client without asyncio",
    "mvmnt.errors": "Errors",
    "mvmnt.responses": "Responses",
    "mvmnt.events": "Events of a client",
    "mvmnt.middleware": "Middleware",
    "mvmnt.concurrency": "Concurrency",
    "mvmnt.documents": "Documents",
    "mvmnt.webhooks": "Webhooks",
    "mvmnt.mirror": "The mirror",
    "mvmnt.mcp": "Agents",
    "mvmnt.redis_tokens": "Shared tokens",
    "mvmnt.testing": "Testing",
}
"""The public modules, with the titles of their pages."""


def module_pages(package: Module, types: Types) -> dict[str, str]:
    """The page of each module, by its name."""
    return {name: _page(package, name, types) for name in MODULES}


def _page(package: Module, name: str, types: Types) -> str:
    module = package if name == "mvmnt" else package[name.removeprefix("mvmnt.")]
    lines = [f"# {MODULES[name]}: `{name}`", "", *docstring(module, types)]
    for member in module.exports or []:
        found = module[str(member)]
        target = found.final_target if isinstance(found, Alias) else found
        if name == "mvmnt" and target.path.startswith("mvmnt.errors"):
            continue  # they have a page of their own
        lines += [f"## {str(member).replace('_', chr(92) + '_')}", "", *_member(str(member), target, types)]
    return "\n".join(lines)


def _member(name: str, target: Object, types: Types) -> list[str]:
    if isinstance(target, Function):
        return ["```python", call_of(target, name), "```", "", *docstring(target, types)]
    if isinstance(target, Attribute):
        return [text(target.docstring.value) if target.docstring else f"`{target.value}`", ""]
    if not isinstance(target, Class):
        return docstring(target, types)
    lines: list[str] = []
    begin = target.members.get("__init__")
    if isinstance(begin, Function):
        lines += ["```python", call_of(begin, name), "```", ""]
    lines += docstring(target, types)
    for key, one in target.members.items():
        if key.startswith("_") or not one.docstring:
            continue
        if isinstance(one, Function):
            lines += [f"### {key}", "", "```python", call_of(one, f"{name}.{key}"), "```", "", *docstring(one, types)]
        elif isinstance(one, Attribute):
            kind = f" ({types(one.annotation)})" if one.annotation else ""
            lines += [f"### {key}", "", text(one.docstring.value) + kind, ""]
    return lines
