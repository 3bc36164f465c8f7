"""generation.codegen.wire.patterns: ECMAScript's regular expressions in Python, or left to the server."""

from __future__ import annotations

import re
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generation.codegen.wire.patterns import translated


def matches(pattern: str, text: str) -> bool:
    found = translated(pattern)
    assert found is not None
    assert len(text) <= found.longest
    return re.search(found.python, text, re.ASCII) is not None


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        (r"^([01]\d|2[0-3]):([0-5]\d)$", ["00:00", "23:59"], ["24:00", "1:00", "12:30\n", "١٢:30"]),
        (r"^\d{5}(-\d{4})?$", ["12345", "12345-6789"], ["1234", "12345-"]),
        (r"^[A-Z]{2,3}\/[\w.-]+$", ["AB/x.y-z"], ["A/x", "AB/ä", "AB/"]),
        (r"^a.b$", ["axb", "a\x85b"], ["a\nb", "a\u2028b"]),
        (r"^\s$", [" ", "\ufeff", "\u2003"], ["\x1c", "a"]),
        (r"^[^\s]$", ["a", "\x1c"], ["\u00a0"]),
        (r"^[[&&~~||]+$", ["[", "&~|"], ["a"]),
        (r"^(?=.*\d)(?!.*x).{4,}$", ["abc1"], ["abcd", "xbc1"]),
        (r"\u0041\x42\t\-", ["AB\t-"], ["AB"]),
        ("a|^b$", ["xa", "b"], ["xb"]),
        (r"^(?:[a-z]+:)?\/\/x*?$", ["a://", "//xx"], ["a:/"]),
        ("", ["", "x"], []),
    ],
)
def test_a_pattern_means_what_it_means_in_ecmascript(pattern: str, good: list[str], bad: list[str]) -> None:
    assert [text for text in good if not matches(pattern, text)] == []
    assert [text for text in bad if matches(pattern, text)] == []


@pytest.mark.parametrize(
    "pattern",
    [
        *(
            r"\p{L}",
            r"^(?<year>\d+)$",
            r"(a)\1",
            r"(?<=a)b",
            r"(?<!a)b",
            "[]",
            "[^]",
            r"\cA",
            r"\0",
            r"\u{61}",
            r"\A",
            r"\Z",
        ),
        *(
            "(?i)a",
            "(?P<a>b)",
            "(?#a)",
            "a++",
            "(?>a)",
            "a{",
            "a}",
            "{1}",
            "(",
            ")",
            "[a",
            "a**",
            "*",
            r"\ud83d",
            "ä",
            "^*",
            "\\",
        ),
        *(r"a{2,1}", "a{9999}", "(?=a)*", "[z-a]", "x{1001}"),
    ],
)
def test_what_python_reads_otherwise_is_left_to_the_server(pattern: str) -> None:
    assert translated(pattern) is None


@pytest.mark.parametrize(
    "pattern",
    [
        *(
            "^(a+)+$",
            "^(a|a)*b$",
            "(a|ab)*c",
            "^(a?){40}a{40}$",
            r"^(\w+\s?)*$",
            "(x+x+)+y",
            "(a{1,30}){1,30}$",
            "((ab?)?)*c",
        ),
        *(
            "^a*a*a*a*b$",
            ".*.*.*=.*",
            r"\d+\d+\d+$",
            "^(a|b|ab|ba)?(a|b|ab)?(a|b)?c$",
            "a?a?a?a?a?a?a?a?a?a?aaaaaaaaaa$",
        ),
    ],
)
def test_a_pattern_takes_bounded_time(pattern: str) -> None:
    found = translated(pattern)
    if found is not None:
        began = perf_counter()
        for text in ("a", "1", "ab", "x"):
            re.search(found.python, (text * found.longest)[: found.longest - 1] + "!", re.ASCII)
        assert perf_counter() - began < 1


@given(st.text("ab1.^$*+?()[]{}|\\dsw-:=!,", max_size=24))
def test_any_text_is_a_pattern_that_takes_bounded_time_or_none(pattern: str) -> None:
    found = translated(pattern)
    if found is not None:
        began = perf_counter()
        for text in ("a", "b1", "-:"):
            re.search(found.python, (text * found.longest)[: found.longest - 1] + "!", re.ASCII)
        assert perf_counter() - began < 1
