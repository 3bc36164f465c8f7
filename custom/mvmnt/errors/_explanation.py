"""Reads code, message and details from the body of an error response."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs
import orjson

from mvmnt._core.json_types import is_array, is_object
from mvmnt.errors._root import escaped

__all__ = ["FieldError", "read_explanation"]

_LONGEST_TEXT: Final = 1_000  # characters of a plain text


@attrs.frozen
class FieldError:
    """The API's message about one field of a request.

    `field` is empty if the response names none.
    """

    field: str
    message: str


def read_explanation(body: bytes, content_type: str) -> tuple[str | None, str | None, list[FieldError]]:
    """Read code, message and details, as far as the body has them.

    Args:
        body: the body of the response.
        content_type: its Content-Type header.
    """
    try:
        envelope = orjson.loads(body)
    except ValueError:
        return None, _plain_text(body, content_type), []
    if not is_object(envelope):
        return None, None, []
    error = envelope.get("error")
    if is_object(error):
        code, holder = error.get("code"), error
    else:
        code, holder = error, envelope
    details = _field_errors(holder.get("details") or envelope.get("details") or _listed(envelope.get("errors")))
    return _text(code) or _problem_code(envelope), _text(holder.get("message")) or _problem(envelope), details


def _problem(envelope: Mapping[str, object]) -> str | None:
    """The title and detail of a problem (RFC 9457)."""
    return ": ".join(filter(None, (_text(envelope.get("title")), _text(envelope.get("detail"))))) or None


def _problem_code(envelope: Mapping[str, object]) -> str | None:
    """The code of a problem, else its type."""
    kind = _text(envelope.get("type")) if "title" in envelope or "detail" in envelope else None
    return _text(envelope.get("code")) or (kind if kind != "about:blank" else None)


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


def _listed(errors: object) -> object:
    """The errors of a problem as a list: some servers write texts alone, or each field's texts by its name."""
    if is_object(errors):
        each = [(field, texts if is_array(texts) else [texts]) for field, texts in errors.items()]
        return [{"field": field, "message": text} for field, texts in each for text in texts]
    if is_array(errors):
        return [{"message": error} if isinstance(error, str) else error for error in errors]
    return errors


def _field_errors(details: object) -> list[FieldError]:
    if not is_array(details):
        return []
    return [
        FieldError(
            _text(detail.get("field")) or _text(detail.get("pointer")) or _text(detail.get("name")) or "",
            _text(detail.get("message")) or _text(detail.get("detail")) or _text(detail.get("reason")) or "",
        )
        for detail in details
        if is_object(detail)
    ]


def _text(value: object) -> str | None:
    return escaped(value) if isinstance(value, str) and value else None
