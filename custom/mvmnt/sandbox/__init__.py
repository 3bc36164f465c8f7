"""A stateful server of the MVMNT API, so that everything runs without the real service.

Run it as a process with ``python -m mvmnt.sandbox --port 4010``, or in process through
``httpx.ASGITransport(create_app())``. Needs the extra ``sandbox``.
"""

from mvmnt.sandbox.app import create_app
from mvmnt.sandbox.webhooks.target import WebhookTarget

__all__ = ["WebhookTarget", "create_app"]
