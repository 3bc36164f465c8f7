"""mvmnt.errors: the errors of responses, their texts, and that it can travel between processes."""

import copy
import json
import pickle
from uuid import UUID

import httpx
import pytest

from mvmnt import errors
from mvmnt._core.extensions import ATTEMPTS, Attempts
from mvmnt._core.operation import Operation
from mvmnt._json.records import UnreadableRecord
from mvmnt.errors import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    ClientClosedError,
    ConfigurationError,
    DecodeError,
    DocumentPendingError,
    DocumentSourceError,
    DocumentTransferError,
    EventLoopError,
    FieldError,
    ForkedClientError,
    MvmntError,
    PaginationError,
    RateLimitError,
    RecordRefError,
    RequestBodyError,
    ResponseTooLargeError,
    TokenError,
    UnreadableRecordError,
)

GET_CUSTOMER = Operation(id="getCustomerById", method="GET", path="/customers/{id}", reads=True)
DOCUMENT_ID = UUID("3f1c9a52-7a35-4c1e-9d0b-5a6f2c8e4b10")
FLAT = {"error": "not_found", "message": "No such customer"}
FLAT_WITH_DETAILS = {
    "error": "validation_error",
    "message": "Invalid",
    "details": [{"field": "name", "message": "is required"}, {"field": "key", "message": "is too long"}],
}
NESTED = {
    "error": {"code": "DUPLICATE_KEY", "message": "Key taken", "details": [{"field": "key", "message": "is taken"}]}
}


def response_with(status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> httpx.Response:
    request = httpx.Request(
        "GET",
        "https://api.mvmnt.io/v1/customers/A%2FB?by=key",
        headers={"Authorization": "Bearer very-secret"},
    )
    return httpx.Response(status, content=body, headers=headers, request=request)


def error_for(status: int, body: bytes = b"", headers: dict[str, str] | None = None) -> ApiError:
    return ApiError.from_response(response_with(status, body, headers), GET_CUSTOMER)


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (302, "ApiError"),
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "ApiError"),
        (422, "ValidationError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (503, "ServerError"),
        (599, "ServerError"),
    ],
)
def test_the_status_picks_the_class(status: int, name: str) -> None:
    assert type(error_for(status)) is getattr(errors, name)


def test_a_flat_envelope_gives_code_and_message() -> None:
    error = error_for(404, json.dumps(FLAT).encode())
    assert (error.code, error.message, error.details) == ("not_found", "No such customer", [])


def test_a_flat_envelope_with_details_gives_the_fields() -> None:
    error = error_for(422, json.dumps(FLAT_WITH_DETAILS).encode())
    assert error.details == [FieldError("name", "is required"), FieldError("key", "is too long")]


def test_a_nested_envelope_gives_code_message_and_fields() -> None:
    error = error_for(409, json.dumps(NESTED).encode())
    assert (error.code, error.message, error.details) == ("DUPLICATE_KEY", "Key taken", [FieldError("key", "is taken")])


def test_a_problem_media_type_is_read_like_any_json() -> None:
    error = error_for(404, json.dumps(FLAT).encode(), {"Content-Type": "application/problem+json"})
    assert error.code == "not_found"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body>Service Unavailable</body></html>",
        b"\xff\xfe\x00",
        b"[]",
        b"null",
        b'"text"',
        b'{"error": null, "message": 7, "details": {"a": 1}}',
        b'{"error": {"code": 7, "message": [], "details": "none"}}',
        b'{"error": "", "details": [null, 3, "text"]}',
    ],
)
def test_a_body_that_is_no_envelope_leaves_the_reason_phrase(body: bytes) -> None:
    error = error_for(503, body, {"Content-Type": "text/html"})
    assert (error.code, error.message, error.details, error.body) == (None, "Service Unavailable", [], body)


def test_a_detail_without_a_field_keeps_its_message() -> None:
    error = error_for(422, b'{"error": "validation_error", "message": "no", "details": [{"message": "too many rows"}]}')
    assert error.details == [FieldError("", "too many rows")]
    assert "[too many rows]" in str(error)


