"""Protects the pages from other sites in the same browser.

The pages need no password, because the sandbox listens on loopback. But other sites in the same browser could attack
them:

- Another site could post a form to the sandbox. So a post must come from the sandbox's own pages, or from a program
  that is no browser and sends neither ``Sec-Fetch-Site`` nor ``Origin``.
- Another site's name could point to the sandbox (DNS rebinding), and its page could then read these pages. So the host
  must be an address, a name without dots, or one below a domain that nobody can own.
"""

from collections.abc import Awaitable, Callable
from ipaddress import ip_address

from starlette.requests import Request
from starlette.responses import Response

from mvmnt.sandbox.browser.rendering import PageError, html
from mvmnt.sandbox.errors import RefusedError
from mvmnt.sandbox.http.responses import error_response

View = Callable[[Request], Awaitable[Response]]

PRIVATE_DOMAINS = (".localhost", ".local", ".internal", ".test", ".home.arpa")
"""Domains that nobody can own in the public name system."""

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)

HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # not no-referrer, with which browsers send forms without their true Origin
    "Cache-Control": "no-store",
}


def guarded(view: View) -> View:
    """Guard a page; its errors are pages too, with the headers of all pages."""

    async def endpoint(request: Request) -> Response:
        try:
            _refuse_foreign_host(request)
            if request.method == "POST":
                _refuse_foreign_form(request)
            response = await view(request)
        except PageError as error:
            response = html(request, "error.html", status=error.status, title=error.title, message=str(error))
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        return response

    return endpoint


def guarded_endpoint(view: View) -> View:
    """Guard an endpoint for programs; its errors are JSON."""

    async def endpoint(request: Request) -> Response:
        try:
            _refuse_foreign_host(request)
            if request.method not in ("GET", "HEAD"):
                _refuse_foreign_form(request)
            elif _is_from_another_site(request):
                raise PageError(403, "Not from another page", "Only the sandbox's own pages may read this.")
        except PageError as error:
            return error_response(RefusedError(error.status, str(error)))
        return await view(request)

    return endpoint


def _refuse_foreign_host(request: Request) -> None:
    host = request.url.hostname or ""
    if not _is_private(host):
        raise PageError(403, "Not by this name", f"Open the sandbox as localhost or by its address, not as {host!r}.")


def _is_private(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return "." not in host or host.endswith(PRIVATE_DOMAINS)
    return True


def _refuse_foreign_form(request: Request) -> None:
    if _is_from_another_site(request):
        raise PageError(403, "Not from another page", "Only the sandbox's own pages may send its forms.")


def _is_from_another_site(request: Request) -> bool:
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    own_origin = f"{request.url.scheme}://{request.headers.get('host')}"
    is_own = site in ("same-origin", "none") if site is not None else origin in (None, own_origin)
    return not is_own
