"""Public signatures that have a type of httpx. The list may shrink; docs/versions.md says why."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from griffe import Alias, Attribute, Class, Function, GriffeLoader, Module, Object

ROOT = Path(__file__).parents[1]

KNOWN = {
    "mvmnt._settings.DEFAULT_LIMITS",
    "mvmnt._settings.Timeout.as_httpx",
    "mvmnt.client.Mvmnt.__init__(limits)",
    "mvmnt.client.Mvmnt.__init__(timeout)",
    "mvmnt.client.Mvmnt.__init__(transport)",
    "mvmnt.errors._call.DecodeError.__init__(response)",
    "mvmnt.errors._call.DecodeError.headers",
    "mvmnt.errors._call.UnreadableRecordError.headers",
    "mvmnt.errors._status.ApiError.__init__(headers)",
    "mvmnt.errors._status.ApiError.from_response(response)",
    "mvmnt.sandbox.webhooks.target.WebhookTarget.__init__(transport)",
    "mvmnt.sandbox.webhooks.target.WebhookTarget.transport",
    "mvmnt.testing.sandbox.MvmntSandbox.transport",
}


def public_objects() -> Iterator[Object]:
    """What the public modules of `mvmnt` name in `__all__`, and the resources, each once."""
    loader = GriffeLoader(search_paths=[ROOT / "custom", ROOT])
    package, client = loader.load("mvmnt"), loader.load("mvmnt_client")
    loader.resolve_aliases()
    assert isinstance(package, Module)
    modules = [package, *(one for one in package.members.values() if isinstance(one, Module) and one.name[0] != "_")]
    seen: set[str] = set()
    for module in modules:
        for name in module.exports or []:
            found = module.members.get(str(name))
            target = found.final_target if isinstance(found, Alias) else found
            if target is not None and target.path not in seen:
                seen.add(target.path)
                yield target
    folders = (one for one in client["api"].members.values() if isinstance(one, Module))
    for resource in folders:
        yield from (one for one in resource.members.values() if isinstance(one, Class))


def signatures(of: Object) -> Iterator[tuple[str, str]]:
    """Each place of an object that has an annotation, with the annotation."""
    if isinstance(of, Class):
        for name, member in of.members.items():
            if not isinstance(member, Alias) and (name == "__init__" or not name.startswith("_")):
                yield from signatures(member)
    elif isinstance(of, Function):
        yield of.path, str(of.returns)
        for parameter in of.parameters:
            yield f"{of.path}({parameter.name})", str(parameter.annotation)
    elif isinstance(of, Attribute):
        yield of.path, f"{of.annotation} {of.value}"


def test_no_new_public_signature_has_a_type_of_httpx() -> None:
    found = {place for one in public_objects() for place, annotation in signatures(one) if "httpx." in annotation}
    assert found == KNOWN
