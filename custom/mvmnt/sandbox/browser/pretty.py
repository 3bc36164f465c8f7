"""Formats JSON as HTML: indented, coloured, with links."""

import json
import re
from collections.abc import Callable

from markupsafe import Markup, escape

from mvmnt.sandbox import exact_json

TOKEN = re.compile(
    r'(?P<text>"(?:[^"\\]|\\.)*")(?P<is_name>:)?|(?P<number>-?[0-9][0-9.eE+-]*)|(?P<word>true|false|null)'
)
"""The coloured tokens of JSON text; between them are only brackets, commas and spaces."""


def pretty(content: object, page_of: Callable[[str], str | None]) -> Markup:
    """The content as HTML, escaped.

    ``page_of`` returns the link of a string value, or None.
    """
    try:
        text = exact_json.indented(content)
    except RecursionError:
        return Markup("Nested too deeply to be shown.")
    pieces: list[Markup] = []
    end = 0
    for token in TOKEN.finditer(text):
        pieces += [escape(text[end : token.start()]), _colour(token, page_of)]
        end = token.end()
    return Markup("").join([*pieces, escape(text[end:])])


def _colour(token: re.Match[str], page_of: Callable[[str], str | None]) -> Markup:
    if token["is_name"]:
        return Markup('<span class="name">{}</span>:').format(token["text"])
    if token["text"]:
        page = page_of(json.loads(token["text"]))
        if page is not None:
            return Markup('<a class="text" href="{}">{}</a>').format(page, token["text"])
        return Markup('<span class="text">{}</span>').format(token["text"])
    return Markup('<span class="{}">{}</span>').format("number" if token["number"] else "word", token[0])
