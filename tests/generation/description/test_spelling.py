"""One spelling for what OpenAPI lets authors write in several ways."""

from __future__ import annotations

import pytest

from generation.description.spelling import without_charset


@pytest.mark.parametrize(
    "written",
    [
        "application/json; charset=utf-8",
        'application/json;charset="UTF-8"',
        "Application/JSON",
        "application/json ; Charset=utf8",
        "application/json; charset = utf-8",
        "application/json;",
    ],
)
def test_json_is_utf_8_in_any_spelling(written: str) -> None:
    assert without_charset(written) == "application/json"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("text/csv; header=present; charset=utf-8", "text/csv; charset=utf-8; header=present"),
        ("text/csv; header=present; version=1", "text/csv;version=1;Header=present"),
        ("text/csv; header=present; charset=utf-8", "TEXT/CSV; header=present"),
    ],
)
def test_the_order_of_parameters_says_nothing(one: str, other: str) -> None:
    assert without_charset(one) == without_charset(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("text/csv; charset=latin-1", "text/csv"),
        ("text/csv; header=present", "text/csv"),
        ("application/json; version=1", "application/json; version=2"),
    ],
)
def test_other_parameters_do(one: str, other: str) -> None:
    assert without_charset(one) != without_charset(other)
