"""Every Python example of the README and of docs/ runs against the sandbox, and is typed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.documentation import Example, examples_of
from support.redis_server import RedisServer
from support.samples import ROOT
from support.sandbox_process import running_sandbox, settings_of

from mvmnt import Key, Mvmnt

README = examples_of(ROOT / "README.md")
PAGES = [
    "agents",
    "calls",
    "clients",
    "documents",
    "errors",
    "frames",
    "listings",
    "middleware",
    "mirror",
    "newer_server",
    "production",
    "start",
    "sync",
    "synchronous",
    "tracing",
    "typed_bodies",
    "webhooks",
]
DOCUMENTS = [*(ROOT / f"docs/{page}.md" for page in PAGES), ROOT / "custom/mvmnt/skills/mvmnt/SKILL.md"]
EXAMPLES = README + [example for document in DOCUMENTS for example in examples_of(document)]
PROGRAMS = [example for example in EXAMPLES if example.is_program]
SNIPPETS = [example for example in EXAMPLES if not example.is_program]


@pytest.fixture(scope="module")
def sandbox_url() -> Iterator[str]:
    """The base URL of a sandbox for the examples alone, whose keys other tests use too."""
    with running_sandbox() as url:
        yield url


def run(code: str, folder: Path, **environment: str) -> str:
    (folder / "program.py").write_text(code, encoding="utf-8")
    command = [sys.executable, "-W", "error", "program.py"]
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **environment}, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_first_example_takes_ten_lines() -> None:
    assert len([line for line in README[0].code.splitlines() if line.strip()]) <= 10


def test_the_first_example_runs_as_it_stands_and_runs_again(tmp_path: Path) -> None:
    with running_sandbox() as url:
        program = README[0].code.replace("http://127.0.0.1:4010/v1", url)  # the port may be in use
        assert program != README[0].code
        assert run(program, tmp_path) == "Northwind OPEN 150\n"
        assert run(program, tmp_path) == "Northwind OPEN 150\n" * 2


@pytest.mark.parametrize("example", PROGRAMS[1:], ids=str)
def test_every_program_runs_twice(example: Example, sandbox_url: str, tmp_path: Path) -> None:
    run(example.code, tmp_path, **settings_of(sandbox_url))
    run(example.code, tmp_path, **settings_of(sandbox_url))


@pytest.mark.parametrize("example", SNIPPETS, ids=str)
async def test_every_snippet_runs(
    example: Example,
    sandbox_url: str,
    shared_redis: RedisServer,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.chdir(tmp_path)  # for the files that examples write
    monkeypatch.setenv("DLT_DATA_DIR", str(tmp_path))  # where dlt keeps the state of pipelines
    for name, value in settings_of(sandbox_url).items():
        monkeypatch.setenv(name, value)
    code = example.code.replace("redis://localhost:6379/0", shared_redis.url)
    names: dict[str, object] = {}
    exec(compile(code, f"{example}.py", "exec"), names)  # noqa: S102  # our own documents
    async with Mvmnt() as mvmnt:
        await mvmnt.customers.upsert(Key("ERP-CUSTOMER-12345"), {"name": "Northwind", "status": "ACTIVE"})
        await names["example"](mvmnt)  # type: ignore[operator]  # the function that `examples_of` wraps around snippets


def test_the_page_on_typed_bodies_shows_the_example_as_it_is() -> None:
    [program] = [example for example in PROGRAMS if "typed_bodies" in example.name]
    assert program.code == (ROOT / "examples/typed_bodies.py").read_text(encoding="utf-8")


def test_every_example_is_typed(tmp_path: Path) -> None:
    for number, example in enumerate(EXAMPLES):
        (tmp_path / f"{example}_{number}.py").write_text(example.code, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--config-file", "pyproject.toml", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
