"""Families of webhook events that upstream adds: the overlay lists those that were there when it was written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from generation.description.structure import SCHEMAS, resolve

__all__ = ["with_new_families"]

_BASE: Final = f"{SCHEMAS}WebhookPayload"
_DELETED: Final = "_DELETED"
"""Ends the names of events that carry an id alone, and fit no family."""


def with_new_families(upstream: Mapping[str, Any], corrected: dict[str, Any]) -> dict[str, Any]:
    """Add the families that the overlay does not list to the events of a delivery.

    A family is a schema that extends the payload of all events, that the payload's discriminator names, or that
    upstream lists itself as one of a delivery's events. Its events are those that the discriminator maps to it, and
    those that it allows.

    Args:
        upstream: the description as it is published.
        corrected: the same with the overlay applied; it is changed.
    """
    items = _events(corrected)
    mapping = items.get("discriminator", {}).get("mapping")
    if not isinstance(mapping, dict) or not isinstance(items.get("oneOf"), list):
        return corrected
    for event, ref in _upstream_events(upstream):
        schema = ref.removeprefix(SCHEMAS)
        if event.endswith(_DELETED) or event in mapping or schema not in corrected["components"]["schemas"]:
            continue
        mapping[event] = ref
        if all(variant.get("$ref") != ref for variant in items["oneOf"]):
            items["oneOf"].insert(max(len(items["oneOf"]) - 1, 0), {"$ref": ref})  # the last takes all other events
    return corrected


def _events(document: Mapping[str, Any]) -> dict[str, Any]:
    """The schema of a delivery's events."""
    delivery = document.get("components", {}).get("schemas", {}).get("WebhookDelivery", {})
    items: dict[str, Any] = delivery.get("properties", {}).get("events", {}).get("items", {})
    return items


def _upstream_events(document: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Every event of upstream's with the reference to its family."""
    schemas: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
    own = _events(document)
    for union in (own, schemas.get("WebhookPayload", {})):
        for event, target in (union.get("discriminator", {}).get("mapping") or {}).items():
            yield event, target if "/" in target else SCHEMAS + target
    listed = [variant.get("$ref") for variant in (*own.get("oneOf", ()), *own.get("anyOf", ()))]
    extending = [
        SCHEMAS + name
        for name, schema in schemas.items()
        if any(part.get("$ref") == _BASE for part in schema.get("allOf", ()))
    ]
    for ref in dict.fromkeys([*listed, *extending]):
        if isinstance(ref, str) and ref.removeprefix(SCHEMAS) in schemas and ref != _BASE:
            yield from ((event, ref) for event in _allowed(document, schemas[ref.removeprefix(SCHEMAS)]))


def _allowed(document: Mapping[str, Any], schema: Mapping[str, Any]) -> Iterator[str]:
    """The events that a family allows."""
    member = schema.get("properties", {}).get("event", {})
    member = resolve(document, member["$ref"]) if "$ref" in member else member
    yield from (event for event in (member.get("const"), *member.get("enum", ())) if isinstance(event, str))
    for part in schema.get("allOf", ()):
        if "$ref" not in part:
            yield from _allowed(document, part)
