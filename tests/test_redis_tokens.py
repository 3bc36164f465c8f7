"""mvmnt.redis_tokens: a fleet shares one token through Redis, and is none the worse where Redis fails."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from typing import Protocol

import httpx
import orjson
import pytest
from cryptography.fernet import Fernet
from redis import Redis
from support.fake_clock import FakeClock
from support.redis_server import RedisServer

from mvmnt._auth.client_credentials import ClientCredentials
from mvmnt._auth.tokens import Token
from mvmnt._core.clock import Clock
from mvmnt._core.secret import Secret
from mvmnt.errors import ConfigurationError
from mvmnt.redis_tokens import RedisTokenStore

TOKEN = Token("the-secret-token", lifetime=3600, expires_at=1_000 + 3600)


class MakeStore(Protocol):
    def __call__(
        self, url: str, *, encryption_key: bytes | str | None = None, lock_seconds: float = 10
    ) -> RedisTokenStore: ...


@pytest.fixture
async def make_store(clock: FakeClock) -> AsyncIterator[MakeStore]:
    stores: list[RedisTokenStore] = []

    def make(url: str, *, encryption_key: bytes | str | None = None, lock_seconds: float = 10) -> RedisTokenStore:
        stores.append(
            RedisTokenStore(url, encryption_key=encryption_key, lock_seconds=lock_seconds, clock=Clock(clock))
        )
        return stores[-1]

    yield make
    for store in stores:
        await store.aclose()


def what_redis_holds(url: str) -> bytes:
    with Redis.from_url(url) as redis:
        return b"".join(redis.get(key) for key in redis.scan_iter())


async def test_a_token_put_by_one_process_is_found_by_another(redis_url: str, make_store: MakeStore) -> None:
    await make_store(redis_url).put("account", TOKEN)

    found = await make_store(redis_url).get("account")

    assert found is not None
    assert (found.access_token, found.lifetime) == ("the-secret-token", 3600)
    assert found.expires_at == pytest.approx(TOKEN.expires_at, abs=1)


async def test_the_time_that_remains_is_redis_own_count(
    redis_url: str, make_store: MakeStore, clock: FakeClock
) -> None:
    await make_store(redis_url).put("account", TOKEN)
    with Redis.from_url(redis_url) as redis:
        redis.pexpire(redis.keys()[0], 60_000)

    found = await make_store(redis_url).get("account")

    assert found is not None
    assert found.expires_at == pytest.approx(clock() + 60, abs=1)
    assert found.renewal_due(clock())


async def test_each_account_has_its_own_token(redis_url: str, make_store: MakeStore) -> None:
    store = make_store(redis_url)
    await store.put("account", TOKEN)

    assert await store.get("other") is None


async def test_an_expired_token_is_not_kept(redis_url: str, make_store: MakeStore, clock: FakeClock) -> None:
    store = make_store(redis_url)
    clock.advance(3600)
    await store.put("account", TOKEN)

    assert await store.get("account") is None


@pytest.mark.parametrize("as_text", [True, False])
async def test_with_a_key_tokens_lie_encrypted_in_redis(redis_url: str, make_store: MakeStore, as_text: bool) -> None:
    key = Fernet.generate_key()
    await make_store(redis_url, encryption_key=key.decode() if as_text else key).put("account", TOKEN)

    assert b"the-secret-token" not in what_redis_holds(redis_url)
    found = await make_store(redis_url, encryption_key=key).get("account")
    assert found is not None
    assert found.access_token == "the-secret-token"


async def test_with_another_key_there_is_no_token_which_is_said_once(
    redis_url: str, make_store: MakeStore, caplog: pytest.LogCaptureFixture
) -> None:
    key = Fernet.generate_key()
    await make_store(redis_url, encryption_key=key).put("account", TOKEN)
    other = make_store(redis_url, encryption_key=Fernet.generate_key())

    assert await other.get("account") is None
    assert await other.get("account") is None

    assert [(record.levelno, record.name) for record in caplog.records] == [(logging.WARNING, "mvmnt")]
    assert key.decode() not in caplog.text


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"\xff\x00",
        b"[]",
        b'{"account": "account"}',
        b'{"account": "other", "access_token": "x", "lifetime": 3600}',
        b'{"account": "account", "access_token": 5, "lifetime": 3600}',
        b'{"account": "account", "access_token": "x", "lifetime": "long"}',
        b'{"account": "account", "access_token": "x", "lifetime": 0}',
        b'{"account": "account", "access_token": "x", "lifetime": -1}',
        b'{"account": "account", "access_token": "x", "lifetime": true}',
        b'{"account": "account", "access_token": "", "lifetime": 3600}',
        *(
            orjson.dumps({"account": "account", "access_token": f"x{poison}y", "lifetime": 3600})
            for poison in ("\r", "\n", "\0", "\x7f", " ", "\u00df", "\u2603")
        ),
    ],
)
@pytest.mark.parametrize("key", [None, Fernet.generate_key()], ids=["plain", "encrypted"])
async def test_garbage_in_redis_is_no_token(
    redis_url: str, make_store: MakeStore, garbage: bytes, key: bytes | None
) -> None:
    store = make_store(redis_url, encryption_key=key)
    await store.put("account", TOKEN)
    with Redis.from_url(redis_url) as redis:
        redis.set(redis.keys()[0], garbage if key is None else Fernet(key).encrypt(garbage), ex=60)

    assert await store.get("account") is None


async def test_the_token_of_another_account_is_no_token(redis_url: str, make_store: MakeStore) -> None:
    store = make_store(redis_url, encryption_key=Fernet.generate_key())
    await store.put("account", TOKEN)
    with Redis.from_url(redis_url) as redis:
        (key,) = redis.keys()
        redis.copy(key, key.replace(b"account", b"other"))

    assert await store.get("other") is None


async def test_a_token_without_expiry_is_not_used(redis_url: str, make_store: MakeStore) -> None:
    store = make_store(redis_url)
    await store.put("account", TOKEN)
    with Redis.from_url(redis_url) as redis:
        redis.persist(redis.keys()[0])

    assert await store.get("account") is None


async def test_the_lock_lets_in_one_at_a_time(redis_url: str, make_store: MakeStore) -> None:
    inside = 0

    async def use(store: RedisTokenStore) -> None:
        nonlocal inside
        async with store.lock("account"):
            inside += 1
            assert inside == 1
            await store.get("account")
            inside -= 1

    shared = make_store(redis_url)
    await asyncio.gather(use(shared), use(shared), use(make_store(redis_url)), use(make_store(redis_url)))


async def test_each_account_has_its_own_lock(redis_url: str, make_store: MakeStore) -> None:
    async with make_store(redis_url).lock("account"), make_store(redis_url).lock("other"):
        pass


async def test_the_lock_of_a_holder_that_was_killed_frees_itself(redis_url: str, make_store: MakeStore) -> None:
    killed = make_store(redis_url, lock_seconds=0.3).lock("account")
    await killed.__aenter__()  # and never leaves

    async with asyncio.timeout(2), make_store(redis_url).lock("account"):
        pass


async def test_nobody_waits_for_the_lock_much_longer_than_it_lasts(redis_url: str, make_store: MakeStore) -> None:
    async with (
        make_store(redis_url, lock_seconds=60).lock("account"),
        asyncio.timeout(2),
        make_store(redis_url, lock_seconds=0.3).lock("account"),
    ):
        pass


async def test_a_lock_that_has_freed_itself_is_not_taken_from_the_next_holder(
    redis_url: str, make_store: MakeStore
) -> None:
    async with make_store(redis_url, lock_seconds=0.2).lock("account"):
        second = make_store(redis_url).lock("account")
        await second.__aenter__()

    with Redis.from_url(redis_url) as redis:
        assert [key.endswith(b":lock") for key in redis.scan_iter()] == [True]
    await second.__aexit__(None, None, None)
    with Redis.from_url(redis_url) as redis:
        assert redis.keys() == []


async def test_a_closed_store_opens_no_connection_and_goes_on_with_its_own_tokens(
    redis_url: str, make_store: MakeStore
) -> None:
    store = make_store(redis_url)
    lock = store.lock("account")
    await lock.__aenter__()
    await store.put("account", TOKEN)
    await store.aclose()
    with Redis.from_url(redis_url) as redis:
        opened = redis.info("stats")["total_connections_received"]

        await lock.__aexit__(None, None, None)
        async with store.lock("account"):
            await store.put("other", TOKEN)
        assert await store.get("account") == TOKEN

        assert redis.info("stats")["total_connections_received"] == opened
        assert len(redis.client_list()) == 1


async def test_a_store_closed_during_a_command_leaves_no_connection(redis_url: str, make_store: MakeStore) -> None:
    store = make_store(redis_url)
    command = asyncio.create_task(store.get("account"))
    await asyncio.sleep(0)  # it connects now
    await store.aclose()
    await command
    with Redis.from_url(redis_url) as redis:
        assert len(redis.client_list()) == 1


async def test_without_redis_a_process_goes_on_with_its_own_tokens_which_is_said_once(
    make_store: MakeStore, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    store = make_store(RedisServer().url)  # nothing listens there

    for _ in range(3):
        async with store.lock("account"):
            await store.put("account", TOKEN)
            assert await store.get("account") == TOKEN

    assert [record.getMessage() for record in caplog.records] == [
        "the token store on Redis cannot be reached (ConnectionError): using tokens of this process"
    ]


async def test_tokens_are_shared_again_when_redis_is_back(
    make_store: MakeStore, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    with RedisServer() as redis:
        store = make_store(redis.url)
        await store.put("account", TOKEN)
        redis.stop()
        async with store.lock("account"):
            assert await store.get("account") == TOKEN
        redis.start()
        async with store.lock("account"):
            assert await store.get("account") is None  # that Redis has lost it
            await store.put("account", TOKEN)
        assert await make_store(redis.url).get("account") is not None

    assert [record.levelno for record in caplog.records] == [logging.WARNING, logging.INFO]


async def test_no_password_is_told_when_redis_refuses_it(
    make_store: MakeStore, caplog: pytest.LogCaptureFixture
) -> None:
    with RedisServer(password="right-pw") as redis:
        store = make_store(redis.url.replace("right-pw", "wrong-pw"))
        assert await store.get("account") is None

    assert "AuthenticationError" in caplog.text
    assert "wrong-pw" not in caplog.text + repr(store)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"url": "localhost"}, "url must be the URL of a Redis server"),
        ({"url": "redis://localhost/cache"}, "url must be the URL of a Redis server"),
        ({"url": "redis://localhost/-1"}, "url must be the URL of a Redis server"),
        ({"url": "redis://localhost?bogus=1"}, "url has an option after the ?"),
        ({"url": "rediss://localhost?ssl_cert_reqs=perhaps"}, "url has an option after the ?"),
        ({"url": "redis://localhost?max_connections=many"}, "url has an option after the ?"),
        ({"url": "redis://localhost?max_connections=-1"}, "url has an option after the ?"),
        ({"url": "unix:///tmp/redis.sock?bogus=1"}, "url has an option after the ?"),
        ({"encryption_key": "s3cret"}, "encryption_key must be 32 bytes in URL-safe base64"),
        ({"encryption_key": "ß" * 44}, "encryption_key must be 32 bytes in URL-safe base64"),
        ({"encryption_key": b"s3cret" * 16}, "encryption_key must be 32 bytes in URL-safe base64"),
        ({"lock_seconds": 0}, "lock_seconds is 0: it must be above 0"),
        ({"lock_seconds": float("nan")}, "lock_seconds is nan: it must be above 0"),
    ],
)
def test_settings_that_cannot_work_are_refused(arguments: dict[str, object], message: str) -> None:
    make: Callable[..., RedisTokenStore] = RedisTokenStore

    with pytest.raises(ConfigurationError, match=message) as refused:
        make(**{"url": "redis://localhost", **arguments})

    assert "s3cret" not in str(refused.value)
    assert refused.value.__context__ is None


def test_a_store_does_not_show_its_password() -> None:
    assert repr(RedisTokenStore("redis://user:s3cret@redis.test/0")) == "RedisTokenStore('redis://redis.test/0')"


def test_a_store_belongs_to_one_event_loop(redis_url: str) -> None:
    store = RedisTokenStore(redis_url)

    async def use() -> None:
        await store.get("account")
        await store.aclose()

    asyncio.run(use())
    with pytest.raises(RuntimeError, match="make one store for each loop"):
        asyncio.run(use())


async def test_a_fleet_makes_one_token_request(redis_url: str, make_store: MakeStore, clock: FakeClock) -> None:
    requests = 0

    async def issue(_: httpx.Request) -> httpx.Response:
        nonlocal requests
        requests += 1
        return httpx.Response(
            200, json={"access_token": f"token-{requests}", "token_type": "Bearer", "expires_in": 3600}
        )

    async with httpx.AsyncClient(transport=httpx.MockTransport(issue)) as http:
        fleet = [
            ClientCredentials(
                "client-7",
                Secret("secret"),
                token_url=httpx.URL("https://api.test/oauth2/token"),
                api_url=httpx.URL("https://api.test/v1"),
                http=http,
                store=make_store(redis_url),
                clock=Clock(clock),
            )
            for _ in range(8)
        ]
        tokens = await asyncio.gather(*(credentials.token() for credentials in fleet))
        for credentials in fleet:
            await credentials.aclose()

    assert {token.access_token for token in tokens} == {"token-1"}
    assert requests == 1
