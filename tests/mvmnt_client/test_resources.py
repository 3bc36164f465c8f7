"""What a resource's methods send and give back."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable
from itertools import pairwise
from typing import Any
from uuid import UUID

import httpx
import orjson
import pytest
from support.every_operation import call, methods
from support.samples import SAMPLE_UUID, corrected_description, description, operations, resolve, sample
from support.scripted_api import Api

from generation.codegen.generator_seam import PythonIdentifier
from mvmnt import Id, Key
from mvmnt._core.extensions import operation_of
from mvmnt.errors import DecodeError, MvmntError, NotFoundError, RecordRefError, RequestBodyError
from mvmnt_client.api import Resources
from mvmnt_client.models import CreditMemo, CreditMemoFilter, CreditMemoPatch, Customer, StringFilter, UUIDFilter

SCHEMAS = corrected_description()["components"]["schemas"]


def api_with(schema: str | dict[str, Any], status: int = 200) -> Api:
    value = sample(corrected_description(), SCHEMAS[schema], full=True) if isinstance(schema, str) else schema
    return Api(lambda _: httpx.Response(status, json=value))


class TestLookup:
    @pytest.mark.parametrize(
        ("ref", "url"),
        [
            (Key("ERP-1"), "/v1/customers/ERP-1?by=key"),
            (Key(SAMPLE_UUID), f"/v1/customers/{SAMPLE_UUID}?by=key"),
            (Id(SAMPLE_UUID), f"/v1/customers/{SAMPLE_UUID}?by=id"),
            (UUID(SAMPLE_UUID), f"/v1/customers/{SAMPLE_UUID}?by=id"),
            (SAMPLE_UUID, f"/v1/customers/{SAMPLE_UUID}"),
            ("ERP-1", "/v1/customers/ERP-1?by=key"),
            (Key("a/b?c#d%2F é"), "/v1/customers/a%2Fb%3Fc%23d%252F%20%C3%A9?by=key"),
        ],
    )
    async def test_an_operation_with_by_says_which_kind_it_sends(self, ref: Any, url: str) -> None:
        api = api_with("Customer")
        await api.customers.get(ref)
        assert api.requests[-1].url.raw_path.decode() == url

    async def test_an_operation_without_by_sends_the_value_alone(self) -> None:
        api = api_with("Company")
        await api.companies.get(Key("ERP-1"))
        assert api.requests[-1].url.raw_path == b"/v1/companies/ERP-1"

    async def test_an_operation_on_a_part_of_a_record_takes_both_names_in_order(self) -> None:
        api = api_with("CreditMemo")
        await api.credit_memos.unapply("CM-1", SAMPLE_UUID)
        assert api.requests[-1].method == "DELETE"
        assert api.requests[-1].url.raw_path == f"/v1/credit-memos/CM-1/applications/{SAMPLE_UUID}".encode()

    @pytest.mark.parametrize("ref", ["", ".", "..", "x" * 513])
    async def test_what_would_address_another_endpoint_is_refused_before_any_request(self, ref: str) -> None:
        api = api_with("Customer")
        with pytest.raises(ValueError, match=r"^id "):
            await api.customers.delete(ref)
        assert api.requests == []

    async def test_a_parameter_that_takes_only_a_uuid_refuses_a_key(self) -> None:
        api = api_with("SavedSearch")
        with pytest.raises(ValueError, match="id must be a UUID here"):
            await api.saved_searches.get("my-search")
        assert api.requests == []


class TestBodies:
    async def test_a_mapping_is_sent_in_the_apis_own_names(self) -> None:
        api = api_with("CreditMemo", 201)
        body = {"customerId": SAMPLE_UUID, "amount": 10, "memoDate": "2025-01-31"}
        await api.credit_memos.create(body)
        assert api.sent == body
        assert api.requests[-1].headers["content-type"] == "application/json"

    async def test_a_patch_sends_null_and_leaves_out_what_is_unset(self) -> None:
        api = api_with("CreditMemo")
        await api.credit_memos.update(Key("CM-1"), CreditMemoPatch(notes=None))
        assert api.sent == {"notes": None}

    async def test_an_optional_body_may_be_left_out(self) -> None:
        api = api_with("CreditMemo")
        await api.credit_memos.void(Key("CM-1"))
        assert api.sent == {}

    @pytest.mark.parametrize(
        ("body", "place"),
        [
            ({"name": "A", "status": "ACTIVE", "phoneNumbr": "1"}, "body.phoneNumbr"),
            ({"name": "A"}, "body.status"),
            ({"name": "A", "status": "ACTIV"}, "body.status"),
        ],
    )
    async def test_a_mapping_that_does_not_fit_is_refused_before_any_request(self, body: Any, place: str) -> None:
        api = api_with("Customer")
        with pytest.raises(RequestBodyError) as caught:
            await api.customers.create(body)
        assert caught.value.path == place
        assert api.requests == []


class TestAnswers:
    async def test_a_2xx_response_is_its_model(self) -> None:
        memo = await api_with("CreditMemo").credit_memos.get(Key("CM-1"))
        assert isinstance(memo, CreditMemo)

    @pytest.mark.parametrize("status", [200, 204])
    async def test_a_deletion_gives_none_with_either_status(self, status: int) -> None:
        api = Api(lambda _: httpx.Response(status))
        assert await api.customers.delete(Key("ERP-1")) is None  # type: ignore[func-returns-value]  # that is the point

    async def test_everything_else_raises(self) -> None:
        api = Api(lambda _: httpx.Response(404, json={"error": "not_found", "message": "No such customer"}))
        with pytest.raises(NotFoundError, match=r"getCustomer GET /customers/\{id\}"):
            await api.customers.get(Key("ERP-1"))

    async def test_a_response_that_violates_the_description_is_an_error_with_operation_and_path(self) -> None:
        api = api_with({"id": SAMPLE_UUID})
        with pytest.raises(DecodeError, match="getCreditMemo") as caught:
            await api.credit_memos.get(Key("CM-1"))
        assert caught.value.path == "$.amount"

    async def test_asyncio_detailed_gives_status_and_headers(self) -> None:
        from mvmnt_client.api.credit_memos import get_credit_memo

        value = sample(corrected_description(), SCHEMAS["CreditMemo"])
        api = Api(lambda _: httpx.Response(200, json=value, headers={"X-RateLimit-Remaining": "7"}))
        response = await get_credit_memo.asyncio_detailed("CM-1", client=api.generated)
        assert (response.status_code, response.headers["x-ratelimit-remaining"]) == (200, "7")
        assert response.parsed.id == UUID(SAMPLE_UUID)


class TestPages:
    @staticmethod
    def cursor_pages(member: str, schema: str, pages: int) -> Callable[[httpx.Request], httpx.Response]:
        def respond(request: httpx.Request) -> httpx.Response:
            body = orjson.loads(request.content) if request.content else dict(request.url.params)
            number = int(body.get("cursor") or 0)
            info = {"pageSize": 1, "hasNextPage": number + 1 < pages, "endCursor": str(number + 1)}
            row = sample(corrected_description(), SCHEMAS[schema])
            return httpx.Response(200, json={"data": [row], member: info})

        return respond

    async def test_filter_returns_a_paginator_at_once_and_sends_nothing(self) -> None:
        api = Api(self.cursor_pages("pagination", "CreditMemo", 3))
        api.credit_memos.filter()
        assert api.requests == []

    async def test_the_documentations_own_filter_is_sent(self) -> None:
        api = Api(self.cursor_pages("pagination", "Customer", 1))
        criteria = {"and": [{"status": {"equalTo": "ACTIVE"}}, {"industry": {"includes": "Manufacturing"}}]}
        await api.customers.filter(criteria).collect()
        assert api.sent == {"filter": criteria}

    async def test_filter_walks_all_pages_with_the_cursor_in_the_body(self) -> None:
        api = Api(self.cursor_pages("pagination", "CreditMemo", 3))
        memos = [memo async for memo in api.credit_memos.filter({"status": {"equalTo": "OPEN"}}, page_size=1)]
        assert len(memos) == 3
        assert all(isinstance(memo, CreditMemo) for memo in memos)
        bodies = [orjson.loads(request.content) for request in api.requests]
        expected = {"filter": {"status": {"equalTo": "OPEN"}}, "pageSize": 1}
        assert bodies == [expected, {**expected, "cursor": "1"}, {**expected, "cursor": "2"}]

    async def test_the_other_envelope_name_pages_alike(self) -> None:
        api = Api(self.cursor_pages("pageInfo", "Company", 2))
        assert len(await api.companies.filter().collect()) == 2

    async def test_a_listing_by_query_parameters_pages_alike(self) -> None:
        api = Api(self.cursor_pages("pagination", "Payment", 2))
        assert len(await api.customers.get_payments(Key("ERP-1"), page_size=1).collect()) == 2
        assert [dict(request.url.params) for request in api.requests] == [
            {"by": "key", "pageSize": "1"},
            {"by": "key", "pageSize": "1", "cursor": "1"},
        ]

    async def test_a_saved_cursor_goes_on_where_it_was_saved(self) -> None:
        api = Api(self.cursor_pages("pagination", "CreditMemo", 3))
        assert len(await api.credit_memos.filter(cursor="2").collect()) == 1

    async def test_a_response_without_page_information_is_the_only_page(self) -> None:
        api = api_with({"data": [sample(corrected_description(), SCHEMAS["Customer"])]})
        assert len(await api.customers.filter().collect()) == 1

    async def test_a_filter_may_be_a_model_or_hold_models(self) -> None:
        api = Api(self.cursor_pages("pagination", "CreditMemo", 1))
        by_id = UUIDFilter(equal_to=UUID(SAMPLE_UUID))
        await api.credit_memos.filter(CreditMemoFilter(customer_id=by_id)).collect()
        model = api.sent
        await api.credit_memos.filter({"customerId": by_id}).collect()
        assert model == api.sent == {"filter": {"customerId": {"equalTo": SAMPLE_UUID}}}

    def test_a_filter_that_does_not_fit_is_refused_at_once(self) -> None:
        api = api_with("Customer")
        with pytest.raises(RequestBodyError, match=r"body\.filter\.nam: CustomerFilter has no such member"):
            api.customers.filter({"nam": StringFilter(equal_to="A")})

    async def test_the_callers_filter_may_change_while_pages_are_read(self) -> None:
        api = Api(self.cursor_pages("pagination", "CreditMemo", 2))
        criteria: dict[str, Any] = {"status": {"equalTo": "OPEN"}}
        paginator = api.credit_memos.filter(criteria)
        criteria.clear()
        await paginator.collect()
        assert [orjson.loads(request.content)["filter"] for request in api.requests] == [
            {"status": {"equalTo": "OPEN"}}
        ] * 2

    async def test_search_pages_by_number(self) -> None:
        def respond(request: httpx.Request) -> httpx.Response:
            number = orjson.loads(request.content)["pagination"]["pageNumber"]
            row = sample(corrected_description(), SCHEMAS["CustomerSearchRow"])
            pagination = {"pageNumber": number, "pageSize": 1, "totalPages": 3}
            return httpx.Response(200, json={"data": [row], "pagination": pagination, "totalResults": 3})

        api = Api(respond)
        rows = await api.customers.search({"name": {"operator": "INCLUDES", "values": ["a"]}}, page_size=1).collect()
        assert len(rows) == 3
        assert [orjson.loads(request.content)["pagination"] for request in api.requests] == [
            {"pageNumber": number, "pageSize": 1} for number in (1, 2, 3)
        ]


class TestWindows:
    async def test_a_filter_is_cut_into_half_open_windows(self) -> None:
        api = Api(TestPages.cursor_pages("pagination", "CreditMemo", 1))
        memos = api.credit_memos.filter({"status": {"equalTo": "OPEN"}}, page_size=100)
        windows = memos.windows("createdAt", since="2025-01-01", until="2025-01-03", count=2)
        assert all([isinstance(memo, CreditMemo) async for memo in windows])
        borders = [f"2025-01-0{day}T00:00:00+00:00" for day in (1, 2, 3)]
        assert [orjson.loads(request.content) for request in api.requests] == [
            {
                "filter": {
                    "status": {"equalTo": "OPEN"},
                    "createdAt": {"greaterThanOrEqualTo": since, "lessThan": until},
                },
                "pageSize": 100,
            }
            for since, until in pairwise(borders)
        ]

    async def test_a_window_goes_on_by_its_cursor(self) -> None:
        api = Api(TestPages.cursor_pages("pageInfo", "Company", 2))
        windows = api.companies.filter().windows("updatedAt", since="2025-01-01", until="2025-01-03", count=2)
        assert len([company async for company in windows]) == 4
        assert sorted(orjson.loads(request.content).get("cursor", "") for request in api.requests) == ["", "", "1", "1"]

    def test_another_field_is_refused_with_those_that_work(self) -> None:
        with pytest.raises(ValueError, match="field is 'amount': filterCreditMemos cuts by memoDate, createdAt"):
            api_with("CreditMemo").credit_memos.filter().windows("amount", since="2025", until="2026")

    def test_every_filter_operation_and_no_other_can_be_cut(self) -> None:
        import inspect

        for operation_id, (method, _) in methods(api_with("Customer")).items():
            returns = inspect.signature(method).return_annotation
            assert returns.startswith("FilterPaginator[") is operation_id.startswith("filter"), operation_id


class TestGetMany:
    @staticmethod
    def by_key(request: httpx.Request) -> httpx.Response:
        """A customer of the key's name; none has a key with an x, and one with a y breaks the server."""
        key = request.url.path.rpartition("/")[2]
        if "x" in key:
            return httpx.Response(404, json={"error": "not_found", "message": "No such customer"})
        if "y" in key:
            return httpx.Response(500)
        return httpx.Response(200, json={**sample(corrected_description(), SCHEMAS["Customer"]), "name": key})

    @staticmethod
    def outcome(found: Customer | MvmntError) -> str:
        return type(found).__name__ if isinstance(found, MvmntError) else found.name

    async def test_results_are_in_order_and_no_failure_hides_another(self) -> None:
        api = Api(self.by_key)
        refs: list[Any] = ["A", Key("x"), "B", "..", "", 7, None, Key("y"), "C"]
        found = await api.customers.get_many(refs)
        assert [self.outcome(one) for one in found] == [
            "A",
            "NotFoundError",
            "B",
            "RecordRefError",
            "RecordRefError",
            "RecordRefError",
            "RecordRefError",
            "ServerError",
            "C",
        ]
        assert "not a NoneType" in str(found[6])

    async def test_the_refs_may_come_asynchronously(self) -> None:
        async def keys() -> AsyncIterator[str]:
            for key in "ABC":
                yield key

        found = await Api(self.by_key).customers.get_many(keys())
        assert [self.outcome(one) for one in found] == ["A", "B", "C"]

    async def test_where_only_ids_are_taken_a_key_is_an_error_of_its_own(self) -> None:
        found = await api_with("SavedSearch").saved_searches.get_many([SAMPLE_UUID, "my-search"])
        assert [type(one).__name__ for one in found] == ["SavedSearch", "RecordRefError"]

    async def test_no_refs_give_no_results(self) -> None:
        assert await api_with("Customer").customers.get_many([]) == []

    @pytest.mark.parametrize("refs", ["ERP-1", Key("ERP-1"), UUID(SAMPLE_UUID)])
    async def test_one_ref_in_place_of_several_is_refused(self, refs: Any) -> None:
        with pytest.raises(TypeError, match=r"refs must be several ids or keys, not one (str|Key|UUID)"):
            await api_with("Customer").customers.get_many(refs)

    async def test_an_impossible_concurrency_is_refused(self) -> None:
        with pytest.raises(ValueError, match="concurrency is 0"):
            await api_with("Customer").customers.get_many(["A"], concurrency=0)

    async def test_what_is_no_failure_of_the_api_is_raised(self) -> None:
        def broken(_: httpx.Request) -> httpx.Response:
            raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await Api(broken).customers.get_many(["A"])

    def test_every_resource_that_gets_by_id_has_it(self) -> None:
        api = api_with("Customer")
        names = {name for name in vars(Resources) if not name.startswith("_") and name != "generated"}
        assert {name for name in names if not hasattr(getattr(api, name), "get_many")} == {"search"}


