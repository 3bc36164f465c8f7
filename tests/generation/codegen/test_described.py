"""generation.codegen.described: which words stand in the place of a path's parameter."""

from __future__ import annotations

import pytest

from generation.codegen.described import literals_beside

PATHS = [
    "/invoices",
    "/invoices/filter",
    "/invoices/Aging-report",
    "/invoices/{id}",
    "/invoices/{invoiceId}/payments",
    "/loads/{loadId}/carriers/current/rate",
    "/loads/{id}/carriers/{carrierId}",
    "/loads/track",
]


@pytest.mark.parametrize(
    ("path", "parameter", "words"),
    [
        ("/invoices/{id}", "id", ("aging-report", "filter")),
        ("/invoices/{invoiceId}/payments", "invoiceId", ("aging-report", "filter")),
        ("/loads/{id}/carriers/{carrierId}", "id", ("track",)),
        ("/loads/{id}/carriers/{carrierId}", "carrierId", ("current",)),
        ("/quotes/{id}", "id", ()),
    ],
)
def test_the_words_in_the_place_of_a_parameter_are_found(path: str, parameter: str, words: tuple[str, ...]) -> None:
    assert literals_beside([*PATHS, "/quotes/{id}"], path, parameter) == words
