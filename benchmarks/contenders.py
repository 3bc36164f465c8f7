"""How each contender makes the same call and decodes the same page. Settings are as each one comes.

Imports stand inside the functions, so that a process loads the contender that it measures and no other.
"""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any, TypeAlias

__all__ = ["CALLERS", "DECODERS", "REDIS", "SHARING_CALLERS", "Call", "Decode", "sdk_decoder"]

KEY = "ERP-CUSTOMER-12345"

REDIS = "MVMNT_BENCHMARK_REDIS"
"""The environment variable with the URL of the Redis server of `SHARING_CALLERS`."""

PLENTY = 100_000_000
"""Calls a minute that no client makes."""

Call: TypeAlias = Callable[[], Awaitable[Any]]
"""Gets one customer by its key."""

Decode: TypeAlias = Callable[[bytes], Any]
"""Decodes a page of customers as the contender does; the result has `data`."""


@asynccontextmanager
async def _call_sdk(base_url: str, **settings: Any) -> AsyncIterator[Call]:
    from mvmnt import Key, Mvmnt

    async with Mvmnt("benchmark", "secret", base_url=base_url, **settings) as mvmnt:
        key = Key(KEY)
        yield lambda: mvmnt.customers.get(key)


@asynccontextmanager
async def _call_sdk_sync(base_url: str) -> AsyncIterator[Call]:
    """Each call in a thread of its own; handing it there from the measuring loop counts too."""
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    from mvmnt import Key
    from mvmnt.sync import Mvmnt

    loop, key = asyncio.get_running_loop(), Key(KEY)
    with ThreadPoolExecutor(1_000) as threads:
        mvmnt = await loop.run_in_executor(threads, lambda: Mvmnt("benchmark", "secret", base_url=base_url))
        yield lambda: loop.run_in_executor(threads, mvmnt.customers.get, key)
        await loop.run_in_executor(threads, mvmnt.close)


def _call_with_own_budget(base_url: str) -> AbstractAsyncContextManager[Call]:
    from mvmnt import RateLimit

    return _call_sdk(base_url, rate_limit=RateLimit(per_minute=PLENTY))


def _call_with_budget_on_redis(base_url: str) -> AbstractAsyncContextManager[Call]:
    from mvmnt import RateLimit

    return _call_sdk(base_url, rate_limit=RateLimit(per_minute=PLENTY, redis_url=os.environ[REDIS]))


@asynccontextmanager
async def _call_with_token_on_redis(base_url: str) -> AsyncIterator[Call]:
    from mvmnt.redis_tokens import RedisTokenStore

    async with RedisTokenStore(os.environ[REDIS]) as store, _call_sdk(base_url, token_store=store) as call:
        yield call


@asynccontextmanager
async def _call_stock(base_url: str) -> AsyncIterator[Call]:
    from stock_client import AuthenticatedClient
    from stock_client.api.customers import get_customer
    from stock_client.models import LookupBy

    async with AuthenticatedClient(base_url=base_url, token="a-token") as client:
        yield lambda: get_customer.asyncio(KEY, client=client, by=LookupBy.KEY)


def _call_httpx(base_url: str) -> AbstractAsyncContextManager[Call]:
    import httpx

    return _call_bare(httpx.AsyncClient, base_url)


def _call_httpx2(base_url: str) -> AbstractAsyncContextManager[Call]:
    import httpx2

    return _call_bare(httpx2.AsyncClient, base_url)


@asynccontextmanager
async def _call_bare(client_class: Any, base_url: str) -> AsyncIterator[Call]:
    """Without timeouts, as the stock client: waiting for the pool would take longer than the default of 5 seconds."""
    import json

    headers = {"Authorization": "Bearer a-token"}
    async with client_class(base_url=base_url, headers=headers, timeout=None) as client:

        async def call() -> Any:
            response = await client.get(f"/customers/{KEY}", params={"by": "key"})
            return json.loads(response.content)

        yield call


