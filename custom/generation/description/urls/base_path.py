"""The path below which a description has its operations: the same in every build."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from generation.description.urls.servers import url_of


def urls(servers: Sequence[Mapping[str, Any]] | None) -> list[str]:
    """The servers' URLs; see `servers.url_of`."""
    return [url_of(server) for server in servers or []]


def with_base_of(present: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    """A description whose server has the base path of the present one, with paths that lead to the same addresses.

    The SDK calls its paths below the base URL that it has had from its first release. Where a build moves `/v1` from
    the server into all paths, or back, it means the same, and the paths stay as they were. One that
    names no server says nothing of where the API is: the SDK goes on calling the present one.

    Args:
        present: the description whose base path is kept.
        document: its next build; it is left as it is.
    """
    if not document.get("servers") and present.get("servers"):
        document = {**document, "servers": present["servers"]}
    document = _with_servers_in_order(present, document)
    before, after = _base(present), _base(document)
    paths = document.get("paths", {})
    if before is None or after is None or before == after:
        return dict(document)
    if before.startswith(after):
        step = before.removeprefix(after)
        if paths and all(path.startswith(f"{step}/") for path in paths):
            moved = {path.removeprefix(step): item for path, item in paths.items()}
            return {**document, "servers": _moved(document, lambda url: url + step), "paths": moved}
    if after.startswith(before):
        step = after.removeprefix(before)
        old_paths = present.get("paths", {})
        if old_paths and all(path.startswith(f"{step}/") for path in old_paths):
            moved = {step + path: item for path, item in paths.items()}
            return {**document, "servers": _moved(document, lambda url: url.removesuffix(step)), "paths": moved}
    return dict(document)


def _with_servers_in_order(present: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    """A description whose first server is the one that the present one has first, if it is there still.

    The SDK calls the first one; that another stands before it now is no reason to call that one.
    """
    known = urls(present.get("servers"))
    order = {url: number for number, url in enumerate(known)}
    servers = document.get("servers")
    if not servers:
        return dict(document)
    return {**document, "servers": sorted(servers, key=lambda server: order.get(url_of(server), len(order)))}


def _base(document: Mapping[str, Any]) -> str | None:
    found = urls(document.get("servers"))
    return urlsplit(found[0]).path if found else None


def _moved(document: Mapping[str, Any], change: Callable[[str], str]) -> list[dict[str, Any]]:
    return [{**server, "url": change(str(server["url"]).rstrip("/"))} for server in document["servers"]]