async def test_a_value_that_names_no_record_is_an_error_of_the_package_too() -> None:
    with pytest.raises(RecordRefError, match="id is empty"):
        await api_with("Customer").customers.get("")


async def test_every_request_carries_its_operations_label() -> None:
    api = api_with("Customer")
    await api.customers.get(Key("ERP-1"))
    label = operation_of(api.requests[-1])
    assert label is not None
    assert (label.id, label.method, label.path, label.reads) == ("getCustomer", "GET", "/customers/{id}", True)


def test_every_operation_has_a_method_whose_docstring_names_it() -> None:
    found = methods(api_with("Customer"))
    assert len(found) == 176
    for operation_id, (method, operation) in found.items():
        assert f"`{operation_id}`" in (method.__doc__ or "")
        assert operation["summary"].split()[0] in (method.__doc__ or "")


def test_identifying_arguments_come_first_and_are_taken_by_position() -> None:
    import inspect

    for operation_id, (method, operation) in methods(api_with("Customer")).items():
        parameters = [resolve(corrected_description(), raw) for raw in operation.get("parameters", [])]
        in_path = sum(parameter["in"] == "path" for parameter in parameters)
        kinds = [parameter.kind for parameter in inspect.signature(method).parameters.values()]
        assert kinds[:in_path] == [inspect.Parameter.POSITIONAL_OR_KEYWORD] * in_path, operation_id
        assert all(kind is inspect.Parameter.KEYWORD_ONLY for kind in kinds[in_path + 1 :]), operation_id


