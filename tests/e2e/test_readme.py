"""Every Python example of the README runs, in order, against the sandbox."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from types import CodeType

import pytest
from support.samples import ROOT

EXAMPLES = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)


def test_the_first_example_takes_ten_lines() -> None:
    assert len([line for line in EXAMPLES[0].splitlines() if line.strip()]) <= 10


async def test_every_example_runs(sandbox_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)  # for the files that examples write
    monkeypatch.setenv("MVMNT_CLIENT_ID", "sandbox-client")
    monkeypatch.setenv("MVMNT_CLIENT_SECRET", "sandbox-secret")
    monkeypatch.setenv("MVMNT_BASE_URL", sandbox_url)
    names: dict[str, object] = {}
    for example in EXAMPLES:
        code: CodeType = compile(example, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
        result = eval(code, names)  # noqa: S307  # our own README
        if inspect.isawaitable(result):
            await result
    assert len(EXAMPLES) >= 7
