"""Where operations are called: the description's servers, the base path below them, and those of single operations."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from generation.description.structure import METHODS

__all__ = [
    "PUBLIC_SERVER",
    "server_of",
    "server_of_operation",
    "url_of",
    "urls",
    "with_base_of",
    "with_version_in_server",
]

PUBLIC_SERVER: Final = "https://api.mvmnt.io"
"""The host of descriptions that name none."""

_VERSION: Final = re.compile(r"/v\d+(?=/|$)")
_PORTS: Final = {"https": ":443", "http": ":80"}  # which a URL need not say


def with_version_in_server(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a description whose version, such as ``/v1``, is a part of the server's URL, not of each path.

    It may stand in either, and mean the same. Whoever gives a base URL of their own gives it with the version.
    """
    versions = {found[0] if (found := _VERSION.match(path)) else "" for path in document.get("paths", {})}
    if len(versions) != 1 or "" in versions:
        return dict(document)
    [version] = versions
    paths = {path.removeprefix(version) or "/": _below(item, version) for path, item in document["paths"].items()}
    return {**document, "paths": paths, "servers": [{"url": _with(server_of(document), version)}]}


def with_base_of(present: Mapping[str, Any], document: Mapping[str, Any]) -> dict[str, Any]:
    """A description whose server has the base path of the present one, with paths that lead to the same addresses.

    The SDK calls its paths below the base URL that it has had from its first release. Where a build moves `/v1` from
    the server into all paths, or back, it means the same, and the paths stay as they were. One that
    names no server says nothing of where the API is: the SDK goes on calling the present one.

    Args:
        present: the description whose base path is kept.
        document: its next build; it is left as it is.
    """
    paths = document.get("paths", {})
    if not document.get("servers") and present.get("servers"):
        base = _base(present) or ""
        is_below = bool(base and paths) and all(path.startswith(f"{base}/") for path in paths)
        servers = _moved(present, lambda url: url.removesuffix(base)) if is_below else present["servers"]
        document = {**document, "servers": servers}
    document = _with_servers_in_order(present, document)
    before, after = _base(present), _base(document)
    if before is None or after is None or before == after:
        return dict(document)
    if before.startswith(after):
        step = before.removeprefix(after)
        if paths and all(path.startswith(f"{step}/") for path in paths):
            moved = {path.removeprefix(step): _below(item, step) for path, item in paths.items()}
            return {**document, "servers": _moved(document, lambda url: url + step), "paths": moved}
    if after.startswith(before):
        step = after.removeprefix(before)
        old_paths = present.get("paths", {})
        is_moved = bool(old_paths) and all(path.startswith(f"{step}/") for path in old_paths)
        if is_moved and all(url.endswith(step) for item in paths.values() for url in _own_urls(item)):
            moved = {step + path: _above(item, step) for path, item in paths.items()}
            return {**document, "servers": _moved(document, lambda url: url.removesuffix(step)), "paths": moved}
    return dict(document)


def server_of(document: Mapping[str, Any]) -> str:
    """The URL of the description's first server, whole and without a slash at its end."""
    return url_of(next(iter(document.get("servers") or ()), {}))


def server_of_operation(document: Mapping[str, Any], operation: Mapping[str, Any]) -> str:
    """The URL of an operation's own server: its path alone if it is the same host; empty where it has none."""
    common = server_of(document)
    if not operation.get("servers"):
        return ""
    own = url_of(operation["servers"][0], common)
    if own == common:
        return ""
    parts, usual = urlsplit(own), urlsplit(common)
    return (parts.path or "/") if (parts.scheme, parts.netloc) == (usual.scheme, usual.netloc) else own


def url_of(server: Mapping[str, Any], base: str = PUBLIC_SERVER) -> str:
    """A server's URL, whole, with the defaults of its variables, without a slash at its end or the usual port.

    Args:
        server: one of the description's.
        base: what a URL without a host is relative to.
    """
    url = str(server.get("url", ""))
    for name, variable in (server.get("variables") or {}).items():
        url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
    parts = urlsplit(urljoin(f"{base}/", url).rstrip("/"))
    host = parts.netloc.lower().removesuffix(_PORTS.get(parts.scheme, ""))
    return parts._replace(netloc=host).geturl()


def urls(servers: Sequence[Mapping[str, Any]] | None) -> list[str]:
    """The servers' URLs; see `url_of`."""
    return [url_of(server) for server in servers or []]


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


def _with(url: str, version: str) -> str:
    return url if url.endswith(version) else url + version


def _below(item: Mapping[str, Any], version: str) -> dict[str, Any]:
    """A path item whose own servers have the version too."""
    return _with_own_servers(item, lambda url: _with(url, version))


def _above(item: Mapping[str, Any], version: str) -> dict[str, Any]:
    """A path item whose own servers do without the version, which its path has."""
    return _with_own_servers(item, lambda url: url.removesuffix(version))


def _own_urls(item: Mapping[str, Any]) -> list[str]:
    """The URLs of a path item's own servers and those of its operations."""
    holders = [item, *(item[method] for method in METHODS if method in item)]
    return [url for holder in holders for url in urls(holder.get("servers"))]


def _with_own_servers(item: Mapping[str, Any], change: Callable[[str], str]) -> dict[str, Any]:
    """A path item whose own servers, and those of its operations, have other URLs."""
    changed = {**item, "servers": _moved(item, change)} if item.get("servers") else dict(item)
    for name, member in item.items():
        if name in METHODS and member.get("servers"):
            changed[name] = {**member, "servers": _moved(member, change)}
    return changed
