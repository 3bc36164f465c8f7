"""Where operations are called: the description's server, and those of single operations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from generation.description.structure import METHODS

__all__ = ["PUBLIC_SERVER", "server_of", "server_of_operation", "url_of", "with_version_in_server"]

PUBLIC_SERVER: Final = "https://api.mvmnt.io"
"""The host of descriptions that name none."""

_VERSION: Final = re.compile(r"/v\d+(?=/|$)")


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
    """A server's URL, whole, with the defaults of its variables and without a slash at its end.

    Args:
        server: one of the description's.
        base: what a URL without a host is relative to.
    """
    url = str(server.get("url", ""))
    for name, variable in (server.get("variables") or {}).items():
        url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
    return urljoin(f"{base}/", url).rstrip("/")


def _with(url: str, version: str) -> str:
    return url if url.endswith(version) else url + version


def _below(item: Mapping[str, Any], version: str) -> dict[str, Any]:
    """A path item whose own servers have the version too."""
    below = dict(item)
    for name, member in item.items():
        if name in METHODS and member.get("servers"):
            urls = [{**server, "url": _with(server["url"].rstrip("/"), version)} for server in member["servers"]]
            below[name] = {**member, "servers": urls}
    return below
