"""Compares two builds of the description: what is new, gone or different, and what of it breaks a caller's program."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from generation.codegen import media_types
from generation.codegen.method_names import method_name
from generation.codegen.operations import READING_PATHS
from generation.comparison.changes import BOTH, NOBODY, Change, Comparison, Use
from generation.comparison.renames import renamed, renamed_schemas
from generation.comparison.schemas import SchemaChanges
from generation.description.normalise import unnamed
from generation.description.structure import DATA, METHODS, NAMES, is_prose, operations, resolve
from generation.markdown import code

_SCHEMAS = "#/components/schemas/"
#: What of an operation is compared below; anything else that differs is named and taken to break.
_KNOWN = frozenset({"tags", "operationId", "parameters", "requestBody", "responses", "security", "deprecated"})

Operation = tuple[str, str, Mapping[str, Any]]  # method, path template, operation object


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> Comparison:
    """Every difference between two builds of the description, judged.

    Args:
        old: a description, normalised.
        new: its next build, normalised.
    """
    renames = renamed_schemas(old, new)
    found = _Documents(renamed(old, renames), new)
    found.compare(renames)
    if old != new and not found.changes and not found.reworded:
        found.reworded.append("the order of lists, or parts that nothing uses")
    return Comparison(found.changes, list(dict.fromkeys(found.reworded)))


def python_method(operation: Mapping[str, Any], suffix: str = "") -> str:
    """The method that an operation becomes: ``mvmnt.stops.get``, with a suffix for another media type than its own."""
    tag = PythonIdentifier((operation.get("tags") or ["default"])[0], "tag")
    name = method_name(str(PythonIdentifier(str(operation["operationId"]), "field_")), str(tag))
    return f"mvmnt.{tag}.{name}{suffix}"


class _Documents:
    def __init__(self, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        self.changes: list[Change] = []
        self.reworded: list[str] = []
        self._old = old
        self._new = new
        self._schemas = SchemaChanges(old, new, self.reworded)
        self._compared: set[tuple[str, str]] = set()

    def compare(self, renames: Mapping[str, str]) -> None:
        self._compare_top()
        self._compare_tags()
        self._compare_operations()
        self._compare_webhooks()
        for before, after in renames.items():
            what = f"was called {code(before)}: nothing else on the wire, but the Python class has the new name"
            self._add(_schema(after), what, breaking=True)
        self._compare_schemas()

    def _add(self, place: str, what: str, *, breaking: bool) -> None:
        self.changes.append(Change(place, what, breaking))

    def _compare_top(self) -> None:
        place = "the description"
        before, after = self._old["info"], self._new["info"]
        if before.get("version") != after.get("version"):
            versions = f"{code(after.get('version'))}, not {code(before.get('version'))}"
            self._add(place, f"says that it is version {versions}", breaking=False)
        if {**before, "version": 0} != {**after, "version": 0}:
            self.reworded.append(f"{place}'s introduction")
        for key in ("servers", "security"):
            self._compare_bare(place, key, self._old.get(key), self._new.get(key))
        schemes = [document["components"].get("securitySchemes") for document in (self._old, self._new)]
        self._compare_bare(place, "securitySchemes", *schemes)
        known = {"openapi", "info", "servers", "security", "tags", "paths", "webhooks", "components"}
        for key in sorted((self._old.keys() | self._new.keys()) - known):
            if self._old.get(key) != self._new.get(key):
                self.reworded.append(f"{place}'s {code(key)}")

    def _compare_bare(self, place: str, key: str, before: object, after: object) -> None:
        """What is the same or breaks, but for its prose."""
        if _bare(before) != _bare(after):
            self._add(place, f"has other {code(key)}", breaking=True)
        elif before != after:
            self.reworded.append(f"{place}'s {code(key)}")

    def _compare_tags(self) -> None:
        before, after = self._methods_by_tag(self._old), self._methods_by_tag(self._new)
        for tag, methods in after.items():
            if tag not in before:
                listed = ", ".join(code(method) for method in methods)
                count = f"{len(methods)} operation{'s' if len(methods) > 1 else ''}"
                self._add(f"tag {code(tag)}", f"is new, with {count}: {listed}", breaking=False)
        for tag in before:
            if tag not in after:
                self._add(f"tag {code(tag)}", "is gone", breaking=True)
        texts = [{entry["name"]: entry for entry in document.get("tags", [])} for document in (self._old, self._new)]
        self.reworded += [
            f"tag {code(name)}" for name in texts[1] if name in before and texts[0].get(name) != texts[1][name]
        ]

    def _methods_by_tag(self, document: Mapping[str, Any]) -> dict[str, list[str]]:
        by_tag: dict[str, list[str]] = {}
        for _, _, operation in operations(document):
            tag = (operation.get("tags") or ["default"])[0]
            by_tag.setdefault(tag, []).append(python_method(operation))
        return by_tag

    def _compare_operations(self) -> None:
        before = {(method, unnamed(path)): (method, path, op) for method, path, op in operations(self._old)}
        after = {(method, unnamed(path)): (method, path, op) for method, path, op in operations(self._new)}
        gone = {found[2]["operationId"]: found for key, found in before.items() if key not in after}
        for key, found in after.items():
            place = _operation(found)
            if key in before:
                self._compare_operation(before[key], found, place)
                continue
            moved = gone.pop(found[2]["operationId"], None)
            if moved is None:
                self._add(place, f"is new: {code(python_method(found[2]))}", breaking=False)
                continue
            what = f"was {moved[0].upper()} {code(moved[1])}: releases of the SDK before this one fail"
            self._add(place, what, breaking=True)
            self._compare_operation(moved, found, place)
        for path, item in self._new["paths"].items():
            others = self._old["paths"].get(path, item)
            self._compare_others(others, item, frozenset({*METHODS, "parameters"}), f"path {code(path)}")
        for found in gone.values():
            self._add(_operation(found), f"is gone, and {code(python_method(found[2]))} with it", breaking=True)

    def _compare_operation(self, old: Operation, new: Operation, place: str) -> None:
        before, after = old[2], new[2]
        tags = [(operation.get("tags") or ["default"])[0] for operation in (before, after)]
        names = f"{code(python_method(before))} is {code(python_method(after))} now"
        if tags[0] != tags[1]:
            self._add(place, f"is moved from tag {code(tags[0])} to {code(tags[1])}: {names}", breaking=True)
        if before["operationId"] != after["operationId"]:
            ids = f"{code(after['operationId'])}, not {code(before['operationId'])}"
            self._add(place, f"has the operationId {ids}: {names}", breaking=True)
        self._compare_parameters(old, new, place)
        self._compare_bodies(before.get("requestBody"), after.get("requestBody"), place)
        self._compare_answers(before["responses"], after["responses"], place)
        self._compare_own_media_type(before, after, place)
        self._compare_bare(place, "security", before.get("security"), after.get("security"))
        if bool(before.get("deprecated")) != bool(after.get("deprecated")):
            self._add(
                place, "is deprecated" if after.get("deprecated") else "is not deprecated any more", breaking=False
            )
        self._compare_others(before, after, _KNOWN, place)

    def _compare_others(
        self, before: Mapping[str, Any], after: Mapping[str, Any], known: frozenset[str], place: str
    ) -> None:
        """Keywords that nothing above looks at."""
        for key in sorted((before.keys() | after.keys()) - known):
            if before.get(key) == after.get(key):
                continue
            if is_prose(key):
                self.reworded.append(place)
            else:
                self._add(place, f"has another {code(key)}", breaking=True)

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
                self._add(place, what, breaking=True)
            if bool(was.get("required")) != bool(parameter.get("required")):
                required = bool(parameter.get("required"))
                breaking = required and not _is_idempotency_key(parameter)
                self._add(place, f"{name} is {'required' if required else 'optional'} now", breaking=breaking)
            path = f"parameter {parameter['name']}"
            self.changes += self._schemas.between(
                was.get("schema", {}), parameter.get("schema", {}), place, Use.REQUEST, path
            )
            others = frozenset({"name", "in", "required", "schema"})
            self._compare_others(was, parameter, others, f"{place}, {name}")
        for key, parameter in before.items():
            if key not in after:
                self._add(place, f"the {parameter['in']} parameter {code(parameter['name'])} is gone", breaking=True)

    def _add_parameter(self, parameter: Mapping[str, Any], operation: Operation, name: str, place: str) -> None:
        if _is_idempotency_key(parameter) and (operation[0] == "get" or operation[1].endswith(READING_PATHS)):
            what = f"declares {code('Idempotency-Key')}, but only reads: nothing changes"
            self._add(place, what, breaking=False)
        elif _is_idempotency_key(parameter):
            what = (
                f"declares {code('Idempotency-Key')}: the method keeps its signature, since it has `idempotency_key` "
                "already, and the call is repeated after ambiguous failures without the caller's asking"
            )
            self._add(place, what, breaking=False)
        elif parameter.get("required"):
            self._add(place, f"{name} is new and required", breaking=True)
        else:
            self._add(place, f"{name} is new", breaking=False)

    def _parameters(self, document: Mapping[str, Any], found: Operation) -> dict[tuple[str, str], Mapping[str, Any]]:
        """An operation's parameters, its path's included; those in the path by their place there, others by name."""
        _, path, operation = found
        raw = [*document["paths"][path].get("parameters", []), *operation.get("parameters", [])]
        parameters = [self._resolved(document, parameter) for parameter in raw]
        keyed: dict[tuple[str, str], Mapping[str, Any]] = {}
        for parameter in parameters:
            where, name = parameter["in"], parameter["name"]
            key = str(path.find(f"{{{name}}}")) if where == "path" else name.lower() if where == "header" else name
            keyed[where, _position(path, name) if where == "path" else key] = parameter
        return keyed

    def _compare_bodies(self, old: Any, new: Any, place: str) -> None:
        if old == new:
            return
        if old is None or new is None:
            required = bool(new and self._resolved(self._new, new).get("required"))
            what = "takes no body any more" if new is None else "takes a body now"
            self._add(place, what, breaking=new is None or required)
            return
        before, after = self._resolved(self._old, old), self._resolved(self._new, new)
        if bool(before.get("required")) != bool(after.get("required")):
            required = bool(after.get("required"))
            self._add(place, f"its body is {'required' if required else 'optional'} now", breaking=required)
        self._compare_contents(before, after, place, Use.REQUEST, "body")
        self._compare_others(before, after, frozenset({"required", "content"}), place)

    def _compare_contents(
        self, old: Mapping[str, Any], new: Mapping[str, Any], place: str, use: Use, what: str
    ) -> None:
        before, after = old.get("content") or {}, new.get("content") or {}
        for media in after:
            if media not in before:
                self._add(place, f"its {what} may be {code(media)}", breaking=False)
        for media in before:
            if media not in after:
                self._add(place, f"its {what} may not be {code(media)} any more", breaking=True)
                continue
            was, now = before[media], after[media]
            self.changes += self._schemas.between(was.get("schema", {}), now.get("schema", {}), place, use, what)
            self._compare_others(was, now, frozenset({"schema"}), place)

    def _compare_answers(self, old: Mapping[str, Any], new: Mapping[str, Any], place: str) -> None:
        gone = [status for status in old if status not in new]
        added = [status for status in new if status not in old]
        pairs = [(status, status) for status in new if status in old]
        good = [[status for status in side if status.startswith("2")] for side in (gone, added)]
        if len(good[0]) == len(good[1]) == 1:
            was, now = good[0][0], good[1][0]
            self._add(place, f"answers {now}, not {was}, where it succeeds: any 2xx is a success", breaking=False)
            pairs.append((was, now))
            gone.remove(was)
            added.remove(now)
        for status in added:
            self._add(place, f"may answer {code(status)}", breaking=False)
        for status in gone:
            breaking = status.startswith("2")
            self._add(place, f"does not answer {code(status)} any more", breaking=breaking)
        for was, now in pairs:
            self._compare_answer(old[was], new[now], place, f"answer {now}")

    def _compare_answer(self, old: Mapping[str, Any], new: Mapping[str, Any], place: str, what: str) -> None:
        before, after = self._resolved(self._old, old), self._resolved(self._new, new)
        if "$ref" in old and old.get("$ref") == new.get("$ref"):  # shared by many operations: once is enough
            place = f"response {code(old['$ref'].rpartition('/')[2])}"
            if ("response", old["$ref"]) in self._compared:
                return
            self._compared.add(("response", old["$ref"]))
        if before == after:
            return
        self._compare_contents(before, after, place, Use.ANSWER, what)
        headers = before.get("headers") or {}, after.get("headers") or {}
        for name in headers[1]:
            if name not in headers[0]:
                self._add(place, f"its {what} has the header {code(name)}", breaking=False)
        for name in headers[0]:
            if name not in headers[1]:
                self._add(place, f"its {what} has the header {code(name)} no more", breaking=True)
                continue
            was, now = (
                self._resolved(document, side[name])
                for document, side in zip((self._old, self._new), headers, strict=True)
            )
            schemas = was.get("schema", {}), now.get("schema", {})
            self.changes += self._schemas.between(*schemas, place, Use.ANSWER, f"{what}, header {name}")
        self._compare_others(before, after, frozenset({"content", "headers"}), place)

    def _compare_own_media_type(self, before: Mapping[str, Any], after: Mapping[str, Any], place: str) -> None:
        """A media type that is still there, but which the operation's own method does not give any more."""
        was, now = self._media_types(self._old, before), self._media_types(self._new, after)
        if was and now and was[0] != now[0] and was[0] in now:
            moved = python_method(after, f"_{media_types.suffix(was[0])}")
            what = f"{code(python_method(after))} gives {code(now[0])} now, and {code(moved)} {code(was[0])}"
            self._add(place, what, breaking=True)

    def _media_types(self, document: Mapping[str, Any], operation: Mapping[str, Any]) -> list[str]:
        """The media types of an operation's success, that of its own method first."""
        answers = [answer for status, answer in operation["responses"].items() if str(status).startswith("2")]
        contents = [self._resolved(document, answer).get("content") or {} for answer in answers]
        return media_types.own_first(media_type for content in contents for media_type in content)

    def _compare_webhooks(self) -> None:
        before, after = self._old.get("webhooks") or {}, self._new.get("webhooks") or {}
        for name in after:
            if name not in before:
                self._add(f"webhook {code(name)}", "is new", breaking=False)
        for name in before:
            place = f"webhook {code(name)}"
            if name not in after:
                self._add(place, "is gone", breaking=True)
                continue
            for method in before[name]:
                was, now = before[name][method], after[name].get(method)
                if was == now or not isinstance(was, Mapping):
                    continue
                if now is None:
                    self._add(place, f"is not sent by {code(method)} any more", breaking=True)
                    continue
                bodies = [
                    self._resolved(doc, side.get("requestBody") or {})
                    for doc, side in ((self._old, was), (self._new, now))
                ]
                self._compare_contents(bodies[0], bodies[1], place, Use.ANSWER, "body")  # callers receive it
                self._compare_others(was, now, frozenset({"requestBody", "responses", "tags", "operationId"}), place)

    def _compare_schemas(self) -> None:
        before, after = self._old["components"]["schemas"], self._new["components"]["schemas"]
        use = _uses(self._old)
        for name, where in _uses(self._new).items():
            use[name] = use.get(name, NOBODY) | where
        for name, schema in after.items():
            if name not in before:
                self._add(_schema(name), "is new", breaking=False)
                continue
            self.changes += self._schemas.between(before[name], schema, _schema(name), use.get(name) or BOTH)
        for name in before:
            if name not in after:
                self._add(_schema(name), "is gone, and its Python class with it", breaking=True)

    def _resolved(self, document: Mapping[str, Any], node: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in node:
            node = resolve(document, node["$ref"])
        return node


def _uses(document: Mapping[str, Any]) -> dict[str, Use]:
    """Where each schema is used, by way of others as well."""
    uses: dict[str, Use] = {}
    waiting: list[tuple[str, Use]] = []
    for item in document["paths"].values():
        for key, node in item.items():
            parts: dict[str, Any] = node if isinstance(node, dict) and key != "parameters" else {"parameters": node}
            waiting += [(ref, Use.REQUEST) for name in ("parameters", "requestBody") for ref in _refs(parts.get(name))]
            waiting += [(ref, Use.ANSWER) for ref in _refs(parts.get("responses"))]
    waiting += [(ref, Use.ANSWER) for ref in _refs(document.get("webhooks"))]
    seen: set[tuple[str, Use]] = set()
    while waiting:
        ref, use = waiting.pop()
        if (ref, use) in seen:
            continue
        seen.add((ref, use))
        if ref.startswith(_SCHEMAS):
            name = ref.removeprefix(_SCHEMAS)
            uses[name] = uses.get(name, NOBODY) | use
        waiting += [(inner, use) for inner in _refs(resolve(document, ref))]
    return uses


def _refs(node: Any) -> Iterator[str]:
    """What a node refers to, by ``$ref`` or by the mapping of a discriminator."""
    if isinstance(node, Mapping):
        for key, value in node.items():
            if isinstance(value, str) and value.startswith("#/"):
                yield value
            elif key not in DATA:
                yield from _refs(value)
    elif isinstance(node, list):
        for item in node:
            yield from _refs(item)


def _bare(node: Any, *, names: bool = False) -> Any:
    """A node without its prose."""
    if isinstance(node, Mapping):
        return {
            key: _bare(value, names=key in NAMES and not names)
            for key, value in node.items()
            if names or not is_prose(key)
        }
    return [_bare(item) for item in node] if isinstance(node, list) else node


def _position(path: str, name: str) -> str:
    """Which of a path's parameters this one is, from 1."""
    return str(path[: path.find(f"{{{name}}}")].count("{") + 1)


def _is_idempotency_key(parameter: Mapping[str, Any]) -> bool:
    return parameter["in"] == "header" and str(parameter["name"]).lower() == "idempotency-key"


def _operation(found: Operation) -> str:
    return f"{found[0].upper()} {code(found[1])}"


def _schema(name: str) -> str:
    return f"schema {code(name)}"
