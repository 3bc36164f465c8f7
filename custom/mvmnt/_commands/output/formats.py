"""The formats of `--output`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["FORMATS", "Format"]

Format: TypeAlias = Literal["table", "json", "jsonl", "csv"]
FORMATS: Final[tuple[Format, ...]] = ("table", "json", "jsonl", "csv")
