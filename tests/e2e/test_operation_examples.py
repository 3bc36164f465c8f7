"""`examples/operations/` has an example of each operation, and each one runs against the sandbox."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType

import pytest
from support.samples import ROOT
from support.sandbox_process import running_sandbox, settings_of, stats

from mvmnt_client.operations import OPERATIONS
from mvmnt_client.resource_texts import RESOURCES

BESIDE_OPERATIONS = {"main", "upsert"}


@pytest.fixture(scope="module")
def modules() -> Iterator[dict[str, ModuleType]]:
    """The examples of each resource, by its attribute."""
    sys.path.insert(0, str(ROOT))
    try:
        yield {resource: import_module(f"examples.operations.{resource}") for resource in RESOURCES}
    finally:
        sys.path.remove(str(ROOT))


def functions(module: ModuleType) -> dict[str, str]:
    """The source of each function that the module defines itself, by name."""
    found = inspect.getmembers(module, inspect.iscoroutinefunction)
    return {name: inspect.getsource(function) for name, function in found if function.__module__ == module.__name__}


def calls(source: str) -> set[str]:
    """What a function calls, as it is written."""
    return {ast.unparse(node.func) for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)}


@pytest.mark.parametrize("resource", RESOURCES)
def test_each_operation_has_an_example_that_calls_it(resource: str, modules: dict[str, ModuleType]) -> None:
    examples = functions(modules[resource])
    assert set(examples) - BESIDE_OPERATIONS == {entry.method for entry in OPERATIONS if entry.resource == resource}
    for name, source in examples.items():
        assert name == "main" or f"mvmnt.{resource}.{name}" in calls(source)


@pytest.mark.parametrize("resource", RESOURCES)
def test_each_example_of_a_resource_runs_in_its_program(resource: str, modules: dict[str, ModuleType]) -> None:
    examples = functions(modules[resource])
    assert set(examples) - {"main"} <= calls(examples["main"])


async def test_all_programs_run_twice_and_every_operation_succeeds(
    modules: dict[str, ModuleType], monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_sandbox() as url:
        for name, value in settings_of(url).items():
            monkeypatch.setenv(name, value)
        for module in [*modules.values(), *modules.values()]:
            await module.main()
        counted = (await stats(url))["calls"]
    done = {operation for operation, statuses in counted.items() if any(status.startswith("2") for status in statuses)}
    assert {entry.operation for entry in OPERATIONS} <= done
