"""mvmnt._auth.access_token: the caller's own token in place of credentials."""

from collections.abc import Callable

import httpx
import pytest

from mvmnt import AuthenticationError, ConfigurationError, Key, Mvmnt, NotFoundError
from mvmnt.testing import MvmntSandbox

TOKEN = "given-token-1"


class Api(httpx.AsyncBaseTransport):
    """Knows no record, refuses all tokens but one, and keeps what it was sent."""

    def __init__(self, accepted: str = TOKEN) -> None:
        self.accepted = accepted
        self.requests: list[tuple[str, str | None]] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        token = request.headers.get("Authorization")
        self.requests.append((request.url.path, token))
        return httpx.Response(404 if token == f"Bearer {self.accepted}" else 401, json={"error": "x", "message": "no"})


def giving(*tokens: object) -> Callable[[], object]:
    """A function that gives these tokens, one after the other."""
    left = list(tokens)

    async def give() -> object:
        return left.pop(0) if len(left) > 1 else left[0]

    return give


async def call(api: Api, source: object) -> None:
    async with Mvmnt(access_token=source, transport=api) as mvmnt:  # type: ignore[arg-type]  # wrong ones too
        await mvmnt.customers.get(Key("ERP-1"))


async def test_a_given_token_is_sent_and_no_other_is_requested() -> None:
    api = Api()

    with pytest.raises(NotFoundError):
        await call(api, TOKEN)

    assert api.requests == [("/v1/customers/ERP-1", f"Bearer {TOKEN}")]


async def test_a_given_token_that_is_refused_is_not_sent_again() -> None:
    api = Api(accepted="another")

    with pytest.raises(AuthenticationError):
        await call(api, TOKEN)

    assert len(api.requests) == 1


async def test_a_function_is_asked_for_each_call() -> None:
    api = Api()
    async with Mvmnt(access_token=giving(TOKEN, "next"), transport=api) as mvmnt:  # type: ignore[arg-type]  # gives str
        with pytest.raises(NotFoundError):
            await mvmnt.customers.get(Key("ERP-1"))
        api.accepted = "next"
        with pytest.raises(NotFoundError):
            await mvmnt.customers.get(Key("ERP-1"))

    assert [token for _, token in api.requests] == [f"Bearer {TOKEN}", "Bearer next"]


async def test_a_function_is_asked_once_more_when_its_token_is_refused() -> None:
    api = Api(accepted="renewed")

    with pytest.raises(NotFoundError):
        await call(api, giving("expired", "renewed"))

    assert [token for _, token in api.requests] == ["Bearer expired", "Bearer renewed"]


async def test_the_same_token_is_not_tried_twice() -> None:
    api = Api(accepted="another")

    with pytest.raises(AuthenticationError):
        await call(api, giving("expired"))

    assert len(api.requests) == 1


@pytest.mark.parametrize("token", ["", "two words", "line\nbreak", "späť", "\x00"])
async def test_a_token_that_no_header_can_carry_is_refused_and_not_shown(token: str) -> None:
    with pytest.raises(ConfigurationError, match="access_token must be printable ASCII") as caught:
        Mvmnt(access_token=token)
    with pytest.raises(ConfigurationError, match="access_token must be printable ASCII"):
        await call(Api(), giving(token))
    assert token == "" or token not in str(caught.value)


async def test_a_function_must_give_a_string() -> None:
    with pytest.raises(ConfigurationError, match="access_token is of type NoneType: it must be a string"):
        await call(Api(), giving(None))


async def test_a_function_must_be_async() -> None:
    with pytest.raises(ConfigurationError, match="access_token must be a string, or an async function"):
        await call(Api(), lambda: TOKEN)


def test_a_token_and_credentials_exclude_each_other() -> None:
    with pytest.raises(ConfigurationError, match="access_token replaces client_id and client_secret"):
        Mvmnt("client", "secret", access_token=TOKEN)


def test_the_token_shows_nowhere() -> None:
    mvmnt = Mvmnt(access_token=TOKEN, transport=Api())
    assert TOKEN not in repr(mvmnt) + repr(vars(mvmnt)) + repr(vars(mvmnt._stack.auth))


async def test_a_token_of_the_sandbox_opens_it(mvmnt_sandbox: MvmntSandbox) -> None:
    async with httpx.AsyncClient(transport=mvmnt_sandbox.transport) as http:
        form = {"grant_type": "client_credentials", "client_id": "sandbox-client", "client_secret": "sandbox-secret"}
        token = (await http.post("http://localhost/oauth2/token", data=form)).json()["access_token"]
    async with mvmnt_sandbox.client(access_token=token) as mvmnt:
        assert [customer async for customer in mvmnt.customers.filter()] == []
