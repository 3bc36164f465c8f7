"""Compares where calls go and what they must carry: servers and security."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import frozen

from generation.codegen.wire.security import is_token
from generation.comparison.rules import Rule
from generation.comparison.wording import listed, plural
from generation.description.servers import urls
from generation.description.structure import is_prose, resolve
from generation.markdown import code

Found = Iterator[tuple[str, Rule]]


@frozen
class _Way:
    """One of the ways in which an operation may be authorised.

    Attributes:
        others: what it needs beside or in place of the access token.
        scopes: what the access token has to allow.
    """

    others: tuple[str, ...]
    scopes: frozenset[str]


def server_changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Found:
    """What is different in the servers of two descriptions."""
    before, after = urls(old.get("servers")), urls(new.get("servers"))
    if before and after and before[0] not in after:
        yield f"the server is {code(after[0])} now, not {code(before[0])}", Rule.SERVER_MOVED
        before, after = before[1:], after[1:]
    for url in after:
        if url not in before:
            yield f"the server {code(url)} is new", Rule.SERVER_ADDED
    for url in before:
        if url not in after:
            yield f"the server {code(url)} is gone", Rule.SERVER_REMOVED


def own_server(document: Mapping[str, Any], operation: Mapping[str, Any]) -> str | None:
    """The server that an operation is on, where it is not the one of the description."""
    own, shared = urls(operation.get("servers")), urls(document.get("servers"))
    return own[0] if own and not set(own) & set(shared) else None


def operation_server_changes(
    old: Mapping[str, Any], new: Mapping[str, Any], before: Mapping[str, Any], after: Mapping[str, Any]
) -> Found:
    """Whether an operation went to a server of its own, or came back."""
    was, now = own_server(old, before), own_server(new, after)
    if was == now:
        return
    places = [code(own) if own else "the server of the other operations" for own in (now, was)]
    yield f"is on {places[0]} now, not on {places[1]}", Rule.SERVER_MOVED


def new_operation(document: Mapping[str, Any], operation: Mapping[str, Any]) -> Found:
    """In what a new operation is not like the others."""
    ways = _ways(document, operation)
    if ways and all(way.others for way in ways):
        yield f"needs {listed(list(ways[0].others))} from the caller, not the access token alone", Rule.NEW_CREDENTIALS
    server = own_server(document, operation)
    if server is not None:
        yield f"is on {code(server)}, not on the server of the other operations", Rule.NEW_ELSEWHERE


def security_changes(
    old: Mapping[str, Any], new: Mapping[str, Any], before: Mapping[str, Any], after: Mapping[str, Any]
) -> Found:
    """What is different in the credentials that an operation needs."""
    was, now = _ways(old, before), _ways(new, after)
    if was == now:
        return
    if not now:
        yield "needs no token any more", Rule.TOKEN_DROPPED
    elif all(way.others for way in now):
        if not was or any(not way.others for way in was):
            what = f"needs {listed(list(now[0].others))} from the caller now, not the access token alone"
            yield what, Rule.CREDENTIALS_CHANGED
    elif not was:
        yield "needs a token now", Rule.TOKEN_NEEDED
    else:
        added = _scopes(now) - _scopes(was)
        if added:
            yield f"needs the scope{plural(list(added))} {listed(sorted(added))} now", Rule.SCOPE_NEEDED
        else:
            yield "may be called with other credentials as well", Rule.TOKEN_WAYS_CHANGED


def token_endpoint_changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Found:
    """Whether tokens are asked for in another place."""
    before, after = _token_urls(old), _token_urls(new)
    for name in before.keys() & after.keys():
        if before[name] != after[name]:
            what = f"tokens come from {code(after[name])} now, not from {code(before[name])} ({code(name)})"
            yield what, Rule.TOKEN_ENDPOINT_CHANGED


def _ways(document: Mapping[str, Any], operation: Mapping[str, Any]) -> list[_Way]:
    """How an operation may be authorised; nothing where it need not be."""
    requirements: Sequence[Mapping[str, Any]] = operation.get("security", document.get("security")) or []
    if any(not requirement for requirement in requirements):
        return []
    return [_way(document, requirement) for requirement in requirements]


def _way(document: Mapping[str, Any], requirement: Mapping[str, Any]) -> _Way:
    schemes = _schemes(document)
    others = [_credential(name, schemes.get(name, {})) for name in requirement if not is_token(schemes.get(name, {}))]
    scopes = [scope for names in requirement.values() for scope in names or ()]
    return _Way(tuple(sorted(others)), frozenset(map(str, scopes)))


def _credential(name: str, scheme: Mapping[str, Any]) -> str:
    if scheme.get("type") == "apiKey":
        return str(scheme.get("name", name))
    return str(name)


def _scopes(ways: Sequence[_Way]) -> frozenset[str]:
    """The scopes that every way by the token alone needs."""
    alone = [way.scopes for way in ways if not way.others]
    return frozenset.intersection(*alone) if alone else frozenset()


def _token_urls(document: Mapping[str, Any]) -> dict[str, str]:
    flows = {name: (scheme.get("flows") or {}).get("clientCredentials") for name, scheme in _schemes(document).items()}
    return {name: str(flow.get("tokenUrl")) for name, flow in flows.items() if flow}


def _schemes(document: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    schemes = document.get("components", {}).get("securitySchemes") or {}
    found = {name: resolve(document, node["$ref"]) if "$ref" in node else node for name, node in schemes.items()}
    return {name: {key: value for key, value in node.items() if not is_prose(key)} for name, node in found.items()}
