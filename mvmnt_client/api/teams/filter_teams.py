from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mvmnt._core.operation import Operation
from mvmnt._http.call import call
from mvmnt._http.client import RequestArguments
from mvmnt._http.options import CallOptions
from mvmnt._json import decode, encode, kinds

from ...client import Client
from ...models.filter_teams_response_200 import FilterTeamsResponse200
from ...models.team_filter_request import TeamFilterRequest
from ...types import Response

OPERATION = Operation(id="filterTeams", method="POST", path="/teams/filter", reads=True)
BODY: kinds.Schema[object] = kinds.ModelOf(TeamFilterRequest)
RESPONSE: kinds.Schema[FilterTeamsResponse200] = kinds.PageOf(FilterTeamsResponse200, "pagination")


def request_arguments(_options: CallOptions, *, body: TeamFilterRequest | Mapping[str, Any]) -> RequestArguments:
    return {
        "method": "POST",
        "url": "/teams/filter",
        "content": encode.encode_body(OPERATION, body, BODY, _options),
        "headers": {"Content-Type": "application/json"},
        "extensions": {"mvmnt": OPERATION},
    }


async def asyncio_detailed(
    *, client: Client, body: TeamFilterRequest | Mapping[str, Any]
) -> Response[FilterTeamsResponse200]:
    """Call `filterTeams` as `Teams.filter` does; the response has its status and headers."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return Response(
        response.status_code, response.content, response.headers, decode.decode_response(OPERATION, response, RESPONSE)
    )


async def asyncio(*, client: Client, body: TeamFilterRequest | Mapping[str, Any]) -> FilterTeamsResponse200:
    """Call `filterTeams` as `Teams.filter` does."""
    response = await call(client.get_async_httpx_client(), OPERATION, **request_arguments(client.options, body=body))
    return decode.decode_response(OPERATION, response, RESPONSE)
