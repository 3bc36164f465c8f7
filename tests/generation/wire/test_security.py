"""Operations are called with the credentials that they ask for, and with no others."""

from __future__ import annotations

import inspect
import logging
import traceback
from typing import Any

import httpx
import pytest
from support.generated_sdk import GeneratedSdk, document, generated_sdk, operation, parameter

from mvmnt import ApiConnectionError, BadRequestError, RequestBodyError, Secret

SCHEMES = {
    "Bearer": {"type": "http", "scheme": "bearer"},
    "OAuth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://a.test", "scopes": {"a": "b"}}}},
    "Header": {"type": "apiKey", "in": "header", "name": "X-Api-Key"},
    "Query": {"type": "apiKey", "in": "query", "name": "apiKey"},
    "Cookie": {"type": "apiKey", "in": "cookie", "name": "session"},
    "Basic": {"type": "http", "scheme": "basic"},
    "Certificate": {"type": "mutualTLS"},
}
#: operationId: the security that it declares; None for none of its own.
SECURITY: dict[str, list[dict[str, list[str]]] | None] = {
    "readUsual": None,
    "readOauth": [{"OAuth": ["a"]}],
    "readPublic": [],
    "readAnyway": [{}],
    "readOptional": [{}, {"Bearer": []}],
    "readEither": [{"Header": []}, {"Bearer": []}],
    "readHeader": [{"Header": []}],
    "readQuery": [{"Query": []}],
    "readCookie": [{"Cookie": []}],
    "readBasic": [{"Basic": []}],
    "readBoth": [{"Bearer": [], "Header": []}],
    "readCertificate": [{"Certificate": []}],
}
TOKEN = "Bearer T0"
KEY = "key-0123456789"


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> GeneratedSdk:
    paths = {
        f"/{name}": {"get": operation(name, **({} if security is None else {"security": security}))}
        for name, security in SECURITY.items()
    }
    paths["/own"] = {
        "get": operation(
            "readOwn",
            parameters=[parameter("x-api-key", {"type": "string"}, "header")],
            security=[{"Header": []}],
        )
    }
    components = {"securitySchemes": SCHEMES}
    whole = document(paths, components=components, security=[{"Bearer": []}])
    return generated_sdk(tmp_path_factory.mktemp("security"), whole)


async def sent(sdk: GeneratedSdk, method: str, **arguments: Any) -> httpx.Request:
    async with sdk.client() as client:
        await getattr(client.stops, method)(**arguments)
        request: httpx.Request = client.request
        return request


@pytest.mark.parametrize("method", ["read_usual", "read_oauth", "read_optional", "read_either"])
async def test_what_takes_the_token_gets_it_and_asks_for_nothing_else(sdk: GeneratedSdk, method: str) -> None:
    assert (await sent(sdk, method)).headers["authorization"] == TOKEN


@pytest.mark.parametrize("method", ["read_public", "read_anyway", "read_certificate"])
async def test_what_takes_no_token_gets_none(sdk: GeneratedSdk, method: str) -> None:
    assert "authorization" not in (await sent(sdk, method)).headers


async def test_an_api_key_is_an_argument_and_goes_out_where_the_description_says(sdk: GeneratedSdk) -> None:
    header = await sent(sdk, "read_header", x_api_key="K")
    query = await sent(sdk, "read_query", api_key="K")
    cookie = await sent(sdk, "read_cookie", session="K")
    assert (header.headers["x-api-key"], query.url.query, cookie.headers["cookie"]) == ("K", b"apiKey=K", "session=K")
    assert not any("authorization" in request.headers for request in (header, query, cookie))


async def test_a_key_may_be_given_as_a_secret(sdk: GeneratedSdk) -> None:
    header = await sent(sdk, "read_header", x_api_key=Secret(KEY))
    query = await sent(sdk, "read_query", api_key=Secret(KEY))
    cookie = await sent(sdk, "read_cookie", session=Secret(KEY))
    assert header.headers["x-api-key"] == KEY
    assert (query.url.query, cookie.headers["cookie"]) == (f"apiKey={KEY}".encode(), f"session={KEY}")


CALLS = {
    "a header": ("read_header", "x_api_key", "header.X-Api-Key"),
    "a query": ("read_query", "api_key", "query.apiKey"),
    "a cookie": ("read_cookie", "session", "cookie.session"),
    "an authorization": ("read_basic", "authorization", "header.Authorization"),
    "a declared parameter": ("read_own", "x_api_key", "header.x-api-key"),
}


