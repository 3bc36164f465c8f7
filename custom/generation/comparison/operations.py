"""Compares the operations of two descriptions: parameters, bodies, responses."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from generation.codegen import media_types
from generation.codegen.described import READING_PATHS
from generation.codegen.names.method_names import python_method
from generation.comparison.access import new_operation, operation_server_changes, security_changes
from generation.comparison.changes import judged
from generation.comparison.findings import Findings, Operation, named, resolved, resource_of
from generation.comparison.rules import Rule, Use
from generation.comparison.schemas import SchemaChanges
from generation.comparison.shape import Shape
from generation.comparison.wording import from_to
from generation.description.structure import METHODS, operations, unnamed
from generation.markdown import code

#: What of a parameter is compared below.
_PARAMETER = frozenset({"name", "in", "required", "schema", "style", "explode", "allowReserved", "deprecated"})
#: Types whose values hold no reserved character.
_WITHOUT_RESERVED = frozenset({"integer", "number", "boolean"})
#: What of an operation is compared below; anything else that differs is named and taken to break.
_KNOWN = frozenset(
    {"tags", "operationId", "parameters", "requestBody", "responses", "security", "servers", "deprecated"}
)


class OperationChanges:
    """Compares the operations of two builds of the description.

    Args:
        old: the description.
        new: its next build.
        schemas: compares schemas of the two.
        findings: takes what is found.
    """

    def __init__(
        self, old: Mapping[str, Any], new: Mapping[str, Any], schemas: SchemaChanges, findings: Findings
    ) -> None:
        self.findings = findings
        self._old = old
        self._new = new
        self._schemas = schemas
        self._compared: set[tuple[str, str]] = set()

    def compare(self, told: AbstractSet[str]) -> None:
        """Compare all operations.

        Args:
            told: resources that are new or gone as wholes, which is told with their operations.
        """
        before = {(method, unnamed(path)): (method, path, op) for method, path, op in operations(self._old)}
        after = {(method, unnamed(path)): (method, path, op) for method, path, op in operations(self._new)}
        gone = {found[2]["operationId"]: found for key, found in before.items() if key not in after}
        for key, found in after.items():
            place = named(found)
            if key in before:
                self._compare_one(before[key], found, place)
                continue
            moved = gone.pop(found[2]["operationId"], None)
            if moved is None:
                self._add_operation(found, place, told)
                continue
            what = f"was {moved[0].upper()} {code(moved[1])}: releases of the SDK before this one fail"
            self.findings.add(place, what, Rule.OPERATION_MOVED)
            self._compare_one(moved, found, place)
        for path, item in self._new["paths"].items():
            others = self._old["paths"].get(path, item)
            self.findings.compare_others(others, item, frozenset({*METHODS, "parameters"}), f"path {code(path)}")
        for found in gone.values():
            method = python_method(found[2])
            if resource_of(method) not in told:
                self.findings.add(named(found), f"is gone, and {code(method)} with it", Rule.OPERATION_REMOVED)

    def _add_operation(self, found: Operation, place: str, told: AbstractSet[str]) -> None:
        method = python_method(found[2])
        if resource_of(method) not in told:
            self.findings.add(place, f"is new: {code(method)}", Rule.OPERATION_ADDED)
        for what, rule in new_operation(self._new, found[2]):
            self.findings.add(place, what, rule)

    def _compare_one(self, old: Operation, new: Operation, place: str) -> None:
        before, after = old[2], new[2]
        self._compare_names(before, after, place)
        self._compare_parameters(old, new, place)
        self._compare_bodies(before.get("requestBody"), after.get("requestBody"), place)
        self._compare_responses(before["responses"], after["responses"], place)
        self._compare_own_media_type(before, after, place)
        for what, rule in (
            *operation_server_changes(self._old, self._new, before, after),
            *security_changes(self._old, self._new, before, after),
        ):
            self.findings.add(place, what, rule)
        if bool(before.get("deprecated")) != bool(after.get("deprecated")):
            what = "is deprecated" if after.get("deprecated") else "is not deprecated any more"
            self.findings.add(place, what, Rule.DEPRECATED)
        self.findings.compare_others(before, after, _KNOWN, place)

    def _compare_names(self, before: Mapping[str, Any], after: Mapping[str, Any], place: str) -> None:
        """The tag and the operationId, where they make another method."""
        methods = python_method(before), python_method(after)
        tags = [(operation.get("tags") or ["default"])[0] for operation in (before, after)]
        if methods[0] == methods[1]:
            if tags[0].casefold() != tags[1].casefold() or before["operationId"] != after["operationId"]:
                self.findings.reworded.append(place)
            return
        names = f"{code(methods[0])} is {code(methods[1])} now"
        if tags[0] != tags[1]:
            what = f"is moved from tag {code(tags[0])} to {code(tags[1])}: {names}"
            self.findings.add(place, what, Rule.METHOD_RENAMED)
        if before["operationId"] != after["operationId"]:
            ids = f"{code(after['operationId'])}, not {code(before['operationId'])}"
            self.findings.add(place, f"has the operationId {ids}: {names}", Rule.METHOD_RENAMED)

    def _compare_parameters(self, old: Operation, new: Operation, place: str) -> None:
        before, after = self._parameters(self._old, old), self._parameters(self._new, new)
        for key, parameter in after.items():
            name = f"the {parameter['in']} parameter {code(parameter['name'])}"
            was = before.get(key)
            if was is None:
                self._add_parameter(parameter, new, name, place)
                continue
            if was["name"] != parameter["name"]:
                what = f"{name} was called {code(was['name'])}: whoever passes it by that name has to follow"
                self.findings.add(place, what, Rule.PARAMETER_RENAMED)
            if bool(was.get("required")) != bool(parameter.get("required")):
                self._compare_requirement(parameter, name, place)
            path = f"parameter {parameter['name']}"
            self.findings.changes += self._schemas.between(
                was.get("schema", {}), parameter.get("schema", {}), place, Use.REQUEST, path
            )
            self._compare_style(was, parameter, name, place)
            self.findings.compare_others(was, parameter, _PARAMETER, f"{place}, {name}")
        for key, parameter in before.items():
            if key not in after:
                name = f"the {parameter['in']} parameter {code(parameter['name'])}"
                self.findings.add(place, f"{name} is gone", Rule.PARAMETER_REMOVED)

    def _compare_requirement(self, parameter: Mapping[str, Any], name: str, place: str) -> None:
        if not parameter.get("required"):
            self.findings.add(place, f"{name} is optional now", Rule.PARAMETER_BECAME_OPTIONAL)
        elif _is_idempotency_key(parameter):
            self.findings.add(place, f"{name} is required now", Rule.IDEMPOTENCY_KEY_ADDED)
        else:
            self.findings.add(place, f"{name} is required now", Rule.PARAMETER_BECAME_REQUIRED)

    def _compare_style(self, old: Mapping[str, Any], new: Mapping[str, Any], name: str, place: str) -> None:
        """How a list or an object stands in the URL or the header; a plain value is the same in every query."""
        shapes = [Shape(document, side.get("schema", {})) for document, side in ((self._old, old), (self._new, new))]
        # In the style of headers and paths, a list is the same whether it explodes or not.
        joined = (
            {"object"} if old["in"] in ("header", "path") and "style" not in {**old, **new} else {"array", "object"}
        )
        is_plain = all(shape.types.isdisjoint(joined) for shape in shapes)
        alike = {
            "style": is_plain and old["in"] == "query",
            "explode": is_plain or old.get("style") == new.get("style") == "deepObject",  # which knows one way
            "allowReserved": all(shape.types <= _WITHOUT_RESERVED for shape in shapes),
        }
        for key in [key for key in alike if old.get(key) != new.get(key) and not alike[key]]:
            what = f"{name} is sent in another form: {from_to(key, old.get(key), new.get(key))}"
            self.findings.add(place, what, Rule.PARAMETER_STYLE_CHANGED)

    def _add_parameter(self, parameter: Mapping[str, Any], operation: Operation, name: str, place: str) -> None:
        key = code("Idempotency-Key")
        if _is_idempotency_key(parameter) and (operation[0] == "get" or operation[1].endswith(READING_PATHS)):
            what, rule = f"declares {key}, but only reads: nothing changes", Rule.IDEMPOTENCY_KEY_ADDED
        elif _is_idempotency_key(parameter):
            what = f"declares {key}: it is repeated after ambiguous failures; the method keeps its signature"
            rule = Rule.IDEMPOTENCY_KEY_ADDED
        elif parameter.get("required"):
            what, rule = f"{name} is new and required", Rule.REQUIRED_PARAMETER_ADDED
        else:
            what, rule = f"{name} is new", Rule.PARAMETER_ADDED
        self.findings.add(place, what, rule)

    def _parameters(self, document: Mapping[str, Any], found: Operation) -> dict[tuple[str, str], Mapping[str, Any]]:
        """An operation's parameters; those in the path by their place there, others by name."""
        _, path, operation = found
        keyed: dict[tuple[str, str], Mapping[str, Any]] = {}
        for parameter in (resolved(document, one) for one in operation.get("parameters", [])):
            where, name = parameter["in"], parameter["name"]
            key = _position(path, name) if where == "path" else name.lower() if where == "header" else name
            keyed[where, key] = parameter
        return keyed

    def _compare_bodies(self, old: Any, new: Any, place: str) -> None:
        if old == new:
            return
        if old is None or new is None:
            required = bool(new and resolved(self._new, new).get("required"))
            rule = Rule.BODY_REMOVED if new is None else Rule.REQUIRED_BODY_ADDED if required else Rule.BODY_ADDED
            self.findings.add(place, "takes no body any more" if new is None else "takes a body now", rule)
            return
        before, after = resolved(self._old, old), resolved(self._new, new)
        if bool(before.get("required")) != bool(after.get("required")):
            required = bool(after.get("required"))
            rule = Rule.REQUIRED_BODY_ADDED if required else Rule.BODY_ADDED
            self.findings.add(place, f"its body is {'required' if required else 'optional'} now", rule)
        self.compare_contents(before, after, place, Use.REQUEST, "body")
        self.findings.compare_others(before, after, frozenset({"required", "content"}), place)

    def compare_contents(self, old: Mapping[str, Any], new: Mapping[str, Any], place: str, use: Use, what: str) -> None:
        before, after = dict(old.get("content") or {}), new.get("content") or {}
        renamed = _renamed_json(before, after)
        if renamed:
            was, now = renamed
            told = f"its {what} is {code(now)} now, not {code(was)}"
            self.findings.changes.append(judged(place, told, Rule.JSON_MEDIA_TYPE_CHANGED, use))
            before[now] = before.pop(was)
        for media in after:
            if media not in before:
                self.findings.add(place, f"its {what} may be {code(media)}", Rule.MEDIA_TYPE_ADDED)
        for media in before:
            if media not in after:
                self.findings.add(place, f"its {what} may not be {code(media)} any more", Rule.MEDIA_TYPE_REMOVED)
                continue
            was, now = before[media], after[media]
            self.findings.changes += self._schemas.between(
                was.get("schema", {}), now.get("schema", {}), place, use, what
            )
            self.findings.compare_others(was, now, frozenset({"schema"}), place)

    def _compare_responses(self, old: Mapping[str, Any], new: Mapping[str, Any], place: str) -> None:
        gone = [status for status in old if status not in new]
        added = [status for status in new if status not in old]
        pairs = [(status, status) for status in new if status in old]
        good = [[status for status in side if status.startswith("2")] for side in (gone, added)]
        if len(good[0]) == len(good[1]) == 1:
            was, now = good[0][0], good[1][0]
            self.findings.add(place, f"responds with {now}, not {was}, where it succeeds", Rule.SUCCESS_STATUS_CHANGED)
            pairs.append((was, now))
            gone.remove(was)
            added.remove(now)
        for status in added:
            self.findings.add(place, f"may respond with {code(status)}", Rule.STATUS_ADDED)
        for status in gone:
            rule = Rule.SUCCESS_REMOVED if status.startswith("2") else Rule.ERROR_REMOVED
            self.findings.add(place, f"does not respond with {code(status)} any more", rule)
        for was, now in pairs:
            self._compare_response(old[was], new[now], place, f"response {now}")

    def _compare_response(self, old: Mapping[str, Any], new: Mapping[str, Any], place: str, what: str) -> None:
        before, after = resolved(self._old, old), resolved(self._new, new)
        if "$ref" in old and old.get("$ref") == new.get("$ref"):  # shared by many operations: once is enough
            place = f"response {code(old['$ref'].rpartition('/')[2])}"
            if ("response", old["$ref"]) in self._compared:
                return
            self._compared.add(("response", old["$ref"]))
        if before == after:
            return
        self.compare_contents(before, after, place, Use.RESPONSE, what)
        headers = before.get("headers") or {}, after.get("headers") or {}
        for name in headers[1]:
            if name not in headers[0]:
                self.findings.add(place, f"its {what} has the header {code(name)}", Rule.HEADER_ADDED)
        for name in headers[0]:
            if name not in headers[1]:
                self.findings.add(place, f"its {what} has the header {code(name)} no more", Rule.HEADER_REMOVED)
                continue
            was, now = (
                resolved(document, side[name]) for document, side in zip((self._old, self._new), headers, strict=True)
            )
            schemas = was.get("schema", {}), now.get("schema", {})
            self.findings.changes += self._schemas.between(*schemas, place, Use.RESPONSE, f"{what}, header {name}")
        self.findings.compare_others(before, after, frozenset({"content", "headers"}), place)

    def _compare_own_media_type(self, before: Mapping[str, Any], after: Mapping[str, Any], place: str) -> None:
        """A media type that is still there, but which the operation's own method does not give any more."""
        was, now = self._media_types(self._old, before), self._media_types(self._new, after)
        if was and now and was[0] != now[0] and was[0] in now:
            moved = python_method(after, f"_{media_types.suffix(was[0])}")
            what = f"{code(python_method(after))} gives {code(now[0])} now, and {code(moved)} {code(was[0])}"
            self.findings.add(place, what, Rule.MEDIA_TYPE_OF_METHOD_CHANGED)

    def _media_types(self, document: Mapping[str, Any], operation: Mapping[str, Any]) -> list[str]:
        """The media types of an operation's success, that of its own method first."""
        responses = [response for status, response in operation["responses"].items() if str(status).startswith("2")]
        contents = [resolved(document, response).get("content") or {} for response in responses]
        return media_types.own_first(media_type for content in contents for media_type in content)


def _renamed_json(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[str, str] | None:
    """The JSON media type of a body and the other one in its place; None where it is the same, or there are several."""
    was, now = ([media for media in side if media_types.is_json(media)] for side in (before, after))
    return (was[0], now[0]) if len(was) == len(now) == 1 and was != now else None


def _position(path: str, name: str) -> str:
    """Which of a path's parameters this one is, from 1."""
    return str(path[: path.find(f"{{{name}}}")].count("{") + 1)


def _is_idempotency_key(parameter: Mapping[str, Any]) -> bool:
    return parameter["in"] == "header" and str(parameter["name"]).lower() == "idempotency-key"
