"""Whether the value of a column is that of the JSON."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from mvmnt._tables.table import ColumnType

__all__ = ["equal"]


def equal(kind: ColumnType, value: Any, right: Any) -> bool:
    """Whether a column's value is that of parsed JSON; numbers of the JSON may be floats, integers or Decimals."""
    if value is None or right is None:
        return value is right
    match kind:
        case "decimal":
            return isinstance(value, Decimal) and value == Decimal(str(right))
        case "date":
            return type(value) is date and value == date.fromisoformat(right)
        case "timestamp":
            return isinstance(value, datetime) and value.astimezone(UTC) == datetime.fromisoformat(right)
        case "json":
            return bool(json.loads(value, parse_float=Decimal) == right)
        case _:
            return bool(value == right)