class TestIdempotencyKeys:
    async def test_every_write_carries_a_new_uuid(self) -> None:
        api = api_with("CreditMemo")
        await api.credit_memos.void("CM-1")
        await api.credit_memos.void("CM-1")
        first, second = (UUID(request.headers["idempotency-key"]) for request in api.requests)
        assert first != second

    async def test_the_caller_may_choose_the_key(self) -> None:
        api = api_with("CreditMemo")
        await api.credit_memos.void("CM-1", idempotency_key="nightly-void-CM-1")
        assert api.requests[-1].headers["idempotency-key"] == "nightly-void-CM-1"

    async def test_a_read_carries_none(self) -> None:
        api = api_with("CreditMemo")
        await api.credit_memos.get("CM-1")
        assert "idempotency-key" not in api.requests[-1].headers

    @pytest.mark.parametrize("key", ["", "x" * 256, "schlüssel", "a\nb"])
    async def test_a_key_that_cannot_be_sent_is_refused_before_any_request(self, key: str) -> None:
        api = api_with("CreditMemo")
        with pytest.raises(ValueError, match="idempotency_key"):
            await api.credit_memos.void("CM-1", idempotency_key=key)
        assert api.requests == []

    def test_only_operations_that_write_take_a_key(self) -> None:
        import inspect

        for operation_id, (method, _) in methods(api_with("Customer")).items():
            takes_key = "idempotency_key" in inspect.signature(method).parameters
            reads = operation_id.startswith(("get", "filter", "search", "global", "track"))
            assert takes_key is not reads, operation_id


