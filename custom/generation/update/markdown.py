"""Entries of a report in Markdown: short enough to be read, and each thing once."""

from __future__ import annotations

import re
from collections.abc import Sequence

#: As many places are told one by one where the same happened to all of them; more of them are folded into one entry.
_TOLD_APART = 3
#: As many places are named of a folded entry.
_PLACES = 5
#: As many entries of one section are told, and as many letters of each.
#: Where the same happened to more members than this, they are folded into one entry, which names as many.
_MEMBERS = 12
_MEMBER = re.compile(r"(`[^`]+`) (.+)", re.DOTALL)
_ENTRIES = 60
_LETTERS = 400


def entries(found: Sequence[tuple[str, str]]) -> list[str]:
    """A line for each change; what happened to many places or members alike is told once."""
    places: dict[str, list[str]] = {}
    for place, what in found:
        places.setdefault(what, []).append(place)
    members: dict[str, list[str]] = {}
    for what, where in places.items():
        member = _MEMBER.fullmatch(what)
        if member and len(where) <= _TOLD_APART:
            members.setdefault(member[2], []).extend(f"{place} {member[1]}" for place in where)
    told: list[str] = []
    folded: set[str] = set()
    for what, where in places.items():
        member = _MEMBER.fullmatch(what) if len(where) <= _TOLD_APART else None
        alike = members.get(member[2], []) if member else []
        if member and len(alike) > _MEMBERS:
            told.append(f"{len(alike)} members: {member[2]}. These are {some(alike, _MEMBERS)}.")
            members[member[2]] = []
            folded.add(member[2])
        elif member and member[2] in folded:
            continue
        elif len(where) > _TOLD_APART:
            told.append(f"{len(where)} places: {what}. These are {some(where, _PLACES)}.")
        else:
            told += [f"{place}: {what}." for place in where]
    return told


def section(title: str, entries: Sequence[str]) -> list[str]:
    """A heading and its entries, of which the first ones are told; nothing where there are none."""
    if not entries:
        return []
    told = [f"- {entry if len(entry) <= _LETTERS else entry[:_LETTERS] + '...'}" for entry in entries[:_ENTRIES]]
    if len(entries) > _ENTRIES:
        told.append(f"- and {len(entries) - _ENTRIES} more, which the difference of openapi.yaml shows")
    return ["", f"## {title}", "", *told]


def some(entries: Sequence[str], most: int) -> str:
    """The first entries, and how many more there are."""
    shown = ", ".join(entries[:most])
    return shown if len(entries) <= most else f"{shown} and {len(entries) - most} more"