def test_codes_are_kept_as_sent_and_compared_without_regard_to_case() -> None:
    error = error_for(404, b'{"error": "NOT_FOUND", "message": "gone"}')
    assert error.code == "NOT_FOUND"
    assert error.has_code("not_found")
    assert not error.has_code("conflict")
    assert not error_for(404).has_code("not_found")


def test_an_api_error_holds_the_call_and_the_complete_response() -> None:
    body = json.dumps(FLAT).encode()
    error = error_for(404, body, {"X-Request-Id": "r-1"})
    assert error.operation is GET_CUSTOMER
    assert (error.status, error.method, error.url_path) == (404, "GET", "/v1/customers/A%2FB")
    assert (error.headers["x-request-id"], error.body) == ("r-1", body)


def test_the_text_says_what_failed_on_which_call_and_what_to_do() -> None:
    error = error_for(422, json.dumps(FLAT_WITH_DETAILS).encode())
    assert str(error) == (
        "getCustomerById GET /customers/{id}: 422 validation_error: Invalid"
        " [name: is required; key: is too long] (correct the named fields)"
    )


def test_a_long_response_is_cut_in_the_text_but_kept_in_the_error() -> None:
    error = error_for(400, json.dumps({"error": "bad_request", "message": "x" * 100_000}).encode())
    assert len(repr(error)) < 1_000
    assert len(error.message) == 100_000


def test_no_error_holds_the_access_token() -> None:
    for error in (error_for(401), DecodeError(GET_CUSTOMER, "$", "is no JSON", response_with(200, b"<"))):
        assert b"very-secret" not in pickle.dumps(error)
        assert "very-secret" not in f"{error!r} {error} {vars(error)}"


def test_a_429_tells_how_long_to_wait() -> None:
    error = ApiError.from_response(response_with(429, headers={"Retry-After": "7"}), GET_CUSTOMER, now=lambda: 1_000.0)
    assert isinstance(error, RateLimitError)
    assert error.retry_after == 7.0


@pytest.mark.parametrize("attempts", [1, 2, 7])
def test_an_error_tells_attempts_and_total_time_where_there_was_more_than_one(attempts: int) -> None:
    response = response_with(200, b"<")
    response.extensions[ATTEMPTS] = Attempts(count=attempts, seconds=12.34)
    told: list[ApiError | ApiConnectionError | TokenError | DecodeError] = [
        ApiError.from_response(response, GET_CUSTOMER),
        ApiConnectionError(GET_CUSTOMER, "ReadError", attempts=attempts, seconds=12.34),
        TokenError("503", status=503, attempts=attempts, seconds=12.34),
        DecodeError(GET_CUSTOMER, "$", "is no JSON", response),
    ]
    assert [(error.attempts, error.seconds) for error in told] == [(attempts, 12.34)] * 4
    for error in told:
        assert (f", after {attempts} attempts in 12.3 s" in str(error)) == (attempts > 1)


def test_a_timeout_is_a_kind_of_connection_error() -> None:
    error = ApiTimeoutError(GET_CUSTOMER, "ReadTimeout")
    assert isinstance(error, ApiConnectionError)
    assert str(error).startswith("getCustomerById GET /customers/{id}: no response: ReadTimeout (")


def test_a_misfitting_body_is_a_value_error_and_says_where() -> None:
    error = RequestBodyError(GET_CUSTOMER, "body.name", "is missing")
    assert isinstance(error, ValueError)
    assert str(error) == "getCustomerById GET /customers/{id}: body.name: is missing (nothing was sent)"


def test_a_decode_error_keeps_the_response_if_it_is_known() -> None:
    error = DecodeError(GET_CUSTOMER, "$.data[3].customer.id", "is missing", response_with(200, b"{}"))
    assert (error.status, error.body, error.path) == (200, b"{}", "$.data[3].customer.id")
    assert "getCustomerById GET /customers/{id}: cannot decode $.data[3].customer.id: is missing" in str(error)
    assert DecodeError(None, "$", "is no object").status is None


