"""Exit statuses of errors."""

from __future__ import annotations

import httpx
import pytest

from mvmnt import errors
from mvmnt._commands.statuses import status_of
from mvmnt._core.operation import Operation

OPERATION = Operation(id="getCustomer", method="GET", path="/customers/{id}", reads=True)


@pytest.mark.parametrize(
    ("http", "status"),
    [(400, 6), (401, 4), (403, 4), (404, 3), (409, 5), (418, 1), (422, 6), (429, 7), (500, 9), (503, 9)],
)
def test_responses_have_the_status_of_their_kind(http: int, status: int) -> None:
    response = httpx.Response(http, request=httpx.Request("GET", "http://localhost/v1/customers/1"))
    assert status_of(errors.ApiError.from_response(response, OPERATION)) == status


def test_a_lost_connection_has_its_own_status() -> None:
    assert status_of(errors.ApiConnectionError(OPERATION, "refused")) == 8
    assert status_of(errors.ApiTimeoutError(OPERATION, "too slow")) == 8


def test_missing_credentials_count_as_not_allowed() -> None:
    assert status_of(errors.ConfigurationError("client_id is missing")) == 4
