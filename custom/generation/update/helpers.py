"""Runs what is hand-written on the generated code against a description: the helpers, and the sandbox that they call.

It imports the generated package that is to be tried, so that it runs in a process of its own; see `trial`.
"""

from __future__ import annotations

import asyncio
import datetime
import tempfile
from collections.abc import Callable, Coroutine, Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from mvmnt import Key
from mvmnt.sandbox.description import Description
from mvmnt.testing import MvmntSandbox
from mvmnt.webhooks import WebhookReceiver
from mvmnt_client.tables import TABLES

_Helper = Callable[[MvmntSandbox], Coroutine[Any, Any, None]]

_SECONDS: Final = 20
_FILE: Final = b"%PDF-1.7"
_CUSTOMER: Final = {"name": "Northwind", "status": "ACTIVE"}


def broken(document: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The helpers that fail with a description, each with its error.

    Args:
        document: the description, as the sandbox reads it.
    """
    try:
        description = Description(dict(document))
        MvmntSandbox(description=description).close()
    except Exception as error:
        return [("the sandbox's start", _text(error))]
    found = []
    for name, helper in _HELPERS.items():
        try:
            with MvmntSandbox(description=description) as sandbox:
                asyncio.run(_within_time(helper(sandbox)))
        except ModuleNotFoundError as error:
            if not str(error.name).startswith("mvmnt"):
                raise  # the environment is not whole, which says nothing of the description
            found.append((name, _text(error)))
        except Exception as error:
            found.append((name, _text(error)))
    return found


async def _within_time(helper: Coroutine[Any, Any, None]) -> None:
    """A helper that waits for what never comes has failed too."""
    async with asyncio.timeout(_SECONDS):
        await helper


async def _documents(sandbox: MvmntSandbox) -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with sandbox.client() as mvmnt:
            document = await mvmnt.documents.upload(_FILE, type="PROOF_OF_DELIVERY", file_name="pod.pdf")
            file = await mvmnt.documents.download(document, to=Path(folder))
        _expect(file.read_bytes() == _FILE, "the file that came down is not the one that went up")


async def _webhooks(sandbox: MvmntSandbox) -> None:
    events: list[Any] = []
    receiver = WebhookReceiver(tokens=["trial"])

    @receiver.on("CUSTOMER_CREATED")
    async def collect(event: Any) -> None:
        events.append(event)

    async with receiver, sandbox.client() as mvmnt, sandbox.posting_to(receiver, "trial"):
        await mvmnt.customers.create(_CUSTOMER)
    await receiver.aclose()
    _expect(len(events) == 1, "the event of a new customer did not arrive")
    _expect(events[0].data.name == "Northwind", "the event does not hold the customer")


async def _upsert(sandbox: MvmntSandbox) -> None:
    async with sandbox.client() as mvmnt:
        _, created = await mvmnt.customers.upsert(Key("TRIAL"), _CUSTOMER)
        again, created_again = await mvmnt.customers.upsert(Key("TRIAL"), {**_CUSTOMER, "name": "Southwind"})
    _expect(created and not created_again and again.name == "Southwind", "the second one did not change the first")


async def _windows(sandbox: MvmntSandbox) -> None:
    async with sandbox.client() as mvmnt:
        await mvmnt.customers.create(_CUSTOMER)
        day = datetime.timedelta(days=1)
        span = mvmnt.customers.filter().windows("updatedAt", since=sandbox.now - day, until=sandbox.now + day, count=2)
        found = [customer async for customer in span]
    _expect(len(found) == 1, "the customer was in no window, or in two")


async def _get_many(sandbox: MvmntSandbox) -> None:
    async with sandbox.client() as mvmnt:
        customer = await mvmnt.customers.create(_CUSTOMER)
        found = await mvmnt.customers.get_many([customer.id])
    _expect(len(found) == 1, "the customer was not found by its id")


async def _mirror(sandbox: MvmntSandbox) -> None:
    if find_spec("pyarrow") is None:
        return  # its extra is not installed
    lost = []
    async with sandbox.client() as mvmnt:
        for table in TABLES:
            try:
                await getattr(getattr(mvmnt, table.resource), table.listing)({}).to_arrow()
            except Exception as error:
                if getattr(error, "status", None) == 501:  # the sandbox knows nothing of a new resource
                    continue
                lost.append(f"{table.name} ({type(error).__name__})")
    _expect(not lost, f"no page can be read of {', '.join(lost)}")


_HELPERS: Final[dict[str, _Helper]] = {
    "documents.upload and documents.download": _documents,
    "webhooks.WebhookReceiver": _webhooks,
    "upsert": _upsert,
    "windows": _windows,
    "get_many": _get_many,
    "mirror": _mirror,
}


def _expect(truth: bool, otherwise: str) -> None:
    if not truth:
        raise AssertionError(otherwise)


def _text(error: BaseException) -> str:
    lines = str(error).strip().splitlines() or [""]
    return f"{type(error).__name__}: {lines[0][:200]}"
