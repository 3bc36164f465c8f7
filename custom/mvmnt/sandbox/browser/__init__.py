"""The sandbox's pages for a browser: records, requests, faults, reference.

They are plain HTML from templates/, with one stylesheet and two small scripts from static/. All but the reference work
without JavaScript, and nothing is loaded from other servers. The module ``guard`` decides who may see the pages.
"""

from starlette.routing import BaseRoute, Route

from mvmnt.sandbox.browser import assets, overview, records, reference, requests, switches
from mvmnt.sandbox.browser.guard import guarded

__all__ = ["routes"]


def routes() -> list[BaseRoute]:
    """``/`` and everything below ``/_sandbox/``, for the application whose ``state.sandbox`` the pages show."""
    return [
        Route("/", guarded(overview.show_overview)),
        Route("/_sandbox/records/{resource}", guarded(records.list_records)),
        Route("/_sandbox/records/{resource}/{id}", guarded(records.show_record)),
        Route("/_sandbox/requests", guarded(requests.list_requests)),
        Route("/_sandbox/requests/{number}", guarded(requests.show_request)),
        Route("/_sandbox/faults", guarded(switches.set_switches), methods=["POST"]),
        Route("/_sandbox/faults/revoke-tokens", guarded(switches.revoke_tokens), methods=["POST"]),
        Route("/_sandbox/reference", guarded(reference.show_reference)),
        Route("/_sandbox/openapi.json", guarded(reference.give_description)),
        Route("/_sandbox/assets/{name}", guarded(assets.give_file)),
    ]
