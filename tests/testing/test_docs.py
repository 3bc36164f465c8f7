"""docs/testing.md and the example that it shows."""

from __future__ import annotations

import re
import shutil

import pytest
from support.samples import ROOT

EXAMPLE = (ROOT / "examples/customer_sync.py", ROOT / "examples/test_customer_sync.py")
SHOWN = re.findall(r"```python\n(.*?)```", (ROOT / "docs/testing.md").read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.parametrize("block", SHOWN)
def test_the_page_shows_the_example_as_it_is(block: str) -> None:
    assert any(block in path.read_text(encoding="utf-8") for path in EXAMPLE)


def test_the_page_shows_nearly_every_test_of_the_example() -> None:
    text = EXAMPLE[1].read_text(encoding="utf-8")
    shown = {name for block in SHOWN for name in re.findall(r"def (test_\w+)", block)}
    assert set(re.findall(r"def (test_\w+)", text)) - shown == {"test_a_refused_account_does_not_stop_the_others"}


def test_the_example_passes_as_an_integrator_runs_it(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in EXAMPLE:
        shutil.copy(path, pytester.path)
    pytester.makeini("[pytest]\nasyncio_default_fixture_loop_scope = function")
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # of what else is installed here
    plugins = ("-p", "mvmnt.testing", "-p", "pytest_asyncio.plugin")
    pytester.runpytest_subprocess("-W", "error", *plugins).assert_outcomes(passed=11)
