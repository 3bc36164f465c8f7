"""Answers that are not JSON: text as `str`, anything else as `bytes`, and only if it is what was asked for.

The endpoints of operations that answer in several media types ask for one (``Accept``) and decode the answer here. The
media type of the answer must be that one, parameters such as ``charset`` aside: a proxy's HTML page must not pass for a
CSV report. The description says nothing of charsets: text that names none is UTF-8, as RFC 7111 has it for CSV.
"""

from __future__ import annotations

import httpx

from mvmnt._core.operation import Operation
from mvmnt.errors import DecodeError

__all__ = ["decode_bytes", "decode_text"]

_BYTE_ORDER_MARK = "\ufeff"


def decode_text(operation: Operation, response: httpx.Response, media_type: str) -> str:
    """The text that a 2xx answer holds.

    It is decoded by the charset that the answer names, else as UTF-8. A byte order mark, as spreadsheets write it, is
    no part of the text.

    Args:
        operation: the operation that answered; errors name it.
        response: the answer, with its body read.
        media_type: what was asked for, such as ``text/csv``; a range such as ``text/*`` will do.

    Raises:
        DecodeError: the answer is of another media type, or is not text in its charset.
    """
    content = decode_bytes(operation, response, media_type)
    charset = response.charset_encoding or "utf-8"
    try:
        return content.decode(charset).removeprefix(_BYTE_ORDER_MARK)
    except (LookupError, ValueError) as error:
        raise DecodeError(operation, "body", f"it is not text in {charset} ({error})", response=response) from None


def decode_bytes(operation: Operation, response: httpx.Response, media_type: str) -> bytes:
    """The bytes that a 2xx answer holds.

    Args:
        operation: the operation that answered; errors name it.
        response: the answer, with its body read.
        media_type: what was asked for, such as ``application/pdf``; a range such as ``image/*`` will do.

    Raises:
        DecodeError: the answer is of another media type.
    """
    found = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    wanted, star, _ = media_type.partition("*")  # of a range, what stands before its star
    if not (found.startswith(wanted) if star else found == wanted):
        reason = f"it is {found}, not {media_type}" if found else f"it should be {media_type}, and has no Content-Type"
        raise DecodeError(operation, "body", reason, response=response)
    return response.content
