"""Operations as an agent reads them: what each does, and what it takes, from the API's description."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Any, Final

from mvmnt._core.json_types import is_array
from mvmnt.sandbox.description import DISCRIMINATOR, Description, JsonObject

__all__ = ["Descriptions"]

_SHORT: Final = 2  # words of so few letters tell nothing
_LISTED: Final = 12  # operations that one search gives
_SHOWN: Final = 40  # values of an enum


class Descriptions:
    """The operations of the API's description. It is read when it is first asked, which takes a fifth of a second."""

    @cached_property
    def _document(self) -> Description:
        return Description.load()

    @cached_property
    def _texts(self) -> dict[str, tuple[str, str, str]]:
        """Of each operation its name, its summary, and all else that a search looks at."""
        found: dict[str, tuple[str, str, str]] = {}
        for name, operation in self._document.operations.items():
            node = self._node(name)
            rest = " ".join([*node.get("tags", ()), operation.path, node.get("description", "")])
            found[name] = (name, node.get("summary", ""), rest)
        return found

    def search(self, words: str) -> dict[str, str]:
        """The operations that fit best: what each does, by name.

        A word counts most in the name, less in the summary, least in the text; a plural counts as its singular. Of two
        that fit alike, the one with the shorter name comes first.
        """
        found = re.findall(r"[^\W_]+", words.lower())
        wanted = [word.rstrip("s") for word in found if len(word) > _SHORT]
        points: dict[str, int] = {}
        for name, texts in self._texts.items():
            points[name] = sum(
                weight for word in wanted for weight, text in zip((9, 4, 1), texts, strict=True) if word in text.lower()
            )
        best = sorted(
            (name for name, count in points.items() if count),
            key=lambda name: (name != words, -points[name], len(name)),
        )
        return {name: self._texts[name][1] for name in best[:_LISTED]}

    @property
    def operations(self) -> Iterable[str]:
        """The names of all operations."""
        return self._document.operations

    @property
    def groups(self) -> set[str]:
        """The names of all groups."""
        return {self.group(name) for name in self._document.operations}

    def group(self, name: str) -> str:
        """The group of an operation; empty where there is no such operation."""
        return self._node(name)["tags"][0] if name in self._document.operations else ""

    def describe(self, name: str) -> dict[str, Any] | None:
        """What an operation does and takes.

        Types stand as in `date`, `Address`, `string[]`, `OPEN|PAID`; `?` after a type says that null is allowed, and
        `*` after a name that the member is required. There is None to say of an operation that does not exist.
        """
        if name not in self._document.operations:
            return None
        operation, node = self._document.operations[name], self._node(name)
        described = {
            "operation": name,
            "does": f"{node.get('summary', '')}. {node.get('description', '')}".strip(". "),
            "arguments": {
                f"{parameter['name']}{'*' if parameter.get('required') else ''}": self._member(
                    {"description": parameter.get("description", ""), **parameter.get("schema", {})}
                )
                for parameter in map(self._document.resolve, node.get("parameters", ()))
                if parameter["in"] in ("path", "query")
            },
        }
        if operation.body is None:
            return described
        schemas: dict[str, Any] = {}
        described["body"] = self._type(operation.body)
        waiting = [operation.body]
        while waiting:
            schema = waiting.pop(0)
            known = self._document.schema_name(schema)
            members = self._document.properties(schema)
            if not members or known in schemas:
                continue
            required = set(self._document.required(schema))
            variants = self._variants(schema)
            schemas[known or "body"] = {
                f"{member}{'*' if member in required else ''}": variants.get(member) or self._member(content)
                for member, content in members.items()
                if not content.get("readOnly")
            }
            waiting += [self._item(content) for content in members.values()]
        return {**described, "schemas": schemas}

    def _variants(self, schema: JsonObject) -> dict[str, str]:
        """The values of the member that tells variants apart."""
        plain = self._document.plain(schema)
        discriminator = plain.get("discriminator") or plain.get(DISCRIMINATOR)
        return {discriminator["propertyName"]: "|".join(discriminator["mapping"])} if discriminator else {}

    def _node(self, name: str) -> JsonObject:
        operation = self._document.operations[name]
        node: JsonObject = self._document.document["paths"][operation.path][operation.method]
        return node

    def _member(self, schema: JsonObject) -> str:
        text = schema.get("description") or self._document.plain(schema).get("description", "")
        return f"{self._type(schema)}: {text}" if text else self._type(schema)

    def _type(self, schema: JsonObject) -> str:
        plain = self._document.plain(schema)
        end = "?" if self._document.allows_null(schema) else ""
        if "enum" in plain:
            values = [str(value) for value in plain["enum"] if value is not None]
            return "|".join(values[:_SHOWN]) + ("|..." if len(values) > _SHOWN else "") + end
        if self._document.properties(plain):
            return (self._document.schema_name(schema) or "object") + end
        kinds = plain.get("type", "any")
        kind = next((str(each) for each in kinds if each != "null"), "any") if is_array(kinds) else str(kinds)
        if kind == "array":
            return f"{self._type(plain.get('items', {}))}[]{end}"
        return f"{plain.get('format', kind)}{end}"

    def _item(self, schema: JsonObject) -> JsonObject:
        plain = self._document.plain(schema)
        return self._item(plain["items"]) if "items" in plain else schema
