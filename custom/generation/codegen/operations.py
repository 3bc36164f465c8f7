"""Resources' methods: their names, the forms of their responses, and the helpers that are built on them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from attrs import frozen

from generation.codegen import media_types
from generation.codegen.described import Described
from generation.codegen.generator_seam import Endpoint, PythonIdentifier, StringProperty
from generation.codegen.names.method_names import method_name
from generation.codegen.paging import Listings
from generation.codegen.python_types import argument_name, type_of

__all__ = ["Form", "Operations", "Upsert"]

#: Members of an operation that may hold the reason of its deprecation.
_DEPRECATION_REASONS = ("x-deprecated-reason", "x-deprecation-reason", "x-deprecated", "x-deprecation")


@frozen
class Upsert:
    """How the records of a resource are brought into a given state by their key.

    Attributes:
        create: the endpoint that creates a record, with the caller's key.
        update: the endpoint that changes the record that has a key.
        fixed: the members of the create body that the update does not take, by their JSON name.
    """

    create: Endpoint
    update: Endpoint
    fixed: tuple[str, ...]


@frozen
class Form:
    """One of the media types of an operation's response, and the method that gives it.

    Attributes:
        media_type: such as ``text/csv``, in lower case and without parameters; empty where the response has no body.
        method: the name of the resource's method.
        suffix: what that name, and those of the endpoint functions, end in; empty for the operation's own method.
        kind: what comes back: what the JSON's schema says, the text, the bytes, where a redirect leads, or nothing.
        type: its Python type.
        optional: whether a response without content is one too, and comes back as None.
    """

    media_type: str
    method: str
    suffix: str
    kind: Literal["json", "text", "bytes", "location", "nothing"]
    type: str
    optional: bool = False


def module_name(endpoint: Endpoint) -> str:
    """The name of an endpoint's module."""
    return str(PythonIdentifier(str(endpoint.name), "field_"))


