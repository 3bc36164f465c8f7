"""mvmnt.testing in other people's test runs: it is there in each of them, and must disturb none."""

from __future__ import annotations

import os
import tomllib

import pytest
from support.samples import ROOT

ASYNCIO = "asyncio_default_fixture_loop_scope = function"  # else pytest-asyncio warns

USES_BOTH = """
import pytest

from mvmnt import Mvmnt
from mvmnt.testing import MvmntSandbox

{mark}
async def test_it(mvmnt: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
    await mvmnt.customers.create({{"name": "Northwind", "status": "ACTIVE"}})
    assert len(mvmnt_sandbox.records("customers")) == 1

{mark}
async def test_the_next_sandbox_is_empty(mvmnt_sandbox: MvmntSandbox) -> None:
    assert mvmnt_sandbox.records("customers") == []
    assert len(mvmnt_sandbox.requests) == 0
"""


@pytest.fixture(autouse=True)
def no_other_plugins(monkeypatch: pytest.MonkeyPatch) -> None:
    """A run has the plugins that a test names, and not whatever else is installed here."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


def run(pytester: pytest.Pytester, *plugins: str) -> pytest.RunResult:
    """A run in a process of its own, in which every warning is an error."""
    named = [option for plugin in ("mvmnt.testing", *plugins) for option in ("-p", plugin)]
    return pytester.runpytest_subprocess("-W", "error", *named)


def test_the_distribution_names_it_as_a_plugin() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["pytest11"] == {"mvmnt.testing": "mvmnt.testing"}


@pytest.mark.parametrize(
    ("plugin", "ini", "mark"),
    [
        ("pytest_asyncio.plugin", f"{ASYNCIO}\nasyncio_mode = auto", ""),
        ("pytest_asyncio.plugin", f"{ASYNCIO}\nasyncio_mode = strict", "@pytest.mark.asyncio"),
        ("pytest_asyncio.plugin", f"{ASYNCIO}\nasyncio_mode = auto\nasyncio_default_test_loop_scope = session", ""),
        ("anyio.pytest_plugin", "", "@pytest.mark.anyio"),
    ],
    ids=["auto mode", "strict mode", "one loop for all tests", "anyio"],
)
def test_both_fixtures_work_with_async_tests_of_every_kind(
    pytester: pytest.Pytester, plugin: str, ini: str, mark: str
) -> None:
    pytester.makeini(f"[pytest]\n{ini}")
    pytester.makeconftest("import pytest\n\n@pytest.fixture\ndef anyio_backend():\n    return 'asyncio'\n")
    pytester.makepyfile(USES_BOTH.format(mark=mark))
    run(pytester, plugin).assert_outcomes(passed=2)


def test_both_fixtures_work_without_any_async_plugin(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import asyncio

        def test_it(mvmnt, mvmnt_sandbox):
            customer = asyncio.run(mvmnt.customers.create({"name": "Northwind", "status": "ACTIVE"}))
            assert mvmnt_sandbox.records("customers")[0]["id"] == str(customer.id)
        """
    )
    run(pytester).assert_outcomes(passed=1)


def test_code_without_asyncio_has_a_client_of_its_own(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        from mvmnt import ServerError
        from mvmnt.sync import Mvmnt
        from mvmnt.testing import MvmntSandbox

        def test_it(mvmnt_sync: Mvmnt, mvmnt_sandbox: MvmntSandbox) -> None:
            customer = mvmnt_sync.customers.create({"name": "Northwind", "status": "ACTIVE"})
            assert [found.id for found in mvmnt_sync.customers.filter()] == [customer.id]
            assert mvmnt_sandbox.records("customers")[0]["id"] == str(customer.id)

        def test_it_does_not_wait_for_retries(mvmnt_sync, mvmnt_sandbox):
            mvmnt_sandbox.fail_next(503, times=3)
            assert mvmnt_sync.customers.filter().collect() == []
            mvmnt_sandbox.fail_next(503, times=50)
            with pytest.raises(ServerError):
                mvmnt_sync.customers.filter().first()

        def test_both_clients_see_the_same_sandbox(mvmnt_sync, mvmnt):
            import asyncio
            created = asyncio.run(mvmnt.customers.create({"name": "Northwind", "status": "ACTIVE"}))
            assert mvmnt_sync.customers.get(created.id).name == "Northwind"
        """
    )
    run(pytester).assert_outcomes(passed=3)


def test_settings_come_from_a_fixture_that_a_test_may_override(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import pytest

        @pytest.fixture
        def mvmnt_sandbox_settings():
            return {"rate_limit": 5}

        def test_it(mvmnt_sandbox):
            assert mvmnt_sandbox.rate_limit == 5
        """
    )
    run(pytester).assert_outcomes(passed=1)


def test_without_the_extra_the_fixture_says_what_to_install(pytester: pytest.Pytester) -> None:
    pytester.makeconftest("import sys\nsys.modules['starlette'] = None  # as if it were not installed\n")
    pytester.makepyfile("def test_it(mvmnt): pass\n\ndef test_another(): pass\n")
    result = run(pytester)
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(
        ["*mvmnt_sandbox needs the sandbox (*starlette*): pip install 'mvmnt-client[[]sandbox]'*"]
    )


def test_a_run_that_does_not_use_it_loads_neither_the_sandbox_nor_the_client(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import sys

        def test_it():
            loaded = {name for name in sys.modules if name.partition(".")[0] in ("mvmnt", "mvmnt_client")}
            assert loaded == {"mvmnt", "mvmnt.version", "mvmnt.testing"}
            assert not {"aiohttp", "attrs", "httpx", "openapi_core", "starlette", "yaml"} & set(sys.modules)
        """
    )
    run(pytester).assert_outcomes(passed=1)


@pytest.mark.parametrize("options", [[], ["-p", "mvmnt.testing"]], ids=["in conftest.py", "on the command line too"])
def test_it_may_be_named_as_well_where_it_is_installed(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    monkeypatch.delenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD")
    installed = pytester.mkdir("installed")
    metadata = installed / "some_distribution-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: some-distribution\nVersion: 1\n")
    (metadata / "entry_points.txt").write_text("[pytest11]\nmvmnt.testing = mvmnt.testing\n")
    monkeypatch.setenv("PYTHONPATH", str(installed), prepend=os.pathsep)
    pytester.makeini(f"[pytest]\n{ASYNCIO}")
    pytester.makeconftest('pytest_plugins = ["mvmnt.testing"]')
    pytester.makepyfile("def test_it(mvmnt_sandbox): pass")
    pytester.runpytest_subprocess("-W", "error", *options).assert_outcomes(passed=1)
