"""Names of component schemas whose classes or modules would be one."""

from __future__ import annotations

from typing import Any

from generation.codegen.generator_seam import Class, Config
from generation.description.structure import SCHEMAS, objects


def told_apart(document: dict[str, Any], config: Config) -> None:
    """Number the component schemas whose names are alike in Python; the first of them keeps its name."""
    schemas = document["components"]["schemas"]
    taken: set[str] = set()
    renamed: dict[str, str] = {}
    for name in list(schemas):
        number, candidate = 2, name
        while (module := Class.from_string(string=candidate, config=config).module_name.lower()) in taken:
            number, candidate = number + 1, f"{name}{number}"
        taken.add(module)
        if candidate != name:
            renamed[name] = candidate
    if not renamed:
        return
    document["components"]["schemas"] = {renamed.get(name, name): schema for name, schema in schemas.items()}
    for _, node in objects(document):
        if isinstance(node, dict):
            _refer(node, renamed)


def _refer(node: dict[str, Any], renamed: dict[str, str]) -> None:
    name = str(node.get("$ref", "")).removeprefix(SCHEMAS)
    if name in renamed:
        node["$ref"] = SCHEMAS + renamed[name]
    mapping = node.get("mapping")
    if isinstance(mapping, dict):
        for value, target in mapping.items():
            bare = str(target).removeprefix(SCHEMAS)
            mapping[value] = str(target).removesuffix(bare) + renamed.get(bare, bare)
