"""Makes HTTP responses: JSON, error envelopes, faults."""

from starlette.responses import Response

from mvmnt.sandbox import exact_json
from mvmnt.sandbox.description import JSON, Operation
from mvmnt.sandbox.errors import RefusedError
from mvmnt.sandbox.http.faults import Fault


def json_response(status: int, body: object, media_type: str = JSON) -> Response:
    return Response(exact_json.dumps(body), status_code=status, media_type=media_type)


def error_response(refusal: RefusedError, operation: Operation | None = None) -> Response:
    media_type = operation.json_type(refusal.status) if operation else JSON
    content = exact_json.dumps(refusal.envelope())
    return Response(content, status_code=refusal.status, headers=dict(refusal.headers), media_type=media_type)


def fault_response(operation: Operation | None, fault: Fault) -> Response:
    return fault.own_response() or error_response(fault.refusal(), operation)
