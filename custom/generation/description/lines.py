"""Finds the line of a description's text that a JSON pointer leads to."""

from __future__ import annotations

import re

import yaml

from generation.description.source import Loader

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
    except yaml.YAMLError:
        return message
    line = 1
    for step in re.split("[/\\s:,;]", found[1][1:].replace("~0", "~")):
        child = _child(node, step.replace("~1", "/"))
        if child is None:
            break
        node, line = child
    return f"{message} (line {line} of the description)"


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
