"""What a tool shows of the API's JSON: no bank accounts, no pre-signed URLs, and nothing that cannot be seen."""

from __future__ import annotations

import json
import re
from typing import Any, Final

from msgspec.json import Encoder

from mvmnt._core.json_types import is_array, is_object

__all__ = ["LEFT_OUT", "as_text", "shown"]

LEFT_OUT: Final = "(left out)"

_HIDDEN: Final = frozenset(
    {
        *("aba", "abaach", "accountname", "accountnumber", "bankaddress", "bankname", "clabe", "eftinstitution"),
        *("efttransit", "factorbanknames", "iban", "routingnumber", "swift", "swiftcode", "wire"),
        *("documenturl", "downloadurl", "presignedurl", "signedurl", "uploadurl"),
    }
)
_SIGNED: Final = re.compile(r"https?://\S*[?&](?:[^\s=&]*signature|sig|x-(?:amz|goog)-[\w-]+)=", re.IGNORECASE)
_NO_BREAK_SPACE: Final = "\xa0"
_UNSEEN: Final = frozenset(
    map(chr, (0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, *range(0x180B, 0x1810), *range(0xFE00, 0xFE10)))
) | frozenset(map(chr, range(0xE0100, 0xE01F0)))
"""Printable, but default-ignorable by Unicode: fillers and selectors of variants."""
_WRITTEN: Final = Encoder(decimal_format="number")


def shown(value: Any) -> Any:
    """JSON as a tool shows it, at any depth: without bank accounts and pre-signed URLs, and without null members.

    Members are known by their names, however these are spelled, and a pre-signed URL in any text by its signature.
    """
    if is_object(value):
        return {
            name: LEFT_OUT if _is_hidden(name) else shown(content)
            for name, content in value.items()
            if content is not None
        }
    if is_array(value):
        return [shown(item) for item in value]
    return LEFT_OUT if isinstance(value, str) and _SIGNED.search(value) else value


def _is_hidden(name: str) -> bool:
    return re.sub("[^a-z]", "", name.lower()) in _HIDDEN


def as_text(value: Any) -> str:
    """JSON text. Numbers have their digits.

    A character that a person cannot see stands as its escape, so that whoever looks at the text sees all that an agent
    reads.
    """
    text = _WRITTEN.encode(value).decode()
    if text.isascii():
        return text
    return "".join(
        char if (char.isprintable() and char not in _UNSEEN) or char == _NO_BREAK_SPACE else json.dumps(char)[1:-1]
        for char in text
    )
