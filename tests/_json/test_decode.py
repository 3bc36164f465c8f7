"""Answers that are not JSON: text and bytes, and nothing that was not asked for."""

from __future__ import annotations

import csv
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.samples import SAMPLE_UUID, corrected_description, sample
from support.scripted_api import Api

from mvmnt import Key, Mvmnt, RetryPolicy
from mvmnt._core.operation import Operation
from mvmnt._json import decode as media_types
from mvmnt.errors import DecodeError, NotFoundError
from mvmnt_client.api.invoices import get_aging_report
from mvmnt_client.models import AgingReportResponse

OPERATION = Operation(id="getAgingReport", method="GET", path="/invoices/aging-report", reads=True)
REPORT = "id,name,total\r\n1,Łódź Freight,70.5\r\n"
JSON_REPORT = sample(corrected_description(), corrected_description()["components"]["schemas"]["AgingReportResponse"])


def answer(content: bytes, content_type: str | None) -> httpx.Response:
    headers = {} if content_type is None else {"Content-Type": content_type}
    return httpx.Response(200, content=content, headers=headers)


class TestText:
    @given(text=st.text().filter(lambda text: not text.startswith("\ufeff")))
    @pytest.mark.parametrize("charset", ["utf-8", "utf-16"])
    def test_any_text_comes_as_it_was_sent(self, charset: str, text: str) -> None:
        response = answer(text.encode(charset), f"text/csv; charset={charset}")
        assert media_types.decode_text(OPERATION, response, "text/csv") == text

    def test_the_answer_names_its_charset(self) -> None:
        response = answer("Café".encode("latin-1"), 'text/csv; header=present; charset="ISO-8859-1"')
        assert media_types.decode_text(OPERATION, response, "text/csv") == "Café"

    @pytest.mark.parametrize("content_type", ["text/csv", "TEXT/CSV ; header=absent"])
    def test_text_without_a_charset_is_utf_8(self, content_type: str) -> None:
        response = answer(REPORT.encode(), content_type)
        assert media_types.decode_text(OPERATION, response, "text/csv") == REPORT

    @pytest.mark.parametrize("charset", ["utf-8", "utf-16-le"])
    def test_a_byte_order_mark_is_no_part_of_the_first_cell(self, charset: str) -> None:
        response = answer(f"\ufeff{REPORT}".encode(charset), f"text/csv; charset={charset}")
        assert media_types.decode_text(OPERATION, response, "text/csv") == REPORT

    @pytest.mark.parametrize("charset", ["utf-8", "utf-32", "no-such-charset", "base64", "\x00"])
    def test_what_its_charset_cannot_be_is_an_error_and_not_half_a_text(self, charset: str) -> None:
        response = answer(b"Caf\xe9", f"text/csv; charset={charset}")
        with pytest.raises(DecodeError, match=r"getAgingReport .*cannot decode body: it is not text in"):
            media_types.decode_text(OPERATION, response, "text/csv")


class TestBytes:
    @given(content=st.binary())
    def test_bytes_come_as_they_were_sent(self, content: bytes) -> None:
        response = answer(content, "application/pdf")
        assert media_types.decode_bytes(OPERATION, response, "application/pdf") == content

    @pytest.mark.parametrize("wanted", ["image/*", "*/*", "image/png"])
    def test_a_range_takes_every_type_in_it(self, wanted: str) -> None:
        assert media_types.decode_bytes(OPERATION, answer(b"\x89PNG", "image/png"), wanted) == b"\x89PNG"

    def test_a_range_takes_no_other_type(self) -> None:
        with pytest.raises(DecodeError, match=r"it is text/html, not image/\*"):
            media_types.decode_bytes(OPERATION, answer(b"<html>", "text/html; charset=utf-8"), "image/*")


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
        media_types.decode_text(OPERATION, answer(b"<html>", content_type), "text/csv")
    assert (caught.value.path, caught.value.reason) == ("body", reason)
    assert (caught.value.status, caught.value.body) == (200, b"<html>")


class TestMethods:
    async def test_a_report_comes_as_text_and_is_asked_for_alone(self) -> None:
        api = Api(lambda _: answer(REPORT.encode(), "text/csv; charset=utf-8"))
        report = await api.invoices.get_aging_report_csv(max_days=60)
        assert [row["total"] for row in csv.DictReader(report.splitlines())] == ["70.5"]
        assert api.requests[-1].headers.get_list("accept") == ["text/csv"]
        assert api.requests[-1].url.raw_path == b"/v1/invoices/aging-report?maxDays=60"

    async def test_the_json_method_asks_for_json_whatever_the_client_accepts(self) -> None:
        api = Api(lambda _: httpx.Response(200, json=JSON_REPORT))
        assert isinstance(await api.invoices.get_aging_report(), AgingReportResponse)
        assert api.requests[-1].headers.get_list("accept") == ["application/json"]

    async def test_a_document_comes_as_bytes_by_id_or_key(self) -> None:
        api = Api(lambda _: answer(b"%PDF-1.7", "application/pdf"))
        assert await api.bill_payments.get_remittance_advice_pdf(Key("PAY 1")) == b"%PDF-1.7"
        assert api.requests[-1].url.raw_path == b"/v1/bill-payments/PAY%201/remittance-advice?by=key"
        assert api.requests[-1].headers["accept"] == "application/pdf"

    async def test_an_error_is_decoded_as_for_every_other_call(self) -> None:
        api = Api(lambda _: httpx.Response(404, json={"error": "not_found", "message": "No such payment"}))
        with pytest.raises(NotFoundError, match="No such payment"):
            await api.bill_payments.get_remittance_advice_pdf(SAMPLE_UUID)

    async def test_the_endpoint_function_gives_status_and_headers_too(self) -> None:
        api = Api(lambda _: answer(REPORT.encode(), "text/csv"))
        response = await get_aging_report.asyncio_csv_detailed(client=api.generated)
        assert (response.status_code, response.headers["content-type"]) == (200, "text/csv")
        assert (response.parsed, response.content) == (REPORT, REPORT.encode())
        assert await get_aging_report.asyncio_csv(client=api.generated) == REPORT


async def test_it_goes_the_way_of_every_call_with_token_and_retries() -> None:
    answers = [httpx.Response(503, headers={"Retry-After": "0"}), answer(REPORT.encode(), "text/csv")]
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/oauth2/token":
            return httpx.Response(200, json={"access_token": "a-token", "token_type": "Bearer", "expires_in": 3600})
        requests.append(request)
        return answers[len(requests) - 1]

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
    assert "As `text/csv`: text, decoded by the charset that the answer names, else as UTF-8" in csv_text
    assert "DecodeError: what came is not `text/csv`, or not in its charset." in csv_text
    assert "As `application/json`; `get_aging_report_csv` gives `text/csv`." in json_text
