"""Finds the line of a description's text that a JSON pointer leads to."""

from __future__ import annotations

import re
from collections.abc import Sequence

import yaml

from generation.description.source import Loader
from generation.description.structure import Place

_POINTER = re.compile(r"#(/[^\n]*)")


def with_line(message: str, text: str) -> str:
    """A message that names a place as a JSON pointer, with the line of it, or of what stands nearest around it.

    Args:
        message: such as ``#/paths/~1stops/get has no responses``.
        text: the description, in YAML or JSON.
    """
    found = _POINTER.search(message)
    if found is None:
        return message
    try:
        node = yaml.compose(text, Loader)
    except (yaml.YAMLError, RecursionError):
        return message
    steps = [step.replace("~1", "/").replace("~0", "~") for step in re.split("[/\\s:,;]", found[1][1:])]
    return f"{message} (line {_line(node, steps)} of the description)"


def lines_of(places: Sequence[Place], text: str) -> list[int]:
    """The line of each place, or of what stands nearest around it; 0 where the text cannot be read.

    Args:
        places: keys and indices, from the document's root on.
        text: the description, in YAML or JSON.
    """
    try:
        node = yaml.compose(text, Loader) if places else None
    except (yaml.YAMLError, RecursionError):
        return [0] * len(places)
    return [_line(node, [str(step) for step in place]) for place in places]


def _line(node: yaml.Node | None, steps: Sequence[str]) -> int:
    line = 1
    for step in steps:
        child = _child(node, step)
        if child is None:
            break
        node, line = child
    return line


def _child(node: yaml.Node | None, step: str) -> tuple[yaml.Node, int] | None:
    """What stands in a node under a key or at an index, and its line."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == step:
                return value, key.start_mark.line + 1
    if isinstance(node, yaml.SequenceNode) and step.isdecimal() and int(step) < len(node.value):
        value = node.value[int(step)]
        return value, value.start_mark.line + 1
    return None
