"""Records in a file, CSV or JSON lines, as request bodies with their keys."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import click
import orjson

from mvmnt._commands.api.schemas import Place, below, read
from mvmnt._core.json_numbers import loads
from mvmnt._core.json_types import is_object
from mvmnt._core.suggestion import did_you_mean
from mvmnt._json.schema import REQUEST, Misfit

__all__ = ["Row", "read_rows"]


@attrs.frozen
class Row:
    """A record of a file.

    Attributes:
        line: where it begins in the file, from 1.
        key: your own key of it.
        body: the record, without its key.
    """

    line: int
    key: str
    body: dict[str, Any]


def read_rows(path: Path, key: str, place: Place) -> list[Row]:
    """All records of a file, checked.

    Args:
        path: a CSV with a line of names, or JSON lines where it ends in ``.jsonl`` or ``.ndjson``. Columns are the
            API's members, in its own spelling or in snake_case, those inside of others by dots. An empty cell leaves
            the member out.
        key: the column or member that holds the key.
        place: what the bodies may be.

    Raises:
        click.UsageError: something in the file is wrong; the message names the line and the member.
    """
    is_json = path.suffix in (".jsonl", ".ndjson")
    rows: list[Row] = []
    lines: dict[str, int] = {}
    for line, record in _json_lines(path) if is_json else _csv_rows(path, key, place):
        value = record.pop(key, None)
        if not isinstance(value, str | int) or value == "":
            raise click.UsageError(f"{path}, line {line}: {key} is missing: each record needs its key")
        row = Row(line, str(value), record)
        if row.key in lines:
            raise click.UsageError(f"{path}, line {line}: the key {row.key!r} was in line {lines[row.key]} already")
        lines[row.key] = line
        _check(path, row, place)
        rows.append(row)
    return rows


def _check(path: Path, row: Row, place: Place) -> None:
    given = {name: value for name, value in row.body.items() if value is not None}  # null clears in the change alone
    for schema in place:
        try:
            schema.check({**given, "key": row.key}, REQUEST)
        except Misfit as misfit:
            where = misfit.place.lstrip(".") or "the record"
            raise click.UsageError(f"{path}, line {row.line}: {where}: {misfit.reason}") from None


def _json_lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    with path.open("rb") as file:
        for line, text in enumerate(file, 1):
            if not text.strip():
                continue
            try:
                record = loads(text)
            except orjson.JSONDecodeError as error:
                raise click.UsageError(f"{path}, line {line}: no JSON: {error}") from None
            if not is_object(record):
                raise click.UsageError(f"{path}, line {line}: a record is a JSON object")
            yield line, record


def _csv_rows(path: Path, key: str, place: Place) -> Iterator[tuple[int, dict[str, Any]]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, strict=True)
        try:
            header: list[str] = next(reader, list[str]())
            if key not in header or len(set(header)) < len(header):
                wrong = "has a column twice" if key in header else f"has no column {key!r}{did_you_mean(key, header)}"
                raise click.UsageError(f"{path} {wrong}")
            columns = [(name, *_member(path, name, place)) for name in header if name != key]
            before = reader.line_num
            for cells in reader:
                line, before = before + 1, reader.line_num
                if not cells:
                    continue
                if len(cells) != len(header):
                    raise click.UsageError(f"{path}, line {line}: {len(cells)} cells, but {len(header)} columns")
                given = dict(zip(header, cells, strict=True))
                record: dict[str, Any] = {key: given[key]}
                for name, steps, of in columns:
                    if given[name] != "":
                        _put(record, steps, read(given[name], of))
                yield line, record
        except (csv.Error, UnicodeDecodeError) as error:
            raise click.UsageError(f"{path}, line {reader.line_num}: {error}") from error


def _member(path: Path, name: str, place: Place) -> tuple[list[str], Place]:
    """The member that a column stands for, as the steps to it, and what its values may be."""
    steps: list[str] = []
    for word in name.strip().split("."):
        spellings = (word, re.sub("_([a-z0-9])", lambda found: found[1].upper(), word))
        known = next((spelling for spelling in spellings if below(place, spelling)), "")
        if not known:
            names = {member for schema in place for member in getattr(schema, "members", ())}
            raise click.UsageError(f"{path}: there is no member {name!r}{did_you_mean(spellings[1], names)}")
        steps.append(known)
        place = below(place, known)
    return steps, place


def _put(record: dict[str, Any], steps: list[str], value: Any) -> None:
    for step in steps[:-1]:
        record = record.setdefault(step, {})
    record[steps[-1]] = value
