"""What a tool shows of the API's JSON: no bank accounts, no pre-signed URLs, and nothing that cannot be seen."""

from __future__ import annotations

import re
from typing import Any, Final

from mvmnt._core.json_types import is_array, is_object

__all__ = ["LEFT_OUT", "shown"]

LEFT_OUT: Final = "(left out)"

_HIDDEN: Final = frozenset(
    {
        *("aba", "abaach", "accountname", "accountnumber", "bankaddress", "bankname", "clabe", "eftinstitution"),
        *("efttransit", "factorbanknames", "iban", "routingnumber", "swift", "swiftcode", "wire"),
        *("documenturl", "downloadurl", "presignedurl", "signedurl", "uploadurl"),
    }
)
_SIGNED: Final = re.compile(r"https?://\S*[?&](?:[^\s=&]*signature|sig|x-(?:amz|goog)-[\w-]+)=", re.IGNORECASE)


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
