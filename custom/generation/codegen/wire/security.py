"""Security: which operations are called with the access token, and what else callers have to give."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from generation.description.structure import METHODS

__all__ = ["CREDENTIAL", "is_token", "takes_token", "with_credentials"]

#: Marks a parameter that stands for a security scheme.
CREDENTIAL: Final = "x-credential"
_PLACES: Final = {"header", "query", "cookie"}


def takes_token(document: Mapping[str, Any], operation: Mapping[str, Any]) -> bool:
    """Whether an operation is called with the access token: unless it asks for something else, or for nothing."""
    required = _required(document, operation)
    return required is None or any(is_token(scheme) for scheme in required)


def with_credentials(document: Mapping[str, Any]) -> dict[str, Any]:
    """A copy of a description whose operations have a parameter for each credential that is not the access token."""

    def whole(operation: Mapping[str, Any]) -> dict[str, Any]:
        schemes = _required(document, operation) or []
        found = [_parameter(scheme) for scheme in schemes if not is_token(scheme)]
        missing = {_key(parameter): parameter for parameter in found if parameter}
        declared = [
            {**missing.pop(_key(parameter)), **_spelled(parameter)} if _key(parameter) in missing else parameter
            for parameter in operation.get("parameters", ())
        ]
        parameters = [*declared, *missing.values()]
        return {**operation, "parameters": parameters} if parameters else dict(operation)

    paths = {
        path: {name: whole(member) if name in METHODS else member for name, member in item.items()}
        for path, item in document.get("paths", {}).items()
    }
    return {**document, "paths": paths}


def _required(document: Mapping[str, Any], operation: Mapping[str, Any]) -> list[Mapping[str, Any]] | None:
    """The schemes of the requirement that suits the SDK best; None where the description says nothing."""
    requirements = operation.get("security", document.get("security"))
    if requirements is None:
        return None
    schemes = document.get("components", {}).get("securitySchemes", {})
    choices = [[schemes.get(name, {}) for name in requirement] for requirement in requirements]
    with_token_alone = [choice for choice in choices if choice and all(is_token(scheme) for scheme in choice)]
    with_nothing = [choice for choice in choices if not choice]
    return next(iter([*with_token_alone, *with_nothing, *choices]), [])


def is_token(scheme: Mapping[str, Any]) -> bool:
    """Whether the client's access token is what a scheme asks for."""
    kind = scheme.get("type")
    return kind in ("oauth2", "openIdConnect") or (kind == "http" and str(scheme.get("scheme")).lower() == "bearer")


def _key(parameter: Mapping[str, Any]) -> tuple[str, str]:
    """What two parameters of an operation differ in; the case of a header's name does not matter."""
    return parameter["in"], parameter["name"].lower()


def _spelled(parameter: Mapping[str, Any]) -> dict[str, Any]:
    """The name and text of a parameter that is declared beside the scheme that it stands for."""
    return {key: parameter[key] for key in ("name", "description") if key in parameter}


def _parameter(scheme: Mapping[str, Any]) -> dict[str, Any] | None:
    """What a caller gives for a scheme; None for one that is not sent, such as a certificate."""
    schema = {"type": "string", "format": "password"}
    common = {"required": True, "schema": schema, CREDENTIAL: True}
    if scheme.get("type") == "apiKey" and scheme.get("in") in _PLACES:
        text = scheme.get("description") or "the API key that this operation asks for in place of the access token."
        return {"name": scheme["name"], "in": scheme["in"], "description": text, **common}
    if scheme.get("type") == "http":
        text = f"the Authorization header, of the scheme `{scheme.get('scheme', '')}`."
        return {"name": "Authorization", "in": "header", "description": text, **common}
    return None
