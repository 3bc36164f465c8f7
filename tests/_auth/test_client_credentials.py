"""mvmnt._auth.client_credentials: one token for any number of calls, renewed in time, sent nowhere but to the API."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from urllib.parse import parse_qs

import httpx
import pytest
from support.fake_clock import FakeClock

from mvmnt._auth.client_credentials import (
    FRESH,
    FRESH_PAUSES,
    MOST_REVOCATIONS,
    PATIENCE,
    PATIENT_AFTER,
    ClientCredentials,
)
from mvmnt._auth.tokens import MemoryTokenStore, Token, TokenStore
from mvmnt._core.clock import Clock
from mvmnt._core.extensions import LIMITS, AttemptLimits, operation_of
from mvmnt._core.operation import Operation
from mvmnt._core.secret import Secret
from mvmnt._http.retry import Retry
from mvmnt._http.retry_policy import RetryPolicy
from mvmnt.errors import ApiConnectionError, ApiTimeoutError, ClientClosedError, TokenError

API = httpx.URL("https://api.test/v1")
TOKEN_URL = httpx.URL("https://api.test/oauth2/token")
SECRET = "s3cr3t/with+signs"
REPORT = Operation(id="getReport", method="GET", path="/reports", reads=True)


class Server(httpx.AsyncBaseTransport):
    """The token endpoint and the API behind it: knows the tokens it issued and refuses the revoked ones."""

    def __init__(self) -> None:
        self.lifetime: float = 3600
        self.token_requests: list[httpx.Request] = []
        self.api_requests: list[httpx.Request] = []
        self.revoked: set[str] = set()
        self.refused_paths: set[str] = set()
        self.knows: Callable[[], bool] = lambda: True  # whether the API knows the tokens yet
        self.accepted: Counter[str] = Counter()
        self.calls_per_token = 0  # after which a token is revoked; 0 for never
        self.failure: Exception | httpx.Response | None = None
        self.gate = asyncio.Event()
        self.gate.set()

    def hold(self) -> None:
        """Let token requests wait."""
        self.gate.clear()

    def let_go(self) -> None:
        self.gate.set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        if request.url == TOKEN_URL:
            return await self._issue(request)
        self.api_requests.append(request)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if not self.knows() or token in self.revoked or request.url.path in self.refused_paths:
            return httpx.Response(401)
        self.accepted[token] += 1
        if self.accepted[token] == self.calls_per_token:
            self.revoked.add(token)
        return httpx.Response(200, text=token)

    async def _issue(self, request: httpx.Request) -> httpx.Response:
        self.token_requests.append(request)
        number = len(self.token_requests)
        await self.gate.wait()
        if isinstance(self.failure, Exception):
            raise self.failure
        if self.failure is not None:
            return self.failure
        return httpx.Response(
            200, json={"access_token": f"token-{number}", "token_type": "Bearer", "expires_in": self.lifetime}
        )


@pytest.fixture
def server() -> Server:
    return Server()


def credentials(
    server: httpx.AsyncBaseTransport, clock: FakeClock, *, scope: str | None = None, store: TokenStore | None = None
) -> ClientCredentials:
    async def sleep(seconds: float) -> None:
        clock.advance(seconds)
        await settle()  # others get their turn, as they would

    return ClientCredentials(
        "client-7",
        Secret(SECRET),
        token_url=TOKEN_URL,
        api_url=API,
        http=httpx.AsyncClient(transport=server),
        scope=scope,
        store=store,
        clock=Clock(clock, sleep=sleep),
    )


@pytest.fixture
async def auth(server: Server, clock: FakeClock) -> AsyncIterator[ClientCredentials]:
    auth = credentials(server, clock)
    yield auth
    await auth.aclose()


@pytest.fixture
async def http(server: Server, auth: ClientCredentials) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=API, transport=server, auth=auth) as http:
        yield http


async def settle() -> None:
    """Let the loop run everything that can run."""
    for _ in range(20):
        await asyncio.sleep(0)


async def token_used(http: httpx.AsyncClient) -> str:
    """Make a call, and tell the token that the API saw in the end."""
    response = await http.get("/customers")
    assert response.status_code == 200
    return response.text


# The token request


async def test_the_request_is_a_form_post_of_client_credentials(auth: ClientCredentials, server: Server) -> None:
    await auth.token()
    [request] = server.token_requests
    assert (request.method, request.url) == ("POST", TOKEN_URL)
    assert request.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert "Authorization" not in request.headers
    assert parse_qs(request.content.decode()) == {
        "grant_type": ["client_credentials"],
        "client_id": ["client-7"],
        "client_secret": [SECRET],
    }


async def test_a_scope_is_sent_if_given(server: Server, clock: FakeClock) -> None:
    await credentials(server, clock, scope="mvmnt-api").token()
    assert parse_qs(server.token_requests[0].content.decode())["scope"] == ["mvmnt-api"]


async def test_the_request_is_labelled_as_one_that_may_be_repeated(auth: ClientCredentials, server: Server) -> None:
    await auth.token()
    operation = operation_of(server.token_requests[0])
    assert operation is not None
    assert operation.reads


async def test_a_token_is_measured_from_when_it_was_asked_for(
    auth: ClientCredentials, server: Server, clock: FakeClock
) -> None:
    server.hold()
    asked_at = clock()
    fetch = asyncio.create_task(auth.token())
    await settle()
    clock.advance(5)
    server.let_go()
    token = await fetch
    assert (token.lifetime, token.expires_at) == (3600, asked_at + 3600)


@pytest.mark.parametrize("token_type", ["Bearer", "bearer", "BEARER"])
async def test_the_token_type_is_compared_without_regard_to_case(
    auth: ClientCredentials, server: Server, token_type: str
) -> None:
    server.failure = httpx.Response(200, json={"access_token": "t", "token_type": token_type, "expires_in": 60})
    assert (await auth.token()).access_token == "t"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "it is no JSON object"),
        (b"<html></html>", "it is no JSON object"),
        (b"[]", "it is no JSON object"),
        (b'{"token_type": "Bearer", "expires_in": 60}', "access_token is missing"),
        (b'{"access_token": "", "token_type": "Bearer", "expires_in": 60}', "access_token is missing"),
        (b'{"access_token": 7, "token_type": "Bearer", "expires_in": 60}', "access_token is missing"),
        (b'{"access_token": "private\\nX: y", "token_type": "Bearer", "expires_in": 60}', "access_token holds"),
        ('{"access_token": "privé", "token_type": "Bearer", "expires_in": 60}'.encode(), "access_token holds"),
        (b'{"access_token": "private", "expires_in": 60}', "token_type is not Bearer"),
        (b'{"access_token": "private", "token_type": "mac", "expires_in": 60}', "token_type is not Bearer"),
        (b'{"access_token": "private", "token_type": "Bearer"}', "expires_in is not"),
        (b'{"access_token": "private", "token_type": "Bearer", "expires_in": null}', "expires_in is not"),
        (b'{"access_token": "private", "token_type": "Bearer", "expires_in": "60"}', "expires_in is not"),
        (b'{"access_token": "private", "token_type": "Bearer", "expires_in": true}', "expires_in is not"),
        (b'{"access_token": "private", "token_type": "Bearer", "expires_in": 0}', "expires_in is not"),
        (b'{"access_token": "private", "token_type": "Bearer", "expires_in": -1}', "expires_in is not"),
        (b'{"access_token": "private", "token_type": "Bearer", "expires_in": 1e999}', "it is no JSON object"),
    ],
)
async def test_a_response_without_a_usable_token_is_a_token_error(
    auth: ClientCredentials, server: Server, body: bytes, reason: str
) -> None:
    server.failure = httpx.Response(200, content=body)
    with pytest.raises(TokenError, match=reason) as caught:
        await auth.token()
    assert caught.value.status == 200
    assert "priv" not in str(caught.value)


async def test_a_refusal_is_a_token_error_in_the_terms_of_rfc_6749(auth: ClientCredentials, server: Server) -> None:
    server.failure = httpx.Response(401, json={"error": "invalid_client", "error_description": "unknown client"})
    with pytest.raises(TokenError, match="401 invalid_client: unknown client") as caught:
        await auth.token()
    error = caught.value
    assert (error.status, error.error, error.error_description) == (401, "invalid_client", "unknown client")


@pytest.mark.parametrize("status", [302, 400, 429, 500, 503])
async def test_a_refusal_without_such_terms_is_a_token_error_too(
    auth: ClientCredentials, server: Server, status: int
) -> None:
    server.failure = httpx.Response(status, text="<html></html>")
    with pytest.raises(TokenError, match=f"token request: {status} ") as caught:
        await auth.token()
    assert (caught.value.status, caught.value.error) == (status, None)


async def test_a_refusal_tells_how_often_the_request_was_sent(server: Server, clock: FakeClock) -> None:
    async def sleep(seconds: float) -> None:
        clock.advance(seconds)

    retry = Retry(server, RetryPolicy(attempts=3), clock=Clock(clock, sleep=sleep), chance=lambda: 1.0)
    auth = credentials(retry, clock)
    server.failure = httpx.Response(503)
    with pytest.raises(TokenError, match=r"503 .*, after 3 attempts in 1\.5 s") as caught:
        await auth.token()
    assert (caught.value.attempts, caught.value.seconds) == (3, 1.5)


@pytest.mark.parametrize("member", ["error", "error_description", "message"])
@pytest.mark.parametrize("echoed", [SECRET, "s3cr3t%2Fwith%2Bsigns"])
async def test_a_secret_that_the_endpoint_echoes_is_blotted_out(
    auth: ClientCredentials, server: Server, member: str, echoed: str
) -> None:
    server.failure = httpx.Response(400, json={member: f"wrong: {echoed}"})
    with pytest.raises(TokenError) as caught:
        await auth.token()
    assert "wrong: ***" in f"{caught.value} {vars(caught.value)}"
    assert "s3cr3t" not in f"{caught.value!r} {vars(caught.value)}"
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    ("failure", "kind"),
    [(httpx.ConnectError("refused"), ApiConnectionError), (httpx.ReadTimeout("slow"), ApiTimeoutError)],
)
async def test_an_endpoint_that_does_not_respond_is_a_connection_error(
    auth: ClientCredentials, server: Server, failure: Exception, kind: type[Exception]
) -> None:
    server.failure = failure
    with pytest.raises(kind, match="requestToken POST /oauth2/token: no response"):
        await auth.token()


# Calls


async def test_calls_use_the_token_until_it_is_renewed(http: httpx.AsyncClient, server: Server) -> None:
    assert [await token_used(http) for _ in range(3)] == ["token-1"] * 3
    assert len(server.token_requests) == 1


async def test_any_number_of_first_calls_make_one_token_request(http: httpx.AsyncClient, server: Server) -> None:
    assert set(await asyncio.gather(*(token_used(http) for _ in range(100)))) == {"token-1"}
    assert len(server.token_requests) == 1


async def test_any_number_of_calls_after_expiry_make_one_token_request(
    http: httpx.AsyncClient, server: Server, clock: FakeClock
) -> None:
    await token_used(http)
    clock.advance(3600)
    assert set(await asyncio.gather(*(token_used(http) for _ in range(100)))) == {"token-2"}
    assert len(server.token_requests) == 2


async def test_cancelling_the_call_that_started_the_fetch_harms_no_other(
    http: httpx.AsyncClient, server: Server
) -> None:
    server.hold()
    first, *others = [asyncio.create_task(token_used(http)) for _ in range(5)]
    await settle()
    first.cancel()
    await settle()
    assert first.cancelled()
    server.let_go()
    assert set(await asyncio.gather(*others)) == {"token-1"}
    assert len(server.token_requests) == 1


async def test_a_fetch_outlives_all_its_callers_and_its_token_is_used(http: httpx.AsyncClient, server: Server) -> None:
    server.hold()
    calls = [asyncio.create_task(token_used(http)) for _ in range(5)]
    await settle()
    for task in calls:
        task.cancel()
    await asyncio.wait(calls)
    server.let_go()
    assert await token_used(http) == "token-1"
    assert len(server.token_requests) == 1


async def test_a_failing_fetch_that_nobody_waits_for_any_more_is_not_reported(
    http: httpx.AsyncClient, server: Server
) -> None:
    complaints: list[dict[str, object]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: complaints.append(context))
    server.hold()
    server.failure = httpx.ConnectError("refused")
    call = asyncio.create_task(token_used(http))
    await settle()
    call.cancel()
    await asyncio.wait([call])
    server.let_go()
    await settle()
    server.failure = None
    assert await token_used(http) == "token-2"  # the failed task is forgotten by now
    assert complaints == []


async def test_a_failure_reaches_all_who_wait_and_the_next_call_tries_anew(
    http: httpx.AsyncClient, server: Server
) -> None:
    server.failure = httpx.Response(503)
    results = await asyncio.gather(*(token_used(http) for _ in range(20)), return_exceptions=True)
    assert {type(result) for result in results} == {TokenError}
    assert len(server.token_requests) == 1
    server.failure = None
    assert await token_used(http) == "token-2"


# Renewal


async def test_before_the_renewal_point_nothing_is_renewed(
    http: httpx.AsyncClient, server: Server, clock: FakeClock
) -> None:
    await token_used(http)
    clock.advance(2879)
    await token_used(http)
    await settle()
    assert len(server.token_requests) == 1


async def test_after_four_fifths_of_the_lifetime_calls_go_on_while_one_renewal_runs(
    http: httpx.AsyncClient, server: Server, clock: FakeClock
) -> None:
    await token_used(http)
    clock.advance(2880)
    server.hold()
    assert [await token_used(http) for _ in range(5)] == ["token-1"] * 5
    assert len(server.token_requests) == 2
    server.let_go()
    await settle()
    assert await token_used(http) == "token-2"
    assert len(server.token_requests) == 2


async def test_a_very_short_lifetime_is_renewed_in_time_too(
    http: httpx.AsyncClient, server: Server, clock: FakeClock
) -> None:
    server.lifetime = 2
    used = []
    for _ in range(5):
        used.append(await token_used(http))
        await settle()
        clock.advance(1.7)
    assert used == ["token-1", "token-1", "token-2", "token-3", "token-4"]


async def test_a_failed_renewal_harms_no_call_and_is_tried_again_after_a_pause(
    http: httpx.AsyncClient, server: Server, clock: FakeClock
) -> None:
    await token_used(http)
    clock.advance(2880)
    server.failure = httpx.Response(503)
    for seconds in (0, 4, 5.9):
        clock.advance(seconds)
        assert await token_used(http) == "token-1"
        await settle()
    assert len(server.token_requests) == 2
    server.failure = None
    clock.advance(0.1)
    assert await token_used(http) == "token-1"
    await settle()
    assert await token_used(http) == "token-3"


async def test_a_call_does_not_wait_for_the_pause_when_the_token_has_expired(
    http: httpx.AsyncClient, server: Server, clock: FakeClock
) -> None:
    server.lifetime = 5
    await token_used(http)
    clock.advance(4.5)
    server.failure = httpx.Response(503)
    await token_used(http)
    await settle()
    server.failure = None
    clock.advance(1)
    assert await token_used(http) == "token-3"


async def test_a_call_after_expiry_joins_the_renewal_under_way(
    http: httpx.AsyncClient, server: Server, clock: FakeClock
) -> None:
    await token_used(http)
    clock.advance(2880)
    server.hold()
    await token_used(http)
    clock.advance(720)
    call = asyncio.create_task(token_used(http))
    await settle()
    server.let_go()
    assert await call == "token-2"
    assert len(server.token_requests) == 2


# 401


async def test_a_401_is_sent_once_more_with_another_token(http: httpx.AsyncClient, server: Server) -> None:
    await token_used(http)
    server.revoked.add("token-1")
    assert await token_used(http) == "token-2"
    assert len(server.api_requests) == 3


async def test_the_body_is_sent_again_too(http: httpx.AsyncClient, server: Server) -> None:
    server.revoked.add("token-1")
    response = await http.post("/customers/filter", content=b'{"pageSize": 2}')
    assert response.status_code == 200
    assert [request.content for request in server.api_requests] == [b'{"pageSize": 2}'] * (len(FRESH_PAUSES) + 2)


async def test_a_second_401_with_a_token_that_was_never_accepted_comes_back_to_the_caller(
    http: httpx.AsyncClient, server: Server
) -> None:
    server.revoked |= {"token-1", "token-2"}
    response = await http.get("/customers")
    assert response.status_code == 401
    assert (len(server.api_requests), len(server.token_requests)) == (len(FRESH_PAUSES) + 2, 2)


async def test_a_fresh_token_that_is_not_known_everywhere_yet_is_tried_again(
    http: httpx.AsyncClient, server: Server, clock: FakeClock
) -> None:
    known_from = clock() + 3
    server.knows = lambda: clock() >= known_from

    assert await token_used(http) == "token-1"

    assert len(server.token_requests) == 1
    assert len(server.api_requests) == 1 + len(FRESH_PAUSES)


async def test_many_calls_with_a_fresh_token_that_is_not_known_yet_request_no_other(
    http: httpx.AsyncClient, server: Server, clock: FakeClock
) -> None:
    known_from = clock() + 0.3
    server.knows = lambda: clock() >= known_from

    assert set(await asyncio.gather(*(token_used(http) for _ in range(20)))) == {"token-1"}
    assert len(server.token_requests) == 1


async def test_a_token_that_is_no_longer_fresh_is_not_tried_again(
    auth: ClientCredentials, http: httpx.AsyncClient, server: Server, clock: FakeClock
) -> None:
    await auth.token()
    clock.advance(FRESH)
    server.revoked.add("token-1")

    assert await token_used(http) == "token-2"
    assert len(server.api_requests) == 2


async def test_no_fresh_token_is_tried_again_beyond_the_deadline(http: httpx.AsyncClient, server: Server) -> None:
    server.revoked |= {"token-1", "token-2"}
    limits = AttemptLimits(FRESH_PAUSES[0], body_seconds=60, body_size=1_000)

    response = await http.get("/customers", extensions={LIMITS: limits})

    assert response.status_code == 401
    assert len(server.api_requests) == 2


async def test_calls_get_through_a_server_that_revokes_tokens_faster_than_it_responds_to_all_of_them(
    http: httpx.AsyncClient, server: Server
) -> None:
    server.calls_per_token = 5
    used = await asyncio.gather(*(token_used(http) for _ in range(100)))
    assert len(set(used)) == 20
    assert len(server.token_requests) == 20


async def test_calls_that_wait_for_a_token_go_on_in_the_order_in_which_they_began(
    auth: ClientCredentials, server: Server
) -> None:
    first, second = (auth.async_auth_flow(httpx.Request("GET", f"{API}/{name}")) for name in ("first", "second"))
    await anext(first)
    old = await auth.token()
    server.hold()
    auth.refuse(old)
    order: list[str] = []

    async def go_on(name: str, step: Awaitable[httpx.Request]) -> None:
        await step
        order.append(name)

    later = asyncio.create_task(go_on("second", anext(second)))
    await settle()
    refused = asyncio.create_task(go_on("first", first.asend(httpx.Response(401))))
    await settle()
    server.let_go()
    await asyncio.gather(later, refused)
    assert order == ["first", "second"]


async def test_a_token_that_another_call_got_replaced_meanwhile_does_not_count(
    auth: ClientCredentials, server: Server
) -> None:
    old = await auth.token()
    server.revoked.add(old.access_token)
    flow = auth.async_auth_flow(httpx.Request("GET", f"{API}/customers"))
    sent = await anext(flow)
    for _ in range(3):
        auth.refuse(await auth.token())
        sent = await flow.asend(httpx.Response(401))
    assert sent.headers["Authorization"] == "Bearer token-4"
    with pytest.raises(StopAsyncIteration):
        await flow.asend(httpx.Response(200))


async def test_a_call_that_was_refused_often_waits_for_the_next_token_to_be_among_its_first_users(
    auth: ClientCredentials, clock: FakeClock
) -> None:
    flow = auth.async_auth_flow(httpx.Request("GET", f"{API}/customers"))
    await anext(flow)
    begun = clock()
    for _ in range(PATIENT_AFTER - 1):
        auth.refuse(await auth.token())
        await auth.token()
        await flow.asend(httpx.Response(401))
    assert clock() == begun
    auth.refuse(await auth.token())
    await auth.token()
    await flow.asend(httpx.Response(401))
    assert clock() == begun + PATIENCE  # in vain here: nobody else was refused
    await flow.aclose()


async def test_a_call_that_is_refused_for_ever_gives_up_although_others_are_accepted(
    auth: ClientCredentials, server: Server
) -> None:
    flow = auth.async_auth_flow(httpx.Request("GET", f"{API}/customers/7"))
    await anext(flow)
    with contextlib.suppress(StopAsyncIteration):
        for _ in range(1_000):
            other = auth.async_auth_flow(httpx.Request("GET", f"{API}/customers/8"))
            await anext(other)
            await answer_with(other, httpx.Response(200))
            await flow.asend(httpx.Response(401))
    assert len(server.token_requests) == MOST_REVOCATIONS + 1


async def test_an_operation_that_always_refuses_causes_no_storm_of_token_requests(
    http: httpx.AsyncClient, server: Server, clock: FakeClock
) -> None:
    server.refused_paths.add("/v1/reports")
    for _ in range(50):
        assert await call_report(http) == 401
    await asyncio.gather(*(call_report(http) for _ in range(50)))
    assert len(server.token_requests) == 2
    await token_used(http)
    assert len(server.token_requests) == 2

    clock.advance(10)
    for _ in range(50):
        await call_report(http)
    assert len(server.token_requests) <= 4


async def test_an_operation_that_refused_is_trusted_again_once_it_accepts_a_token(
    http: httpx.AsyncClient, server: Server
) -> None:
    server.refused_paths.add("/v1/reports")
    await call_report(http)
    server.refused_paths.clear()
    assert await call_report(http) == 200
    server.revoked.add("token-2")
    assert await call_report(http) == 200


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_response_of_a_proxy_does_not_count_as_accepting_the_token(
    auth: ClientCredentials, server: Server, status: int
) -> None:
    for _ in range(2):
        flow = auth.async_auth_flow(httpx.Request("GET", f"{API}/customers"))
        await anext(flow)
        await answer_with(flow, httpx.Response(status))
    await anext(flow := auth.async_auth_flow(httpx.Request("GET", f"{API}/customers")))
    for _ in FRESH_PAUSES:
        await flow.asend(httpx.Response(401))
    await flow.asend(httpx.Response(401))
    with pytest.raises(StopAsyncIteration):
        await flow.asend(httpx.Response(401))
    assert len(server.token_requests) == 2


async def answer_with(flow: AsyncGenerator[httpx.Request, httpx.Response], response: httpx.Response) -> None:
    with contextlib.suppress(StopAsyncIteration):
        await flow.asend(response)


async def call_report(http: httpx.AsyncClient) -> int:
    request = http.build_request("GET", "/reports", extensions={"mvmnt": REPORT})
    return (await http.send(request)).status_code


async def test_many_calls_refused_at_once_make_one_token_request(http: httpx.AsyncClient, server: Server) -> None:
    await token_used(http)
    server.revoked.add("token-1")
    assert set(await asyncio.gather(*(token_used(http) for _ in range(100)))) == {"token-2"}
    assert len(server.token_requests) == 2


async def test_a_late_401_does_not_invalidate_a_newer_token(auth: ClientCredentials, server: Server) -> None:
    old = await auth.token()
    auth.refuse(old)
    new = await auth.token()
    auth.refuse(old)
    assert await auth.token() is new
    assert len(server.token_requests) == 2


async def test_a_late_401_does_not_bring_back_a_token_that_was_refused_since(
    auth: ClientCredentials, server: Server
) -> None:
    first = await auth.token()
    auth.refuse(first)
    auth.refuse(await auth.token())
    auth.refuse(first)
    assert (await auth.token()).access_token == "token-3"


async def test_other_statuses_are_not_sent_again(auth: ClientCredentials, server: Server) -> None:
    responses = iter([403])
    transport = httpx.MockTransport(lambda _: httpx.Response(next(responses)))
    async with httpx.AsyncClient(base_url=API, transport=transport, auth=auth) as http:
        assert (await http.get("/customers")).status_code == 403


async def test_a_token_endpoint_that_fails_after_a_401_is_what_the_caller_hears_of(
    http: httpx.AsyncClient, server: Server
) -> None:
    await token_used(http)
    server.revoked.add("token-1")
    server.failure = httpx.Response(503)
    with pytest.raises(TokenError, match="503"):
        await token_used(http)


# Where tokens go


@pytest.mark.parametrize(
    "url",
    [
        "https://files.test/upload",
        "https://api.test.evil.test/v1",
        "https://evil-api.test/v1",
        "http://api.test/v1/customers",
        "https://api.test:8443/v1/customers",
    ],
)
async def test_no_token_goes_to_another_origin(http: httpx.AsyncClient, server: Server, url: str) -> None:
    await http.put(url, content=b"file")
    [request] = server.api_requests
    assert "Authorization" not in request.headers
    assert server.token_requests == []


async def test_no_token_follows_a_redirect_to_another_origin(auth: ClientCredentials) -> None:
    seen: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(
            200 if request.url.host == "files.test" else 307, headers={"Location": "https://files.test/"}
        )

    async with httpx.AsyncClient(
        base_url=API, transport=httpx.MockTransport(handler), auth=auth, follow_redirects=True
    ) as http:
        await http.get("/customers")
    assert ["Authorization" in request.headers for request in seen] == [True, False]


async def test_the_origin_may_name_its_default_port(http: httpx.AsyncClient, server: Server) -> None:
    await http.get("https://API.test:443/v1/customers")
    assert server.api_requests[0].headers["Authorization"] == "Bearer token-1"


async def test_neither_secret_nor_token_shows(auth: ClientCredentials, server: Server) -> None:
    token = await auth.token()
    for thing in (auth, token, MemoryTokenStore()):
        assert "s3cr3t" not in repr(thing)
        assert "token-1" not in repr(thing)


def test_a_synchronous_client_is_refused(server: Server, clock: FakeClock) -> None:
    with (
        httpx.Client(
            auth=credentials(server, clock), transport=httpx.MockTransport(lambda _: httpx.Response(200))
        ) as http,
        pytest.raises(RuntimeError, match="AsyncClient only"),
    ):
        http.get(API)


# Stores


async def test_clients_that_share_a_store_make_one_token_request(server: Server, clock: FakeClock) -> None:
    store = MemoryTokenStore()
    clients = [credentials(server, clock, store=store) for _ in range(10)]
    tokens = await asyncio.gather(*(client.token() for client in clients))
    assert {token.access_token for token in tokens} == {"token-1"}
    assert len(server.token_requests) == 1


async def test_clients_that_share_a_store_renew_once(server: Server, clock: FakeClock) -> None:
    store = MemoryTokenStore()
    clients = [credentials(server, clock, store=store) for _ in range(10)]
    for client in clients:
        await client.token()
    clock.advance(2880)
    for client in clients:
        await client.token()
    await settle()
    assert {(await client.token()).access_token for client in clients} == {"token-2"}
    assert len(server.token_requests) == 2


async def test_a_refused_token_is_not_taken_from_the_store_again(server: Server, clock: FakeClock) -> None:
    store = MemoryTokenStore()
    one, other = (credentials(server, clock, store=store) for _ in range(2))
    one.refuse(await one.token())
    assert (await one.token()).access_token == "token-2"
    assert (await other.token()).access_token == "token-2"


async def test_a_refused_token_is_replaced_once_for_all_who_share_the_store(server: Server, clock: FakeClock) -> None:
    store = MemoryTokenStore()
    clients = [credentials(server, clock, store=store) for _ in range(10)]
    for client in clients:
        client.refuse(await client.token())
    tokens = await asyncio.gather(*(client.token() for client in clients))
    assert {token.access_token for token in tokens} == {"token-2"}


async def test_other_credentials_in_the_same_store_have_their_own_token(server: Server, clock: FakeClock) -> None:
    store = MemoryTokenStore()
    await credentials(server, clock, store=store).token()
    scoped = await credentials(server, clock, store=store, scope="mvmnt-api").token()
    assert scoped.access_token == "token-2"


async def test_a_store_hears_of_its_account_and_of_no_secret(server: Server, clock: FakeClock) -> None:
    class Recording(MemoryTokenStore):
        async def put(self, account: str, token: Token) -> None:
            accounts.append(account)

    accounts: list[str] = []
    await credentials(server, clock, store=Recording()).token()
    [account] = accounts
    assert "client-7" not in account
    assert "s3cr3t" not in account


# Closing, and other event loops


async def test_closing_ends_the_fetch_and_those_who_wait_hear_of_it(
    auth: ClientCredentials, http: httpx.AsyncClient, server: Server
) -> None:
    server.hold()
    call = asyncio.create_task(token_used(http))
    await settle()
    await auth.aclose()
    with pytest.raises(ClientClosedError):
        await call
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_no_token_is_given_after_closing(auth: ClientCredentials) -> None:
    await auth.token()
    await auth.aclose()
    await auth.aclose()
    with pytest.raises(ClientClosedError):
        await auth.token()


def test_in_another_event_loop_a_token_is_fetched_there(server: Server, clock: FakeClock) -> None:
    auth = credentials(server, clock)

    async def leave_a_fetch_behind() -> None:
        server.hold()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0):
                await auth.token()

    async def fetch() -> str:
        server.gate = asyncio.Event()
        server.let_go()
        async with asyncio.timeout(5):  # only to fail instead of hanging
            return (await auth.token()).access_token

    with asyncio.Runner() as one, asyncio.Runner() as other:
        one.run(leave_a_fetch_behind())
        assert len(asyncio.all_tasks(one.get_loop())) == 1
        assert other.run(fetch()) == "token-2"
        other.run(auth.aclose())


def test_a_store_works_in_one_event_loop_after_the_other() -> None:
    store = MemoryTokenStore()

    async def contend() -> int:
        entered = 0

        async def enter() -> None:
            nonlocal entered
            async with store.lock("account"):
                await asyncio.sleep(0)
                entered += 1

        await asyncio.gather(enter(), enter(), enter())
        return entered

    assert [asyncio.run(contend()), asyncio.run(contend())] == [3, 3]


@pytest.mark.parametrize("poison", ["token\r\nX-Other: 1", "tok\0en", "tök€n", "two words", ""])
async def test_a_stored_token_that_no_header_can_carry_is_replaced(poison: str) -> None:
    server, store = Server(), MemoryTokenStore()
    async with httpx.AsyncClient(transport=server) as http:
        auth = ClientCredentials(
            "client-7", Secret(SECRET), token_url=TOKEN_URL, api_url=API, http=http, store=store, clock=Clock()
        )
        await store.put(auth._account, Token(poison, lifetime=3600, expires_at=1e12))

        assert (await auth.token()).access_token == "token-1"
        stored = await store.get(auth._account)
        assert stored is not None
        assert stored.access_token == "token-1"
