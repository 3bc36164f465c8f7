"""The form that sets faults, rate limit and latency, and revokes tokens.

The values are those of the options ``--faults``, ``--rate-limit`` and ``--latency``. An empty or absent field is off.
"""

from math import isfinite
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from mvmnt.sandbox.browser.numbers import positive
from mvmnt.sandbox.browser.rendering import PageError, sandbox_of
from mvmnt.sandbox.http.body_limits import LARGEST_FORM, read_body
from mvmnt.sandbox.http.faults import KINDS, Faults

FIELDS = (*KINDS, "rate_limit", "latency")
LONGEST_LATENCY = 60_000
"""Milliseconds."""


async def set_switches(request: Request) -> Response:
    """``POST /_sandbox/faults``: a form with FIELDS. An invalid form changes nothing."""
    body, refusal = await read_body(request, LARGEST_FORM)
    if refusal is not None:
        raise PageError(413, "Nothing was switched", refusal.message)
    form = dict(parse_qsl(body.decode("utf-8", "replace")))
    try:
        unknown = sorted(set(form) - set(FIELDS))
        if unknown:
            raise ValueError(f"{', '.join(unknown)}: unknown; expected {', '.join(FIELDS)}")
        rates = Faults.parse(",".join(f"{kind}={form[kind]}" for kind in KINDS if form.get(kind))).rates
        rate_limit = _rate_limit(form.get("rate_limit", ""))
        latency = _latency(form.get("latency", ""))
    except ValueError as error:
        raise PageError(400, "Nothing was switched", f"{error}.") from error
    sandbox = sandbox_of(request)
    sandbox.faults.rates = {kind: rate for kind, rate in rates.items() if rate}
    sandbox.rate_limit.limit = rate_limit
    sandbox.latency = latency
    return _back()


async def revoke_tokens(request: Request) -> Response:
    """``POST /_sandbox/faults/revoke-tokens``: as ``POST /_sandbox/revoke-tokens``, for the button on the page."""
    sandbox_of(request).tokens.revoke_all()
    return _back()


def _back() -> Response:
    return RedirectResponse("/#faults", status_code=303)


def _rate_limit(text: str) -> int | None:
    if not text:
        return None
    limit = positive(text)
    if limit is None:
        raise ValueError(f"rate_limit: expected calls a minute, 1 or more, not {text!r}")
    return limit


def _latency(text: str) -> float:
    """Seconds, from milliseconds."""
    try:
        milliseconds = float(text or 0)
    except ValueError:
        milliseconds = -1
    if not (isfinite(milliseconds) and 0 <= milliseconds <= LONGEST_LATENCY):
        raise ValueError(f"latency: expected milliseconds from 0 to {LONGEST_LATENCY}, not {text!r}")
    return milliseconds / 1000
