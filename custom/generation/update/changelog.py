"""The entry of an update in CHANGELOG.md."""

from __future__ import annotations

import re

from generation.errors import UpdateError

_UNRELEASED = re.compile(r"^## \[Unreleased\]\n(?P<body>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)


def with_entry(changelog: str, entry: str) -> str:
    """A changelog with one more entry under Unreleased, Changed.

    Args:
        changelog: a text in the format of Keep a Changelog.
        entry: the entry's line.
    """
    section = _UNRELEASED.search(changelog)
    if section is None:
        raise UpdateError("CHANGELOG.md has no section [Unreleased]")
    body = section["body"]
    changed = re.search(r"^### Changed\n+(?:(?!#).*\n?)*", body, re.MULTILINE)
    if changed is None:
        body = f"{body.rstrip()}\n\n### Changed\n\n{entry}\n\n"
    else:
        body = f"{body[: changed.end()].rstrip()}\n{entry}\n\n{body[changed.end() :]}"
    text = f"{changelog[: section.start('body')]}{body}{changelog[section.end() :]}"
    return f"{text.rstrip()}\n"