def keys_that_are_paths() -> list[tuple[str, str, str]]:
    """Each operation's path parameters with the words that other paths have in their place."""
    paths = [path for _, path, _ in operations(description())]
    found = []
    for _, path, operation in operations(description()):
        for match in re.finditer(r"{(\w+)}", path):
            before = re.sub(r"{\w+}", r"{\\w+}", path[: match.start()])
            words = {other[1] for other in (re.match(f"{before}([\\w-]+)", path) for path in paths) if other}
            found += [(operation["operationId"], match[1], word) for word in sorted(words)]
    return found


def test_resources_have_paths_that_a_key_can_be() -> None:
    found = keys_that_are_paths()
    assert ("getInvoice", "id", "aging-report") in found
    assert ("updateCustomer", "id", "search") in found
    assert {word for _, _, word in found} >= {"filter", "search", "aging-report", "batch-approve"}


@pytest.mark.parametrize(("operation_id", "parameter", "word"), keys_that_are_paths())
async def test_a_key_that_is_a_path_of_the_api_is_refused(operation_id: str, parameter: str, word: str) -> None:
    api = api_with("Customer")
    method, operation = methods(api)[operation_id]
    for key in (Key(word), word, word.upper()):
        with pytest.raises(ValueError, match=r"is a path of the API itself|must be a UUID here"):
            await call(method, operation, **{PythonIdentifier(parameter, "field_"): key})
    assert api.requests == []
