"""What the SDK lets through fits the description by openapi-core, and what it refuses does not."""

from __future__ import annotations

import pkgutil
import re
from functools import cache
from importlib import import_module
from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.odd_bodies import bodies
from support.samples import SAMPLE_UUID, description, operations

import mvmnt_client.api
from mvmnt import RequestBodyError
from mvmnt._json.encode import encode_body
from mvmnt.sandbox.description import Description
from mvmnt.sandbox.errors import RefusedError
from mvmnt.sandbox.http.validation import Validation

HEADERS = [("Authorization", "Bearer token")]
SCHEMAS: dict[str, Any] = {
    operation["operationId"]: operation["requestBody"]["content"]["application/json"]["schema"]
    for _, _, operation in operations(description())
    if "application/json" in operation.get("requestBody", {}).get("content", {})
}


@cache
def endpoints() -> dict[str, Any]:
    """The generated modules of the operations that have a body, by operationId."""
    names = [found.name for found in pkgutil.walk_packages(mvmnt_client.api.__path__, "mvmnt_client.api.")]
    modules = [import_module(name) for name in names if name.count(".") == 3]
    return {module.OPERATION.id: module for module in modules if hasattr(module, "BODY")}


@cache
def server() -> tuple[Description, Validation]:
    read = Description.load()
    return read, Validation(read)


def fault(operation_id: str, body: bytes) -> str | None:
    """Why the description does not allow a body; None where it does."""
    read, validation = server()
    operation = read.operations[operation_id]
    path = dict.fromkeys(re.findall(r"{(\w+)}", operation.path), SAMPLE_UUID)
    try:
        validation.check_request(operation, path, (), HEADERS, body, "application/json")
    except RefusedError as error:
        return str(error)
    return None


def sent_by_the_sdk(operation_id: str, body: object) -> bytes | None:
    """What the SDK sends; None where it refuses the body."""
    endpoint = endpoints()[operation_id]
    try:
        return encode_body(endpoint.OPERATION, body, endpoint.BODY)
    except RequestBodyError:
        return None


@pytest.mark.parametrize("operation_id", sorted(SCHEMAS))
@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_the_sdk_and_the_description_agree(operation_id: str, data: st.DataObject) -> None:
    body = data.draw(bodies(SCHEMAS[operation_id]))
    sent = sent_by_the_sdk(operation_id, body)
    if sent is None:
        assert fault(operation_id, orjson.dumps(body)) is not None
    else:
        assert fault(operation_id, sent) is None
