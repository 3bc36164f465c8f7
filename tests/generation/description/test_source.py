"""Reading a description that somebody else wrote: within limits, from a file or a URL."""

from __future__ import annotations

import json
import time
from pathlib import Path

import httpx
import pytest
from pytest_httpx import HTTPXMock
from support.samples import ROOT, description

import generation.description.source
from generation.description.source import parse, read, shown
from generation.errors import SourceError

LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{after}: &{after} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, after in zip("abcdefgh", "bcdefghi", strict=True)
)


class TestForms:
    def test_yaml_and_json_give_the_same(self) -> None:
        assert parse(json.dumps(description())) == read(str(ROOT / "openapi.yaml")) == description()

    def test_yaml_is_read_as_json_has_it(self) -> None:
        text = "a: {200: x, true: y}\nno: no\nday: 2025-01-31\ntime: 12:30\nnumber: 1.5\nnothing: null\n"
        assert parse(text) == {
            "a": {"200": "x", "true": "y"},
            "no": "no",
            "day": "2025-01-31",
            "time": "12:30",
            "number": 1.5,
            "nothing": None,
        }

    def test_aliases_within_measure_are_unfolded(self) -> None:
        assert parse("a: &a {b: 1}\nc: *a\n") == {"a": {"b": 1}, "c": {"b": 1}}


class TestRefusals:
    @pytest.mark.parametrize(
        ("text", "message"),
        [
            (LAUGHS, r"unfolds into more than 1,500,000 nodes in line \d+"),
            ("a: &a [*a]\n", r"alias \*a leads to nothing, or into itself, in line 1"),
            ("a: *b\n", r"alias \*b leads to nothing"),
            ("a: " + "[" * 5_000 + "]" * 5_000, "nests deeper than 100 levels in line 1"),
            ("\n".join(" " * depth + "a:" for depth in range(300)), "nests deeper than 100 levels in line 101"),
            ('{"a":' * 100_000 + "1" + "}" * 100_000, "nests deeper than 100 levels in line 1"),
            ('{"]}\\"":\n' * 100_000 + "1" + "}" * 100_000, "nests deeper than 100 levels in line 101"),
            ('{"a":' * 200 + "1" + "}" * 200, "nests deeper than 100 levels at #/a/a/a/a/a/a"),
            ('{"a": [1, 2', r"not JSON: .* in line 1, column 12"),
            ("a: [1, 2\nb: 3\n", r"not YAML: .* in line 2"),
            ("a: 'open", r"not YAML: .* in line 1"),
            ("a: 1\nb: 2\na: 3\n", r"the key 'a' occurs twice in one object, the second time in line 3"),
            ('{"a": 1, "a": 2}', "the key 'a' occurs twice in one object"),
            ("? [a]\n: 1\n", "a key that is no text in line 1"),
            ("a: !!python/object/apply:os.abort []\n", r"not YAML: could not determine a constructor .* in line 1"),
            ("a: !!binary aGVsbG8=\n", "a bytes at #/a: JSON has no such thing"),
            ('{"a": NaN}', "NaN"),
            ('{"a": 1e999}', "a number too large for JSON at #/a"),
            ('{"a": ' + "9" * 5_000 + "}", "does not load"),
            ('{"a": "\\ud800"}', "half a surrogate pair in the text at #/a"),
            ("a: 1\n---\nb: 2\n", r"not YAML: .* in line 2"),
            ("- a\n", "is not an object"),
            ("", "is not an object"),
        ],
        ids=lambda value: value[:24],
    )
    def test_what_is_no_sane_document_is_refused_within_seconds(self, text: str, message: str) -> None:
        start = time.perf_counter()
        with pytest.raises(SourceError, match=message):
            parse(text)
        assert time.perf_counter() - start < 5

    def test_a_large_file_is_not_read_to_its_end(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(generation.description.source, "LARGEST", 1_000)
        (tmp_path / "large.yaml").write_text("a" * 1_001)
        with pytest.raises(SourceError, match=r"large\.yaml: larger than 1000 bytes"):
            read(str(tmp_path / "large.yaml"))

    def test_what_is_no_file_is_refused(self, tmp_path: Path) -> None:
        for path in (tmp_path, tmp_path / "nothing"):
            with pytest.raises(SourceError, match="no such file"):
                read(str(path))

    def test_another_encoding_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "latin.yaml").write_bytes("a: \u00e9".encode("latin-1"))
        with pytest.raises(SourceError, match=r"not UTF-8: .* at byte 3"):
            read(str(tmp_path / "latin.yaml"))


class TestUrls:
    def test_https_is_read(self, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(url="https://docs.example.com/openapi.yaml", text="a: 1")
        assert read("https://docs.example.com/openapi.yaml") == {"a": 1}

    def test_http_is_read_from_the_loopback(self, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(text="a: 1")

        assert read("http://127.0.0.1:8000/openapi.yaml") == {"a": 1}

    @pytest.mark.parametrize("url", ["http://docs.example.com/a", "ftp://docs.example.com/a", "file:///etc/passwd"])
    def test_other_schemes_are_refused(self, url: str) -> None:
        with pytest.raises(SourceError, match=r"only https is read|cannot be read"):
            read(url)

    def test_a_redirect_to_plain_http_is_refused(self, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(status_code=302, headers={"location": "http://docs.example.com/a"})
        with pytest.raises(SourceError, match=r"http://docs\.example\.com/a: only https is read"):
            read("https://docs.example.com/a")

    def test_a_response_that_is_no_success_is_refused(self, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_response(status_code=404)
        with pytest.raises(SourceError, match=r"https://docs\.example\.com/a responds with 404"):
            read("https://user:secret@docs.example.com/a?token=secret")

    def test_a_response_without_end_is_given_up(self, httpx_mock: HTTPXMock, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(generation.description.source, "LARGEST", 1_000)
        httpx_mock.add_response(text="a" * 1_001)
        with pytest.raises(SourceError, match="larger than 1000 bytes"):
            read("https://docs.example.com/a")

    def test_a_download_that_takes_too_long_is_given_up(
        self, httpx_mock: HTTPXMock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(generation.description.source, "_SECONDS", -1.0)
        httpx_mock.add_response(text="a: 1")
        with pytest.raises(SourceError, match="takes longer"):
            read("https://docs.example.com/a")

    def test_a_failure_of_the_network_is_told(self, httpx_mock: HTTPXMock) -> None:
        httpx_mock.add_exception(httpx.ConnectTimeout("slow"))
        with pytest.raises(SourceError, match="cannot be read: ConnectTimeout"):
            read("https://docs.example.com/a")


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("https://user:secret@docs.example.com/a.yaml?token=secret#x", "https://docs.example.com/a.yaml"),
        ("/home/somebody/secret/openapi.yaml", "openapi.yaml"),
    ],
)
def test_a_source_is_shown_without_what_others_need_not_know(spec: str, expected: str) -> None:
    assert shown(spec) == expected