def test_a_token_error_keeps_what_the_endpoint_said() -> None:
    error = TokenError("401 invalid_client: unknown", status=401, error="invalid_client", error_description="unknown")
    assert (error.status, error.error, error.error_description) == (401, "invalid_client", "unknown")


def test_a_transfer_error_tells_which_document_what_the_storage_said_and_what_became_of_the_record() -> None:
    error = DocumentTransferError(
        DOCUMENT_ID, "upload", "slow down", status=503, code="SlowDown", attempts=8, seconds=31.4, record_deleted=True
    )
    assert str(error) == (
        f"upload of document {DOCUMENT_ID}: 503 SlowDown: slow down, after 8 attempts in 31.4 s"
        " (the record was deleted: upload the file again)"
    )
    assert str(DocumentTransferError(DOCUMENT_ID, "download", "lost")) == f"download of document {DOCUMENT_ID}: lost"


def test_a_document_that_waits_for_its_file_is_a_kind_of_transfer_error() -> None:
    assert issubclass(DocumentPendingError, DocumentTransferError)
    assert issubclass(DocumentSourceError, ValueError)


EVERY_KIND = [
    *(error_for(status, json.dumps(NESTED).encode(), {"Retry-After": "3"}) for status in (302, 400, 401, 403, 404)),
    *(error_for(status, json.dumps(NESTED).encode(), {"Retry-After": "3"}) for status in (409, 422, 429, 500)),
    ApiConnectionError(GET_CUSTOMER, "ConnectError"),
    ApiTimeoutError(GET_CUSTOMER, "ReadTimeout"),
    TokenError("401", status=401, error="invalid_client"),
    DecodeError(GET_CUSTOMER, "$", "is no JSON", response_with(200, b"<")),
    UnreadableRecordError(
        DecodeError(GET_CUSTOMER, "$.data[0].id", "is no UUID", response_with(200, b"{}")),
        UnreadableRecord(0, None, "$.data[0].id", "is no UUID", {"id": 7}),
    ),
    ResponseTooLargeError(GET_CUSTOMER, 100),
    EventLoopError(GET_CUSTOMER),
    RecordRefError("id is empty"),
    RequestBodyError(None, "body", "is no object"),
    PaginationError("no cursor"),
    DocumentSourceError("there is nothing to upload"),
    DocumentTransferError(DOCUMENT_ID, "upload", "refused", status=403, code="AccessDenied", record_deleted=True),
    DocumentPendingError(DOCUMENT_ID, "download", "there is no file"),
    ConfigurationError("client_id is missing"),
    ClientClosedError("getCustomerById"),
    ForkedClientError(GET_CUSTOMER),
]


def test_the_list_below_holds_every_kind_of_error() -> None:
    public = {getattr(errors, name) for name in errors.__all__}
    kinds = {kind for kind in public if isinstance(kind, type) and issubclass(kind, MvmntError)}
    assert {type(error) for error in EVERY_KIND} == kinds - {MvmntError}


@pytest.mark.parametrize("error", EVERY_KIND, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("travel", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])  # noqa: S301
def test_every_error_can_be_pickled_and_copied(error: MvmntError, travel: object) -> None:
    assert callable(travel)
    arrived = travel(error)
    assert type(arrived) is type(error)
    assert str(arrived) == str(error)
    assert arrived.args == error.args
    assert vars(arrived) == vars(error)


# Errors in other words than the API's own envelopes


def problem(body: bytes, media_type: str = "application/problem+json") -> ApiError:
    request = httpx.Request("GET", "https://api.test/v1/customers/1")
    response = httpx.Response(400, content=body, headers={"Content-Type": media_type}, request=request)
    return ApiError.from_response(response, Operation("getCustomer", "GET", "/customers/{id}", reads=True))


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b'{"title": "Bad filter", "detail": "amount is no number"}', "Bad filter: amount is no number"),
        (b'{"title": "Bad filter", "status": 400}', "Bad filter"),
        (b'{"detail": "amount is no number"}', "amount is no number"),
        (b'{"title": "T", "message": "the message counts"}', "the message counts"),
        (b'{"title": 3, "detail": null}', "Bad Request"),
        (b'{"title": "Bad", "detail": ""}', "Bad"),
        (b'{"title": "", "detail": "no number"}', "no number"),
        (b'{"title": "Bad", "detail": {"a": 1}}', "Bad"),
        (b'{"type": "about:blank", "status": 400}', "Bad Request"),
        (b'{"title": "Bad", "errors": ["no number"]}', "Bad"),
    ],
)
def test_a_problem_is_told_by_title_and_detail(body: bytes, message: str) -> None:
    assert problem(body).message == message


