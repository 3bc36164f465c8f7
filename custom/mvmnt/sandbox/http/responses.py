"""Makes HTTP responses: JSON, error envelopes, faults."""

import orjson
from starlette.responses import Response

from mvmnt.sandbox.description import Operation
from mvmnt.sandbox.errors import RefusedError
from mvmnt.sandbox.http.faults import Fault


def json_response(status: int, body: object) -> Response:
    return Response(orjson.dumps(body), status_code=status, media_type="application/json")


def error_response(refusal: RefusedError, operation: Operation | None = None) -> Response:
    media_type = operation.media_type(refusal.status) if operation else "application/json"
    content = orjson.dumps(refusal.envelope())
    return Response(content, status_code=refusal.status, headers=dict(refusal.headers), media_type=media_type)


def fault_response(operation: Operation | None, fault: Fault) -> Response:
    return fault.own_response() or error_response(fault.refusal(), operation)
