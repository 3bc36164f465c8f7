"""The sandbox's pages as a browser sees them: no token, and text to look at."""

import html
import re
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette


class Browser:
    """Opens pages of the sandbox."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    async def open(self, path: str, *, status: int = 200) -> str:
        """The HTML of a page."""
        response = await self.client.get(path)
        assert response.status_code == status, f"{path}: {response.status_code} {response.text}"
        assert response.headers["content-type"] == "text/html; charset=utf-8"
        return response.text

    async def text(self, path: str, *, status: int = 200) -> str:
        """What a reader sees of a page, in one line."""
        return self.words(await self.open(path, status=status))

    def words(self, markup: str) -> str:
        """The words of some HTML, as a reader sees them."""
        return " ".join(html.unescape(re.sub("<[^>]*>", " ", markup.partition("<body>")[2])).split())

    async def links(self, path: str) -> list[str]:
        """Where the links of a page lead."""
        return [html.unescape(link) for link in re.findall(r'<a[^>]* href="([^"]*)"', await self.open(path))]

    async def submit(self, path: str, *, status: int = 303, headers: Any = None, **fields: object) -> httpx.Response:
        """Send a form of the sandbox's own page."""
        sent = {"Sec-Fetch-Site": "same-origin"} if headers is None else headers
        response = await self.client.post(
            path, data={name.strip("_"): str(value) for name, value in fields.items()}, headers=sent
        )
        assert response.status_code == status, f"{path}: {response.status_code} {response.text}"
        return response


@pytest.fixture
async def browser(app: Starlette) -> AsyncIterator[Browser]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as client:
        yield Browser(client)
