"""Members that go one way alone: `readOnly` ones are not sent, `writeOnly` ones do not come back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal

from generation.description.structure import SCHEMAS, copy_of, objects, operations, resolve, unused

OneWay = Literal["readOnly", "writeOnly"]


def one_way(document: dict[str, Any]) -> None:
    """Leave members out of the direction that they do not go.

    A component that goes both ways and has such members, or leads to one that has, gets a second one for requests,
    called as its inputs are: ``StopInput``.
    """
    schemas: dict[str, Any] = document["components"]["schemas"]
    leads_to = {name: _names(schema) for name, schema in schemas.items()}
    bodies = [operation["requestBody"] for _, _, operation in operations(document) if "requestBody" in operation]
    requests = _reached(leads_to, _names(bodies))
    answers = [operation["responses"] for _, _, operation in operations(document)]
    responses = _reached(leads_to, {*_names(answers), *(schemas.keys() - requests)})
    one_sided = {name for name, schema in schemas.items() if _has_one_way(schema)}
    affected = {name for name in requests if _reached(leads_to, {name}) & one_sided}
    inputs = {name: unused(f"{name}Input", schemas) for name in schemas if name in affected & responses}
    for name, copied in inputs.items():
        schemas[copied] = copy_of(schemas[name])
    sent = [*bodies, *(schemas[inputs.get(name, name)] for name in affected)]
    for node in sent:
        _refer(node, inputs)
    _drop(document, sent, "readOnly")
    _drop(document, [*answers, *(schemas[name] for name in responses)], "writeOnly")


def _drop(document: Mapping[str, Any], nodes: Iterable[Any], word: OneWay) -> None:
    """Drop the members that do not go this way, and nobody is asked for them."""
    found = [node for root in nodes for _, node in objects(root) if isinstance(node, dict)]
    members = [(node, list(_members(document, node))) for node in found]
    gone = [(node, {name for name, member in own if _is(document, member, word)}) for node, own in members]
    for node, names in gone:
        for part in (node, *(part for part in node.get("allOf", ()) if isinstance(part, dict) and "$ref" not in part)):
            if isinstance(part.get("required"), list) and names:
                part["required"] = [name for name in part["required"] if name not in names]
            if isinstance(part.get("properties"), dict):
                part["properties"] = {name: member for name, member in part["properties"].items() if name not in names}


def _members(document: Mapping[str, Any], node: Mapping[str, Any], depth: int = 0) -> Iterator[tuple[str, Any]]:
    """The members of a schema and of its parts."""
    if isinstance(node.get("properties"), Mapping):
        yield from node["properties"].items()
    for part in node.get("allOf", ()) if depth < _DEEPEST else ():
        if not isinstance(part, Mapping):
            continue
        yield from _members(document, resolve(document, part["$ref"]) if "$ref" in part else part, depth + 1)


_DEEPEST: Final = 20


def _is(document: Mapping[str, Any], member: Any, word: OneWay) -> bool:
    if not isinstance(member, Mapping):
        return False
    target = resolve(document, member["$ref"]) if isinstance(member.get("$ref"), str) else {}
    return member.get(word) is True or (isinstance(target, Mapping) and target.get(word) is True)


def _has_one_way(schema: Any) -> bool:
    return any(node.get("readOnly") is True or node.get("writeOnly") is True for _, node in objects(schema))


def _names(node: Any) -> set[str]:
    """The components that a node refers to."""
    refs = {str(found["$ref"]) for _, found in objects(node) if isinstance(found.get("$ref"), str)}
    return {ref.removeprefix(SCHEMAS) for ref in refs if ref.startswith(SCHEMAS)}


def _reached(leads_to: Mapping[str, set[str]], names: Iterable[str]) -> set[str]:
    """The components that these lead to, and these."""
    reached: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in reached and name in leads_to:
            reached.add(name)
            waiting += leads_to[name]
    return reached


def _refer(root: Any, inputs: Mapping[str, str]) -> None:
    """Refer to the components for requests."""
    for _, node in objects(root):
        name = str(node.get("$ref", "")).removeprefix(SCHEMAS)
        if name in inputs and isinstance(node, dict):
            node["$ref"] = SCHEMAS + inputs[name]
        discriminator = node.get("discriminator")
        if isinstance(discriminator, dict) and isinstance(discriminator.get("mapping"), Mapping):
            discriminator["mapping"] = {
                value: SCHEMAS + inputs.get(bare, bare)
                for value, target in discriminator["mapping"].items()
                for bare in [str(target).removeprefix(SCHEMAS)]
            }