class Operations:
    """Decides on the methods of resources.

    Args:
        described: the description.
        listings: how its operations page.
    """

    def __init__(self, described: Described, listings: Listings) -> None:
        self._described = described
        self._listings = listings

    def method(self, endpoint: Endpoint) -> str:
        """The name of the resource's method."""
        return method_name(str(endpoint.name), str(endpoint.tags[0]))

    def tag(self, endpoint: Endpoint) -> str:
        """The tag in snake_case."""
        return str(endpoint.tags[0])

    def deprecation(self, endpoint: Endpoint) -> str:
        """Why not to use the operation any more; empty for one that is not deprecated."""
        raw = self._described.raw(endpoint)
        if raw.get("deprecated") is not True:
            return ""
        reason = next((raw[name] for name in _DEPRECATION_REASONS if isinstance(raw.get(name), str)), "")
        return f"{self._described.id(endpoint)} is deprecated" + (
            f": {' '.join(reason.split())}" if reason.strip() else "."
        )

    def functions(self, endpoint: Endpoint, form: Form | None = None) -> list[str]:
        """The endpoint functions that return the parsed response; methods call the last, which never warns."""
        suffix = form.suffix if form else ""
        return [f"asyncio{suffix}", *([f"call_unwarned{suffix}"] if self.deprecation(endpoint) else [])]

    def local_name(self, endpoint: Endpoint) -> str:
        """The endpoint module's name inside a method; another where an argument has the same name."""
        module = module_name(endpoint)
        arguments = [str(parameter.python_name) for parameter in endpoint.list_all_parameters()]
        paging = self._listings.paging(endpoint)
        arguments += [argument_name(prop) for prop in paging.arguments] if paging else []
        return "_endpoint" if module in arguments else module

    def import_line(self, endpoint: Endpoint) -> str:
        """Imports the endpoint module inside a method."""
        module, name = module_name(endpoint), self.local_name(endpoint)
        return f"from . import {module}" + (f" as {name}" if name != module else "")

    def forms(self, endpoint: Endpoint) -> list[Form]:
        """The forms in which a 2xx response comes: that of the operation's own method, then those with a suffix."""
        method, response = self.method(endpoint), self._described.response(endpoint)
        good = [raw for status, raw in self._described.raw(endpoint)["responses"].items() if status.startswith("2")]
        declared = [media_type for raw in good for media_type in self._described.resolved(raw).get("content") or ()]
        own, *others = media_types.own_first(declared) or [""]
        optional = self._described.may_be_empty(endpoint) and self._listings.paging(endpoint) is None
        none = " | None" if optional else ""
        if self._described.redirects(endpoint):
            return [Form("", method, "", "location", "str")]
        if response is not None:
            forms = [Form(own, method, "", "json", type_of(response) + none, optional)]
        elif not own or media_types.is_json(own):
            forms = [Form(own, method, "", "nothing", "None")]
        else:
            forms, others = [], [own, *others]
        for media_type in others:
            suffix = "" if media_type == own else f"_{media_types.suffix(media_type)}"
            alike = sum(form.suffix.rstrip("_0123456789") == suffix.rstrip("_0123456789") for form in forms)
            suffix += f"_{alike + 1}" if suffix and alike else ""
            text = media_types.is_text(media_type)
            forms.append(
                Form(
                    media_type,
                    method + suffix,
                    suffix,
                    "text" if text else "bytes",
                    ("str" if text else "bytes") + none,
                    optional,
                )
            )
        return forms

    def get_one(self, endpoints: list[Endpoint]) -> Endpoint | None:
        """The endpoint that gets one record of a resource: `GET /x/{id}`; None where there is none."""
        return self._on_one(endpoints, "get")

    def upsert(self, endpoints: list[Endpoint]) -> Upsert | None:
        """How to upsert a resource's records; None where it cannot be done.

        It takes a create, `POST /x`, whose body has a `key`: else the record could not be found by it again. And a
        `PATCH /x/{id}` that takes client keys and responds with the same kind of record.
        """
        update = self._on_one(endpoints, "patch")
        if update is None or not isinstance(update.path_parameters[0], StringProperty):
            return None
        path = self._described.path(update).rpartition("/")[0]
        create = next(
            (found for found in endpoints if found.method == "post" and self._described.path(found) == path), None
        )
        if create is None or self.forms(create)[0].type != self.forms(update)[0].type:
            return None
        settable = self._described.member_names(self._described.body(create))
        if "key" not in settable:
            return None
        changeable = self._described.member_names(self._described.body(update))
        return Upsert(create, update, tuple(name for name in settable if name not in changeable))

    def _on_one(self, endpoints: list[Endpoint], method: str) -> Endpoint | None:
        """The endpoint with this HTTP method on the path of one record."""
        for endpoint in endpoints:
            if endpoint.method == method and re.fullmatch(r"/[^/]+/{[^/]+}", self._described.path(endpoint)):
                return endpoint
        return None

    def collisions(self, endpoints: list[Endpoint]) -> Iterator[tuple[Endpoint, str]]:
        """The endpoints of a resource whose methods or modules would be named as an earlier one's, and the reason."""
        methods: dict[str, str] = {}
        modules: dict[str, str] = {}
        if self.get_one(endpoints):
            methods["get_many"] = "the helper of that name"
        if self.upsert(endpoints):
            methods["upsert"] = "the helper of that name"
        for endpoint in endpoints:
            id_, names = self._described.id(endpoint), [form.method for form in self.forms(endpoint)]
            method = next((name for name in names if name in methods), None)
            module = module_name(endpoint)
            if method is not None:
                yield endpoint, f"{methods[method]} and {id_} would both be the method {method!r}"
            elif module in modules:
                yield endpoint, f"{modules[module]} and {id_} would both be the module {module!r}"
            else:
                methods |= dict.fromkeys(names, id_)
                modules[module] = id_
