"""mvmnt.webhooks.verify: whether a request carries one of the tokens."""

from __future__ import annotations

import hmac

import httpx
import pytest
from starlette.datastructures import Headers as StarletteHeaders

from mvmnt import ConfigurationError
from mvmnt.webhooks import verify
from mvmnt.webhooks.verification import AcceptedTokens, Headers

TOKEN, OLD_TOKEN = "whk-new-5f0e", "whk-old-91ab"


@pytest.mark.parametrize(
    "headers",
    [
        {"x-api-key": TOKEN},
        {"X-Api-Key": TOKEN, "Content-Type": "application/json"},
        [("X-API-KEY", TOKEN)],
        [(b"content-type", b"application/json"), (b"x-api-key", TOKEN.encode())],
        httpx.Headers({"X-API-Key": TOKEN}),
        StarletteHeaders({"X-API-Key": TOKEN}),
    ],
)
def test_any_mapping_or_list_of_pairs_will_do(headers: Headers) -> None:
    assert verify(headers, [TOKEN])


@pytest.mark.parametrize("token", [TOKEN, OLD_TOKEN])
def test_during_rotation_both_tokens_are_accepted(token: str) -> None:
    assert verify({"x-api-key": token}, [TOKEN, OLD_TOKEN])


@pytest.mark.parametrize(
    "given", ["", "whk-new-5f0", "whk-new-5f0e ", "WHK-NEW-5F0E", "whk-néw", "\udcff", "whk-new-5f0e,"]
)
def test_anything_else_is_refused(given: str) -> None:
    assert not verify({"x-api-key": given}, [TOKEN, OLD_TOKEN])


def test_a_request_without_the_header_is_refused() -> None:
    assert not verify({"Authorization": TOKEN}, [TOKEN])


@pytest.mark.parametrize("given", [("guess", TOKEN), (TOKEN, "guess"), (TOKEN, TOKEN)])
def test_two_headers_are_refused_even_if_one_is_right(given: tuple[str, str]) -> None:
    assert not verify([("x-api-key", value) for value in given], [TOKEN])


def test_every_token_is_compared_even_after_a_match(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def compare(first: bytes, second: bytes) -> bool:
        compared.append((len(first), len(second)))
        return first == second

    monkeypatch.setattr(hmac, "compare_digest", compare)
    assert verify({"x-api-key": TOKEN}, [TOKEN, OLD_TOKEN, "a-third-one-that-is-longer"])
    assert compared == [(32, 32)] * 3  # digests: equal lengths tell nothing


@pytest.mark.parametrize(
    ("tokens", "message"),
    [
        ([], "at least one"),
        ([TOKEN, ""], r"tokens\[1\].*empty"),
        ([None], r"tokens\[0\].*no string"),
        ([f"{TOKEN}\n"], r"tokens\[0\].*printable"),
        ([f" {TOKEN}"], r"tokens\[0\].*spaces"),
        (["schlüssel"], r"tokens\[0\].*ASCII"),
        (TOKEN, "not a single one"),
    ],
)
def test_tokens_that_cannot_work_are_refused_by_their_place(tokens: list[str], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        verify({"x-api-key": TOKEN}, tokens)
    assert TOKEN not in str(caught.value)


def test_no_token_is_kept() -> None:
    assert TOKEN not in repr(vars(AcceptedTokens([TOKEN])))
