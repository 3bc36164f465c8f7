"""Responses as models, text and bytes; other media types than asked for are refused."""

from __future__ import annotations

import csv
import datetime
import inspect
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.samples import SAMPLE_UUID, corrected_description, sample
from support.scripted_api import Api

from mvmnt import Key, Mvmnt, RetryPolicy
from mvmnt._core.operation import Operation
from mvmnt._json import decode
from mvmnt._json.kinds import ModelOf
from mvmnt.errors import DecodeError, NotFoundError
from mvmnt_client.api.invoices import get_aging_report
from mvmnt_client.models import AgingReportResponse, CreditMemo, CreditMemoFilter, FilterCreditMemosResponse200

OPERATION = Operation(id="getAgingReport", method="GET", path="/invoices/aging-report", reads=True)
REPORT = "id,name,total\r\n1,Łódź Freight,70.5\r\n"
SCHEMAS = corrected_description()["components"]["schemas"]
JSON_REPORT = sample(corrected_description(), SCHEMAS["AgingReportResponse"])
MEMO_OPERATION = Operation(id="createCreditMemo", method="POST", path="/credit-memos", reads=False)


def response_of(content: bytes, content_type: str | None) -> httpx.Response:
    headers = {} if content_type is None else {"Content-Type": content_type}
    return httpx.Response(200, content=content, headers=headers)


def json_response(content: object) -> httpx.Response:
    return httpx.Response(200, content=content if isinstance(content, bytes) else orjson.dumps(content))


def test_a_response_decodes_to_its_model() -> None:
    value = sample(corrected_description(), SCHEMAS["CreditMemo"], full=True)
    memo = decode.decode_response(MEMO_OPERATION, json_response(value), ModelOf(CreditMemo))
    assert memo.to_dict() == value


def test_a_response_that_lacks_a_required_member_is_named_by_operation_and_path() -> None:
    good = sample(corrected_description(), SCHEMAS["CreditMemo"])
    bad = {key: value for key, value in good.items() if key != "amount"}
    page = {"data": [good, good, bad], "pagination": {"pageSize": 50, "hasNextPage": False}}
    with pytest.raises(DecodeError) as caught:
        decode.decode_response(MEMO_OPERATION, json_response(page), ModelOf(FilterCreditMemosResponse200))
    assert caught.value.path == "$.data[2].amount"
    assert caught.value.record_id == good["id"]
    assert f"$.data[2].amount of record {good['id']!r}" in str(caught.value)
    assert "createCreditMemo" in str(caught.value)
    assert "required member is missing" in str(caught.value)


@pytest.mark.parametrize(
    ("member", "value", "path"),
    [
        ("id", "no uuid", "$.id"),
        ("createdAt", "yesterday", "$.createdAt"),
        ("status", None, "$.status"),
        ("applications", [{}], "$.applications[0].id"),
        ("customer", [], "$.customer"),
    ],
)
def test_a_response_of_another_shape_is_named_by_its_path(member: str, value: object, path: str) -> None:
    good = sample(corrected_description(), SCHEMAS["CreditMemo"])
    with pytest.raises(DecodeError) as caught:
        decode.decode_response(MEMO_OPERATION, json_response({**good, member: value}), ModelOf(CreditMemo))
    assert caught.value.path == path


@pytest.mark.parametrize(("content", "reason"), [(b"", "empty"), (b"<html>", "not JSON"), (b'{"id":', "not JSON")])
def test_a_response_that_is_no_json_is_a_decode_error(content: bytes, reason: str) -> None:
    with pytest.raises(DecodeError, match=reason):
        decode.decode_response(MEMO_OPERATION, json_response(content), ModelOf(CreditMemo))


def test_null_for_an_optional_member_reads_as_absent() -> None:
    value = {**sample(corrected_description(), SCHEMAS["CreditMemo"]), "customer": None}
    memo = decode.decode_response(MEMO_OPERATION, json_response(value), ModelOf(CreditMemo))
    assert not memo.customer


def test_a_misfit_inside_a_record_names_the_record_and_not_what_it_refers_to() -> None:
    good = sample(corrected_description(), SCHEMAS["CreditMemo"], full=True)
    bad = {**good, "applications": [{**good["applications"][0], "id": "0b9c", "amount": "much"}]}
    with pytest.raises(DecodeError) as caught:
        decode.decode_response(MEMO_OPERATION, json_response({**bad, "createdAt": ""}), ModelOf(CreditMemo))
    assert caught.value.record_id == good["id"]