def test_a_problems_type_is_its_code_and_its_errors_are_details() -> None:
    body = b'{"type": "https://api.test/bad", "title": "Bad", "errors": [{"pointer": "#/name", "detail": "is empty"}]}'
    error = problem(body)
    assert error.code == "https://api.test/bad"
    assert [(detail.field, detail.message) for detail in error.details] == [("#/name", "is empty")]
    assert problem(b'{"type": "about:blank", "title": "Bad"}').code is None


@pytest.mark.parametrize(
    "media_type",
    [
        "application/problem+json; charset=utf-8",
        "Application/Problem+JSON",
        "application/vnd.mvmnt.error+json",
        "application/json",
        "text/plain",
    ],
)
def test_a_problem_is_told_under_any_media_type(media_type: str) -> None:
    assert problem(b'{"title": "Bad filter", "detail": "no number"}', media_type).message == "Bad filter: no number"


@pytest.mark.parametrize(
    ("errors", "details"),
    [
        ([{"pointer": "#/name", "detail": "is empty"}], [("#/name", "is empty")]),
        (
            [{"field": "name", "message": "is empty"}, {"name": "key", "reason": "is taken"}],
            [("name", "is empty"), ("key", "is taken")],
        ),
        ([{"detail": "is empty"}], [("", "is empty")]),
        (["is empty"], [("", "is empty")]),
        (
            {"name": ["is empty", "is odd"], "key": "is taken"},
            [("name", "is empty"), ("name", "is odd"), ("key", "is taken")],
        ),
        ([], []),
        (None, []),
    ],
)
def test_the_errors_of_a_problem_are_its_details(errors: object, details: list[tuple[str, str]]) -> None:
    error = problem(json.dumps({"title": "Bad", "errors": errors}).encode())
    assert [(detail.field, detail.message) for detail in error.details] == details


@pytest.mark.parametrize(
    ("body", "media_type", "message"),
    [
        (b"amount is no number\n", "text/plain; charset=utf-8", "amount is no number"),
        (b"caf\xe9", "text/plain; charset=latin-1", "caf\\xe9"),
        (b"<html>Bad</html>", "text/html", "Bad Request"),
        (b"", "text/plain", "Bad Request"),
    ],
)
def test_a_plain_text_is_the_explanation(body: bytes, media_type: str, message: str) -> None:
    assert problem(body, media_type).message in (message, message.encode().decode("unicode_escape"))


def test_a_long_text_is_cut() -> None:
    assert len(problem(b"x" * 100_000, "text/plain").message) <= 1_000


@pytest.mark.parametrize(
    ("message", "details", "said"),
    [
        ("name is required", [("name", "is required")], "422 name is required ("),
        ("name: is required", [("", "name: is required")], "422 name: is required ("),
        ("is required", [("name", "is required")], "422 is required [name] ("),
        ("it is invalid", [("id", "is invalid")], "422 it is invalid [id] ("),
        ("Validation failed", [("name", "is required")], "422 Validation failed [name: is required] ("),
        ("name is long", [("name", "is long"), ("key", "is taken")], "422 name is long [key: is taken] ("),
    ],
)
def test_what_the_message_says_is_not_said_again(message: str, details: list[tuple[str, str]], said: str) -> None:
    fields = [{"field": field, "message": text} for field, text in details]
    response = httpx.Response(
        422,
        json={"message": message, "details": fields},
        request=httpx.Request("POST", "https://api.test/v1/customers"),
    )
    operation = Operation(id="createCustomer", method="POST", path="/customers", reads=False)
    assert said in str(ApiError.from_response(response, operation))