@asynccontextmanager
async def _call_aiohttp(base_url: str) -> AsyncIterator[Call]:
    import aiohttp
    import orjson

    async with aiohttp.ClientSession(headers={"Authorization": "Bearer a-token"}) as session:

        async def call() -> Any:
            async with session.get(f"{base_url}/customers/{KEY}", params={"by": "key"}) as response:
                return orjson.loads(await response.read())

        yield call


@asynccontextmanager
async def _call_openapi_generator(base_url: str) -> AsyncIterator[Call]:
    import openapi_generator_client as client

    async with client.ApiClient(client.Configuration(host=base_url, access_token="a-token")) as http:
        customers = client.CustomersApi(http)
        yield lambda: customers.get_customer(KEY, by=client.LookupBy.KEY)


@asynccontextmanager
async def _call_openai(base_url: str) -> AsyncIterator[Call]:
    """What the openai SDK calls by, with a model of the customer in place of its own."""
    import pydantic_models
    from openai import BaseModel
    from openai._base_client import AsyncAPIClient

    class Customer(pydantic_models.Customer, BaseModel):
        pass

    headers = {"Authorization": "Bearer a-token"}
    async with AsyncAPIClient(
        version="1", base_url=base_url, _strict_response_validation=False, custom_headers=headers
    ) as client:
        yield lambda: client.get(f"/customers/{KEY}", cast_to=Customer, options={"params": {"by": "key"}})


@asynccontextmanager
async def _call_githubkit(base_url: str) -> AsyncIterator[Call]:
    """What githubkit calls by, with a model of the customer in place of its own, and without its cache on disk."""
    from githubkit import GitHub
    from pydantic_models import Customer

    async with GitHub("a-token", base_url=base_url, http_cache=False) as client:

        async def call() -> Any:
            response = await client.arequest("GET", f"/customers/{KEY}", params={"by": "key"}, response_model=Customer)
            return response.parsed_data

        yield call


def _decode_sdk() -> Decode:
    from mvmnt_client.api.customers import filter_customers

    return sdk_decoder(filter_customers)


def sdk_decoder(endpoint: Any) -> Decode:
    """What decodes the pages of a listing's endpoint module, as a call does."""
    import httpx

    from mvmnt._json.decode import decode_response

    request = httpx.Request("POST", "http://upstream", extensions={"mvmnt": endpoint.OPERATION})
    return lambda page: decode_response(
        endpoint.OPERATION, httpx.Response(200, content=page, request=request), endpoint.RESPONSE
    )


def _decode_stock() -> Decode:
    import httpx
    from stock_client.models import FilterCustomersResponse200

    return lambda page: FilterCustomersResponse200.from_dict(httpx.Response(200, content=page).json())


def _decode_openapi_generator() -> Decode:
    import json

    import openapi_generator_client as client

    return lambda page: client.FilterCustomers200Response.from_dict(json.loads(page))


def _decode_pydantic() -> Decode:
    import pydantic
    from pydantic_models import Customer, PaginationInfo

    page_model = pydantic.create_model("Page", data=(list[Customer], ...), pagination=(PaginationInfo, ...))
    return page_model.model_validate_json


def _decode_msgspec() -> Decode:
    import msgspec
    from msgspec_models import Customer, PaginationInfo

    page_type = msgspec.defstruct("Page", [("data", list[Customer]), ("pagination", PaginationInfo)])
    decode: Decode = msgspec.json.Decoder(page_type).decode
    return decode


CALLERS = {
    "this SDK": _call_sdk,
    "this SDK, sync": _call_sdk_sync,
    "stock": _call_stock,
    "openapi-generator": _call_openapi_generator,
    "openai": _call_openai,
    "githubkit": _call_githubkit,
    "httpx": _call_httpx,
    "httpx2": _call_httpx2,
    "aiohttp": _call_aiohttp,
}

SHARING_CALLERS = {
    "own budget": _call_with_own_budget,
    "budget on Redis": _call_with_budget_on_redis,
    "token on Redis": _call_with_token_on_redis,
}

DECODERS = {
    "this SDK": _decode_sdk,
    "stock": _decode_stock,
    "openapi-generator": _decode_openapi_generator,
    "pydantic": _decode_pydantic,
    "msgspec": _decode_msgspec,
}
