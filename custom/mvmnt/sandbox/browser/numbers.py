"""Parses whole numbers in links and forms."""

import re

from starlette.requests import Request

from mvmnt.sandbox.browser.rendering import PageError


def positive(text: str) -> int | None:
    """Parse a number from 1 to 999,999,999; None for any other text."""
    return int(text) if re.fullmatch("[1-9][0-9]{0,8}", text) else None


def page_number(request: Request) -> int:
    """The page number in the query (``?page=2``), 1 by default."""
    text = request.query_params.get("page", "1")
    number = positive(text)
    if number is None:
        raise PageError(400, "No such page", f"The page must be a number from 1, not {text!r}.")
    return number
