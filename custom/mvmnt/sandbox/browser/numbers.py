"""Whole numbers in links and forms, as people write them."""

import re

from starlette.requests import Request

from mvmnt.sandbox.browser.rendering import PageError


def positive(text: str) -> int | None:
    """The number from 1 to 999,999,999 that a text is, None if it is none."""
    return int(text) if re.fullmatch("[1-9][0-9]{0,8}", text) else None


def page_number(request: Request) -> int:
    """The page of a list that the query asks for (``?page=2``), 1 by default."""
    text = request.query_params.get("page", "1")
    number = positive(text)
    if number is None:
        raise PageError(400, "No such page", f"Pages are counted from 1, and {text!r} is none.")
    return number
