"""A pytest plugin: the sandbox in process, and an SDK client on it.

It is for tests of code that uses this SDK. Install `mvmnt-client[sandbox]` beside pytest; then every test has the
fixtures:

- `mvmnt_sandbox`: a new sandbox for each test (`MvmntSandbox`), without port, thread, network and real waits.
- `mvmnt`: an `mvmnt.Mvmnt` on it.
- `mvmnt_sync`: an `mvmnt.sync.Mvmnt` on it, for tests of code without asyncio.
- `mvmnt_sandbox_settings`: override it for a sandbox with other settings.

All of them are plain fixtures: tests may be async with any plugin (pytest-asyncio in either mode, that of anyio on
asyncio), or call `asyncio.run`.

pytest imports this module in every run, so it must load nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from mvmnt import Mvmnt
    from mvmnt.sync import Mvmnt as SyncMvmnt
    from mvmnt.testing.sandbox import MvmntSandbox as MvmntSandbox

__all__ = ["MvmntSandbox"]


def __getattr__(name: str) -> object:
    if name != "MvmntSandbox":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from mvmnt.testing.sandbox import MvmntSandbox
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] in ("mvmnt", "mvmnt_client"):
            raise
        message = f"mvmnt.testing needs {error.name}: pip install 'mvmnt-client[sandbox]'"
        raise ModuleNotFoundError(message, name=error.name) from None
    return MvmntSandbox


@pytest.fixture
def mvmnt_sandbox_settings() -> dict[str, Any]:
    """The settings of the `mvmnt_sandbox` fixture: arguments of `mvmnt.testing.MvmntSandbox`.

    Override it in a test module or a conftest.py, for example with a `token_lifetime` of 60 seconds.
    """
    return {}


@pytest.fixture
def mvmnt_sandbox(mvmnt_sandbox_settings: dict[str, Any]) -> Iterator[MvmntSandbox]:
    """An empty sandbox in this process, for one test (`mvmnt.testing.MvmntSandbox`)."""
    try:
        from mvmnt.testing.sandbox import MvmntSandbox
    except ModuleNotFoundError as error:
        pytest.fail(
            f"the fixture mvmnt_sandbox needs the sandbox ({error}): pip install 'mvmnt-client[sandbox]'", pytrace=False
        )
    with MvmntSandbox(**mvmnt_sandbox_settings) as sandbox:
        yield sandbox


@pytest.fixture
def mvmnt(mvmnt_sandbox: MvmntSandbox) -> Mvmnt:
    """An SDK client on the test's sandbox. It need not be closed."""
    return mvmnt_sandbox.client()


@pytest.fixture
def mvmnt_sync(mvmnt_sandbox: MvmntSandbox) -> Iterator[SyncMvmnt]:
    """An SDK client for code without asyncio on the test's sandbox."""
    with mvmnt_sandbox.sync_client() as client:
        yield client
