"""The operators of a filter's fields, and other clients' words for them."""

from __future__ import annotations

from collections.abc import Collection

from mvmnt._core.suggestion import did_you_mean

__all__ = ["are_operators", "unknown_operator"]

_TELLING = frozenset({"equalTo", "includes", "contains"})  # each filter of a field has one of them

# What other APIs and query languages call an operator, in lower case letters, and what it may be called here.
_OTHER_WORDS: dict[str, tuple[str, ...]] = {
    "eq": ("equalTo", "includes", "contains"),
    "equals": ("equalTo", "includes", "contains"),
    "equal": ("equalTo", "includes", "contains"),
    "is": ("equalTo", "includes", "contains"),
    "exact": ("equalTo",),
    "ne": ("notEqualTo", "notIncludes"),
    "neq": ("notEqualTo", "notIncludes"),
    "not": ("notEqualTo", "notIncludes"),
    "isnot": ("notEqualTo", "notIncludes"),
    "notequals": ("notEqualTo", "notIncludes"),
    "gt": ("greaterThan",),
    "after": ("greaterThan",),
    "gte": ("greaterThanOrEqualTo",),
    "ge": ("greaterThanOrEqualTo",),
    "min": ("greaterThanOrEqualTo",),
    "from": ("greaterThanOrEqualTo",),
    "since": ("greaterThanOrEqualTo",),
    "greaterthanorequal": ("greaterThanOrEqualTo",),
    "lt": ("lessThan",),
    "before": ("lessThan",),
    "lte": ("lessThanOrEqualTo",),
    "le": ("lessThanOrEqualTo",),
    "max": ("lessThanOrEqualTo",),
    "until": ("lessThanOrEqualTo",),
    "to": ("lessThanOrEqualTo",),
    "lessthanorequal": ("lessThanOrEqualTo",),
    "contains": ("includes", "equalTo"),
    "icontains": ("includes", "contains"),
    "like": ("includes", "contains"),
    "ilike": ("includes", "contains"),
    "has": ("includes", "contains"),
    "includes": ("contains", "equalTo"),
    "search": ("includes", "contains"),
    "notcontains": ("notIncludes", "notEqualTo"),
    "notlike": ("notIncludes",),
    "prefix": ("startsWith",),
    "beginswith": ("startsWith",),
    "suffix": ("endsWith",),
    "anyof": ("in", "containsAny", "includes"),
    "oneof": ("in", "containsAny", "includes"),
    "isin": ("in", "containsAny", "includes"),
    "in": ("containsAny", "includes", "equalTo"),
    "nin": ("notIn", "notIncludes"),
    "noneof": ("notIn", "notIncludes"),
    "allof": ("containsAll",),
    "null": ("isNull",),
    "isempty": ("isNull",),
    "exists": ("isNull",),
    "isnotnull": ("isNull",),
}


def are_operators(members: Collection[str]) -> bool:
    """Whether an object's members are the operators of a field, and not fields."""
    return not _TELLING.isdisjoint(members)


def unknown_operator(word: str, known: Collection[str]) -> str:
    """What to say of an operator that a field's filter does not have.

    Args:
        word: the operator that was given.
        known: the filter's own operators.
    """
    letters = "".join(letter for letter in word.lower() if letter.isalpha())
    meant = [name for name in _OTHER_WORDS.get(letters, ()) if name in known]
    suggestion = f" (did you mean {meant[0]}?)" if meant else did_you_mean(word, known)
    return f"no such operator{suggestion}; this field has {', '.join(known)}"
