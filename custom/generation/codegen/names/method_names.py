"""The names of resources' methods: an operationId without what the resource's own name already says."""

from __future__ import annotations

import keyword
from collections.abc import Mapping
from typing import Any

from generation.codegen.generator_seam import PythonIdentifier

_TRAILING = ("_by_id", "_for", "_to")


def method_name(operation: str, tag: str) -> str:
    """The method of a resource that calls an operation.

    The operation's name less the resource's own noun, and then less a trailing ``by_id``, ``for`` or ``to``. Where
    nothing or a keyword would be left, the full name stays.

    Args:
        operation: the operationId in snake_case.
        tag: the resource's tag in snake_case, in the plural as the description has it.

    Example:
        >>> method_name("get_company_by_id", "companies"), method_name("global_search", "search")
        ('get', 'global_search')
    """
    words = operation.split("_")
    for noun in sorted({tag, singular(tag)}, key=len, reverse=True):
        noun_words = noun.split("_")
        start = _find(noun_words, words)
        if start is not None:
            del words[start : start + len(noun_words)]
            break
    name = "_".join(words)
    for ending in _TRAILING:
        name = name.removesuffix(ending)
    return name if name.isidentifier() and not keyword.iskeyword(name) else operation


def python_method(operation: Mapping[str, Any], suffix: str = "") -> str:
    """The method that an operation becomes: ``mvmnt.stops.get``, with a suffix for another media type than its own."""
    tag = PythonIdentifier((operation.get("tags") or ["default"])[0], "tag")
    name = method_name(str(PythonIdentifier(str(operation["operationId"]), "field_")), str(tag))
    return f"mvmnt.{tag}.{name}{suffix}"


def singular(noun: str) -> str:
    """The singular of an English plural, by the three rules that the API's nouns follow.

    Example:
        >>> [singular(noun) for noun in ("companies", "saved_searches", "bill_payments", "search")]
        ['company', 'saved_search', 'bill_payment', 'search']
    """
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun.endswith(("ches", "shes", "xes", "sses")):
        return noun[:-2]
    return noun.removesuffix("s")


def _find(needle: list[str], words: list[str]) -> int | None:
    for start in range(len(words) - len(needle) + 1):
        if words[start : start + len(needle)] == needle:
            return start
    return None
