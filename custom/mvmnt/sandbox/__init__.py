"""A stateful server of the MVMNT API, so that everything runs without the real service.

Run it as a process with ``python -m mvmnt.sandbox --port 4010``, or in process through
``httpx.ASGITransport(create_app())``. Needs the extra ``sandbox``.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mvmnt.sandbox.app import create_app as create_app
    from mvmnt.sandbox.webhooks.target import WebhookTarget as WebhookTarget

__all__ = ["WebhookTarget", "create_app"]


def __getattr__(name: str) -> object:
    """Load a public name when it is first used: ``__main__`` must run, and explain itself, without the extra."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from mvmnt.sandbox.app import create_app
        from mvmnt.sandbox.webhooks.target import WebhookTarget
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] == "mvmnt":
            raise
        message = f"mvmnt.sandbox needs {error.name}: pip install 'mvmnt-client[sandbox]'"
        raise ModuleNotFoundError(message, name=error.name) from None
    globals().update(create_app=create_app, WebhookTarget=WebhookTarget)
    return globals()[name]