def test_a_timestamp_is_read_where_the_description_says_date() -> None:
    value = {**sample(corrected_description(), SCHEMAS["CreditMemo"]), "memoDate": "2025-01-31T00:00:00.000Z"}
    memo = decode.decode_response(MEMO_OPERATION, json_response(value), ModelOf(CreditMemo))
    assert memo.memo_date == datetime.date(2025, 1, 31)


def test_a_response_without_an_id_has_no_record() -> None:
    with pytest.raises(DecodeError) as caught:
        decode.decode_response(MEMO_OPERATION, json_response({"id": 7}), ModelOf(CreditMemo))
    assert caught.value.record_id is None


@pytest.fixture
def little_stack() -> Iterator[None]:
    """Room for 300 calls more: how many levels of JSON they are depends on the Python version."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack(0)) + 300)
    yield
    sys.setrecursionlimit(before)


@pytest.mark.usefixtures("little_stack")
def test_a_response_that_is_nested_too_deeply_is_a_decode_error() -> None:
    content = b'{"and":[' * 500 + b"]}" * 500
    with pytest.raises(DecodeError, match="nested too deeply"):
        decode.decode_response(MEMO_OPERATION, json_response(content), ModelOf(CreditMemoFilter))


class TestText:
    @given(text=st.text().filter(lambda text: not text.startswith("\ufeff")))
    @pytest.mark.parametrize("charset", ["utf-8", "utf-16"])
    def test_any_text_comes_as_it_was_sent(self, charset: str, text: str) -> None:
        response = response_of(text.encode(charset), f"text/csv; charset={charset}")
        assert decode.decode_text(OPERATION, response, "text/csv") == text

    def test_the_response_names_its_charset(self) -> None:
        response = response_of("Café".encode("latin-1"), 'text/csv; header=present; charset="ISO-8859-1"')
        assert decode.decode_text(OPERATION, response, "text/csv") == "Café"

    @pytest.mark.parametrize("content_type", ["text/csv", "TEXT/CSV ; header=absent"])
    def test_text_without_a_charset_is_utf_8(self, content_type: str) -> None:
        response = response_of(REPORT.encode(), content_type)
        assert decode.decode_text(OPERATION, response, "text/csv") == REPORT

    @pytest.mark.parametrize("charset", ["utf-8", "utf-16-le"])
    def test_a_byte_order_mark_is_no_part_of_the_first_cell(self, charset: str) -> None:
        response = response_of(f"\ufeff{REPORT}".encode(charset), f"text/csv; charset={charset}")
        assert decode.decode_text(OPERATION, response, "text/csv") == REPORT

    @pytest.mark.parametrize("charset", ["utf-8", "utf-32", "no-such-charset", "base64", "\x00"])
    def test_what_its_charset_cannot_be_is_an_error_and_not_half_a_text(self, charset: str) -> None:
        response = response_of(b"Caf\xe9", f"text/csv; charset={charset}")
        with pytest.raises(DecodeError, match=r"getAgingReport .*cannot decode body: it is not text in"):
            decode.decode_text(OPERATION, response, "text/csv")


class TestBytes:
    @given(content=st.binary())
    def test_bytes_come_as_they_were_sent(self, content: bytes) -> None:
        response = response_of(content, "application/pdf")
        assert decode.decode_bytes(OPERATION, response, "application/pdf") == content

    @pytest.mark.parametrize("wanted", ["image/*", "*/*", "image/png"])
    def test_a_range_takes_every_type_in_it(self, wanted: str) -> None:
        assert decode.decode_bytes(OPERATION, response_of(b"\x89PNG", "image/png"), wanted) == b"\x89PNG"

    def test_a_range_takes_no_other_type(self) -> None:
        with pytest.raises(DecodeError, match=r"it is text/html, not image/\*"):
            decode.decode_bytes(OPERATION, response_of(b"<html>", "text/html; charset=utf-8"), "image/*")


@pytest.mark.parametrize(
    ("content_type", "reason"),
    [
        ("application/json", "it is application/json, not text/csv"),
        ("text/html; charset=utf-8", "it is text/html, not text/csv"),
        ("text/csv-schema", "it is text/csv-schema, not text/csv"),
        (None, "it should be text/csv, and has no Content-Type"),
    ],
)
def test_another_media_type_than_was_asked_for_is_an_error(content_type: str | None, reason: str) -> None:
    with pytest.raises(DecodeError) as caught:
        decode.decode_text(OPERATION, response_of(b"<html>", content_type), "text/csv")
    assert (caught.value.path, caught.value.reason) == ("body", reason)
    assert (caught.value.status, caught.value.body) == (200, b"<html>")


class TestMethods:
    async def test_a_report_comes_as_text_and_is_asked_for_alone(self) -> None:
        api = Api(lambda _: response_of(REPORT.encode(), "text/csv; charset=utf-8"))
        report = await api.invoices.get_aging_report_csv(max_days=60)
        assert [row["total"] for row in csv.DictReader(report.splitlines())] == ["70.5"]
        assert api.requests[-1].headers.get_list("accept") == ["text/csv"]
        assert api.requests[-1].url.raw_path == b"/v1/invoices/aging-report?maxDays=60"

    async def test_the_json_method_asks_for_json_whatever_the_client_accepts(self) -> None:
        api = Api(lambda _: httpx.Response(200, json=JSON_REPORT))
        assert isinstance(await api.invoices.get_aging_report(), AgingReportResponse)
        assert api.requests[-1].headers.get_list("accept") == ["application/json"]

    async def test_a_document_comes_as_bytes_by_id_or_key(self) -> None:
        api = Api(lambda _: response_of(b"%PDF-1.7", "application/pdf"))
        assert await api.bill_payments.get_remittance_advice_pdf(Key("PAY 1")) == b"%PDF-1.7"
        assert api.requests[-1].url.raw_path == b"/v1/bill-payments/PAY%201/remittance-advice?by=key"
        assert api.requests[-1].headers["accept"] == "application/pdf"

    async def test_an_error_is_decoded_as_for_every_other_call(self) -> None:
        api = Api(lambda _: httpx.Response(404, json={"error": "not_found", "message": "No such payment"}))
        with pytest.raises(NotFoundError, match="No such payment"):
            await api.bill_payments.get_remittance_advice_pdf(SAMPLE_UUID)

    async def test_the_endpoint_function_gives_status_and_headers_too(self) -> None:
        api = Api(lambda _: response_of(REPORT.encode(), "text/csv"))
        response = await get_aging_report.asyncio_csv_detailed(client=api.generated)
        assert (response.status_code, response.headers["content-type"]) == (200, "text/csv")
        assert (response.parsed, response.content) == (REPORT, REPORT.encode())
        assert await get_aging_report.asyncio_csv(client=api.generated) == REPORT


async def test_it_goes_the_way_of_every_call_with_token_and_retries() -> None:
    responses = [httpx.Response(503, headers={"Retry-After": "0"}), response_of(REPORT.encode(), "text/csv")]
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            return httpx.Response(200, json={"access_token": "a-token", "token_type": "Bearer", "expires_in": 3600})
        requests.append(request)
        return responses[len(requests) - 1]

    settings: dict[str, Any] = {"base_url": "http://localhost/v1", "retry": RetryPolicy(backoff=0)}
    async with Mvmnt("id", "secret", transport=httpx.MockTransport(handle), **settings) as mvmnt:
        assert await mvmnt.invoices.get_aging_report_csv() == REPORT
    assert [request.headers["accept"] for request in requests] == ["text/csv"] * 2
    assert [request.headers["authorization"] for request in requests] == ["Bearer a-token"] * 2


def test_the_docstring_says_what_comes_back_and_where_the_other_form_is() -> None:
    from mvmnt_client.api.invoices import Invoices

    csv_text, json_text = (
        " ".join((method.__doc__ or "").split())
        for method in (Invoices.get_aging_report_csv, Invoices.get_aging_report)
    )
    assert "As `text/csv`: text, decoded by the response's charset, else as UTF-8" in csv_text
    assert "DecodeError: the response is not `text/csv`, or not in its charset." in csv_text
    assert "As `application/json`; `get_aging_report_csv` gives `text/csv`." in json_text
