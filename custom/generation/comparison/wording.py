"""Words for schemas and their keywords, in Markdown."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from generation.comparison.shape import TYPES
from generation.description.structure import SCHEMAS, is_prose
from generation.markdown import code

#: As many values, places or names are told one by one; a report is for reading.
MOST = 8


def reference(schema: Any) -> str | None:
    """What a schema refers to, where it says nothing else but prose."""
    if not isinstance(schema, Mapping) or "$ref" not in schema:
        return None
    return str(schema["$ref"]) if all(key == "$ref" or is_prose(key) for key in schema) else None


def prose(schema: Any) -> dict[str, Any]:
    """The texts of a schema, by keyword."""
    return {key: value for key, value in schema.items() if is_prose(key)} if isinstance(schema, Mapping) else {}


def variant_key(variant: Any) -> str:
    return reference(variant) or json.dumps(variant, sort_keys=True)


def title(variant: Any) -> str:
    ref = reference(variant)
    return "variant without a name" if ref is None else schema_name(ref)


def schema_name(ref: str) -> str:
    return code(ref.removeprefix(SCHEMAS))


def join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def subject(path: str) -> str:
    return code(path) if path else "it"


def kinds(types: set[str]) -> str:
    return "anything" if types == TYPES else " or ".join(sorted(types)) or "nothing but null"


def from_to(key: str, before: object, after: object) -> str:
    if before is None:
        return f"has the {key} {value(after)} now"
    if after is None:
        return f"has no {key} any more, which was {value(before)}"
    return f"has the {key} {value(after)} now, not {value(before)}"


def value(found: object) -> str:
    return "none" if found is None else code(found if isinstance(found, str) else json.dumps(found))


def listed(values: Sequence[object], most: int = MOST) -> str:
    """Values beside each other; of many, the first ones and how many more there are."""
    shown = ", ".join(value(one) for one in values[:most])
    return shown if len(values) <= most else f"{shown} and {len(values) - most} more"


def plural(values: Sequence[object]) -> str:
    return "s" if len(values) > 1 else ""
