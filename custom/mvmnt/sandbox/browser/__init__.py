"""The sandbox's pages for a browser: what it holds, what it was asked, its faults to switch, the API's reference.

Plain HTML from templates/, one stylesheet and two small scripts from static/. All but the reference works without
JavaScript, and nothing is fetched from elsewhere. Who may see the pages is the business of module guard.
"""

from starlette.routing import BaseRoute, Mount, Route

from mvmnt.sandbox.browser import assets, overview, records, reference, requests, switches
from mvmnt.sandbox.browser.guard import guarded

__all__ = ["routes"]


def routes() -> list[BaseRoute]:
    """``/`` and everything below ``/_sandbox/``, for the application whose ``state.sandbox`` the pages show."""
    below = [
        Route("/records/{resource}", guarded(records.list_records)),
        Route("/records/{resource}/{id}", guarded(records.show_record)),
        Route("/requests", guarded(requests.list_requests)),
        Route("/requests/{number}", guarded(requests.show_request)),
        Route("/faults", guarded(switches.set_switches), methods=["POST"]),
        Route("/faults/revoke-tokens", guarded(switches.revoke_tokens), methods=["POST"]),
        Route("/reference", guarded(reference.show_reference)),
        Route("/openapi.json", guarded(reference.give_description)),
        Route("/assets/{name}", guarded(assets.give_file)),
    ]
    return [Route("/", guarded(overview.show_overview)), Mount("/_sandbox", routes=below)]