def shown(error: BaseException) -> str:
    """All that a log or an error reporter has of an error."""
    return f"{error!r} {error} {vars(error)} {''.join(traceback.format_exception(error))}"


@pytest.mark.parametrize("call", CALLS)
async def test_no_error_shows_a_key_that_the_server_repeats(sdk: GeneratedSdk, call: str) -> None:
    method, argument, _ = CALLS[call]
    echo = httpx.Response(400, json={"message": f"no such key: {KEY}"}, headers={"X-Echo": KEY})
    async with sdk.client(echo) as client:
        with pytest.raises(BadRequestError) as caught:
            await getattr(client.stops, method)(**{argument: KEY})
    assert caught.value.headers["x-echo"] == "***"
    assert KEY not in shown(caught.value)


@pytest.mark.parametrize("call", CALLS)
async def test_no_error_or_log_line_of_a_failed_connection_shows_a_key(
    sdk: GeneratedSdk, call: str, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError(f"no connection to {request.url} with {request.headers}", request=request)

    method, argument, _ = CALLS[call]
    with caplog.at_level(logging.DEBUG):
        async with sdk.client(fail) as client:
            with pytest.raises(ApiConnectionError) as caught:
                await getattr(client.stops, method)(**{argument: Secret(KEY)})
    assert KEY not in shown(caught.value)
    assert KEY not in caplog.text


@pytest.mark.parametrize("value", ["", " ", "two\nlines", "tab\t", "\ud800", 5, None, b"K"], ids=ascii)
@pytest.mark.parametrize("call", CALLS)
async def test_what_can_be_no_key_is_refused_by_its_place(sdk: GeneratedSdk, call: str, value: object) -> None:
    method, argument, place = CALLS[call]
    async with sdk.client() as client:
        with pytest.raises(RequestBodyError) as caught:
            await getattr(client.stops, method)(**{argument: value})
        assert client.requests == []
    assert f"{place}: expected " in str(caught.value)


async def test_a_key_beyond_ascii_goes_where_it_can(sdk: GeneratedSdk) -> None:
    assert (await sent(sdk, "read_query", api_key="clé")).url.query == b"apiKey=cl%C3%A9"
    with pytest.raises(RequestBodyError, match=r"header\.X-Api-Key"):
        await sent(sdk, "read_header", x_api_key="clé")


async def test_a_key_is_no_plain_text_to_type_checkers(sdk: GeneratedSdk) -> None:
    async with sdk.client() as client:
        parameter = inspect.signature(client.stops.read_header).parameters["x_api_key"]
    assert (parameter.annotation, parameter.default) == ("Secret | str", inspect.Parameter.empty)


async def test_another_authorization_takes_the_place_of_the_token(sdk: GeneratedSdk) -> None:
    assert (await sent(sdk, "read_basic", authorization="Basic abc")).headers["authorization"] == "Basic abc"


async def test_a_key_beside_the_token_goes_out_with_it(sdk: GeneratedSdk) -> None:
    headers = (await sent(sdk, "read_both", x_api_key="K")).headers
    assert (headers["authorization"], headers["x-api-key"]) == (TOKEN, "K")


async def test_a_credential_that_is_a_parameter_already_is_asked_for_once(sdk: GeneratedSdk) -> None:
    async with sdk.client() as client:
        assert list(inspect.signature(client.stops.read_own).parameters) == ["x_api_key"]


async def test_a_refused_key_asks_for_no_new_token(sdk: GeneratedSdk) -> None:
    from mvmnt.errors import AuthenticationError

    async with sdk.client(httpx.Response(401)) as client:
        with pytest.raises(AuthenticationError):
            await client.stops.read_public()
        assert len(client.requests) == 1


@pytest.mark.parametrize(
    ("method", "secrets"),
    [
        ("read_header", {"x_api_key": True}),
        ("read_query", {"api_key": True}),
        ("read_basic", {"authorization": True}),
        ("read_usual", {}),
        ("read_public", {}),
    ],
)
def test_the_catalogue_knows_a_credential_from_other_texts(
    sdk: GeneratedSdk, method: str, secrets: dict[str, bool]
) -> None:
    [entry] = [entry for entry in sdk.module("operations").OPERATIONS if entry.method == method]
    assert {argument.name: argument.required for argument in entry.arguments if argument.kind == "secret"} == secrets
