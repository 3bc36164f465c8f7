"""The description's prose in docstrings: reflowed, and harmless as Python source."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Mapping
from typing import Any

from generation.codegen.generator_seam import (
    Class,
    Config,
    ModelProperty,
    PropertyProtocol,
    UntrustedString,
    safe_for_docstring,
)
from generation.codegen.text.literals import literal
from generation.description.structure import SCHEMAS

_TAX_NUMBERS = {"tax", "ein", "ssn", "itin", "rfc", "vat"}
_BANK_ACCOUNTS = {"swift", "bic", "iban", "clabe", "aba", "routing", "eft", "wire"}
_PRIVATE_NAMES = {"password", "secret", "token", *_TAX_NUMBERS, *_BANK_ACCOUNTS}
_PRIVATE_PAIRS = ("account_number", "account_name", "card_number", "sort_code")
_LAST_QUOTE = re.compile(r"""(\\*)"\Z""")
_JOINERS = "\u200c\u200d"  # which some scripts and emoji are written with
_MARKDOWN_BLOCK = re.compile(r"\s*([-*|#]|\d+\.)\s?")


def prose(text: UntrustedString | str, width: int) -> str:
    """Text for the inside of a docstring.

    Paragraphs are wrapped anew; Markdown lists, tables and headings keep their lines.

    Args:
        text: prose of the description.
        width: the longest line, in characters.
    """
    plain = _visible(text.get_untrusted_value() if isinstance(text, UntrustedString) else text)
    paragraphs = []
    for paragraph in re.split(r"\n\s*\n", plain.strip()):
        lines = paragraph.splitlines()
        keep = any(_MARKDOWN_BLOCK.match(line) for line in lines)
        blocks = lines if keep else [" ".join(line.strip() for line in lines)]
        paragraphs.append(
            "\n".join(textwrap.fill(safe_for_docstring(block), width, break_on_hyphens=False) for block in blocks)
        )
    joined = "\n\n".join(paragraphs)
    last = _LAST_QUOTE.search(joined)
    return joined if last is None or len(last[1]) % 2 else joined[:-1] + '\\"'


def _visible(text: str) -> str:
    """Text without the characters that format others, which could make code look like another."""
    if text.isascii():
        return text
    return "".join(
        "\n" if unicodedata.category(character) in ("Zl", "Zp") else character
        for character in text
        if unicodedata.category(character) != "Cf" or character in _JOINERS
    )


def is_private(name: str) -> bool:
    """Whether a member's name is that of a tax number, a bank account or a credential: ``taxId``, ``swiftCode``."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    return not _PRIVATE_NAMES.isdisjoint(words.split("_")) or any(pair in words for pair in _PRIVATE_PAIRS)


class Members:
    """What the generator drops of models' members, read from the description itself.

    That is a text that stands beside a ``$ref``, and which members are secrets: they are of the format ``password``, or
    their names are those of tax numbers, bank accounts and credentials. A member that is a secret in one schema is one
    in all.

    Args:
        document: the description, overlay applied.
        config: the generator's settings, which decide on class names.
    """

    def __init__(self, document: Mapping[str, Any], config: Config) -> None:
        self._schemas: Mapping[str, Any] = document["components"]["schemas"]
        self._texts = {
            Class.from_string(string=UntrustedString(name), config=config).name: self._collect(schema)
            for name, schema in self._schemas.items()
        }
        self._secrets = {
            name
            for schema in self._schemas.values()
            for name, member in schema.get("properties", {}).items()
            if isinstance(member, Mapping) and member.get("format") == "password"
        }

    def takes_more(self, model: ModelProperty) -> bool:
        """Whether the description says that an object may have members beside those that it names."""
        additional = model.data.additionalProperties
        return additional is not None and additional is not False

    def takes_none(self, model: ModelProperty) -> bool:
        """Whether the description says that an object has no members beside those that it names."""
        return model.data.additionalProperties is False

    def choice(self, model: ModelProperty) -> str:
        """Which members must be there together, as arguments of a `Choice`; empty where nothing says so."""
        found = (model.data.model_extra or {}).get("x-choices")
        if not found:
            return ""
        groups = ", ".join(f"({''.join(f'{literal(name)}, ' for name in group)})" for group in found["groups"])
        return f"({groups},), only_one={found['only_one']}"

    def is_secret(self, prop: PropertyProtocol) -> bool:
        """Whether a member must not be shown."""
        name = prop.name.get_untrusted_value()
        return name in self._secrets or is_private(name)

    def text(self, model: PropertyProtocol | None, prop: PropertyProtocol) -> str:
        """A member's description, and the server's default where it has one."""
        known = self._texts.get(model.class_info.name, {}) if isinstance(model, ModelProperty) else {}
        text = known.get(prop.name.get_untrusted_value(), "")
        if not text and prop.description is not None:
            text = prop.description.get_untrusted_value()
        if prop.default is not None:
            text = f"{text} The server's default is {prop.default.raw_value}.".strip()
        return text

    def texts(self, model: ModelProperty) -> list[str]:
        """``name: description`` for each described member of a model."""
        props = [*(model.required_properties or []), *(model.optional_properties or [])]
        described = [(prop.python_name, self.text(model, prop)) for prop in props]
        return [f"{name}: {text}" for name, text in described if text]

    def _collect(self, schema: Mapping[str, Any]) -> dict[str, str]:
        texts: dict[str, str] = {}
        for part in schema.get("allOf", []):
            ref = part.get("$ref", "").removeprefix(SCHEMAS)
            texts |= self._collect(self._schemas[ref] if ref else part)
        for name, member in schema.get("properties", {}).items():
            if isinstance(member, Mapping) and member.get("description"):
                texts[name] = str(member["description"])
        return texts
