"""What the body of an error response says, in any of the forms that servers use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs
import orjson

from mvmnt.errors._root import escaped

__all__ = ["FieldError", "read_explanation"]

_LONGEST_TEXT: Final = 1_000  # characters of a plain text


@attrs.frozen
class FieldError:
    """What the API says about one field of a request. `field` is empty where the answer names none."""

    field: str
    message: str


def read_explanation(body: bytes, content_type: str) -> tuple[str | None, str | None, list[FieldError]]:
    """Code, message and details, as far as the body has them.

    Args:
        body: the body of the response.
        content_type: the header of that name.
    """
    try:
        answer = orjson.loads(body)
    except ValueError:
        return None, _plain_text(body, content_type), []
    if not isinstance(answer, dict):
        return None, None, []
    error = answer.get("error")
    if isinstance(error, dict):
        code, holder = error.get("code"), error
    else:
        code, holder = error, answer
    details = _field_errors(holder.get("details") or answer.get("details") or answer.get("errors"))
    return _text(code) or _problem_code(answer), _text(holder.get("message")) or _problem(answer), details


def _problem(answer: Mapping[str, object]) -> str | None:
    """Title and detail of a problem (RFC 9457)."""
    return ": ".join(filter(None, (_text(answer.get("title")), _text(answer.get("detail"))))) or None


def _problem_code(answer: Mapping[str, object]) -> str | None:
    """What tells a problem from others: a code if there is one, else its type."""
    kind = _text(answer.get("type")) if "title" in answer or "detail" in answer else None
    return _text(answer.get("code")) or (kind if kind != "about:blank" else None)


def _plain_text(body: bytes, content_type: str) -> str | None:
    media_type, _, parameters = content_type.partition(";")
    if media_type.strip().lower() != "text/plain":
        return None
    charset = parameters.lower().partition("charset=")[2].strip().strip('"') or "utf-8"
    try:
        text = body.decode(charset, "replace")
    except LookupError:
        text = body.decode("utf-8", "replace")
    return _text(text.strip()[:_LONGEST_TEXT])


def _field_errors(details: object) -> list[FieldError]:
    if not isinstance(details, list):
        return []
    return [
        FieldError(
            _text(detail.get("field")) or _text(detail.get("pointer")) or _text(detail.get("name")) or "",
            _text(detail.get("message")) or _text(detail.get("detail")) or _text(detail.get("reason")) or "",
        )
        for detail in details
        if isinstance(detail, dict)
    ]


def _text(value: object) -> str | None:
    return escaped(value) if isinstance(value, str) and value else None
