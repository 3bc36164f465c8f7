"""Several files and folders replaced at once: after a crash, all of the old or all of the new."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import generation.update.atomic_replace
from generation.update.atomic_replace import replace, restore

MOVES = 8  # renames of one replacement: the notes, the report, and two for each path that there was


class Killed(BaseException):
    """The process died here."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "root"
    (root / "package").mkdir(parents=True)
    (root / "package/old.py").write_text("old")
    (root / "a.yaml").write_text("old")
    (root / "b.md").write_text("old")
    return root


@pytest.fixture
def fresh(tmp_path: Path) -> dict[str, Path]:
    new = tmp_path / "new"
    (new / "package").mkdir(parents=True)
    (new / "package/new.py").write_text("new")
    (new / "file").write_text("new")
    return {"a.yaml": new / "file", "package": new / "package", "docs/report.md": new / "file", "b.md": new / "file"}


def state(root: Path) -> dict[str, str]:
    return {path.relative_to(root).as_posix(): path.read_text() for path in root.rglob("*") if path.is_file()}


OLD = {"package/old.py": "old", "a.yaml": "old", "b.md": "old"}
NEW = {"package/new.py": "new", "a.yaml": "new", "b.md": "new", "docs/report.md": "new"}


def failing(monkeypatch: pytest.MonkeyPatch, after: int, error: BaseException) -> None:
    """Let the rename fail that comes after so many others, once."""
    rename = Path.rename
    turns: Iterator[int] = iter(range(1_000))

    def fail(self: Path, target: Path) -> Path:
        if next(turns) == after:
            raise error
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail)


def test_everything_is_replaced(root: Path, fresh: dict[str, Path]) -> None:
    replace(root, fresh)
    assert state(root) == NEW


@pytest.mark.parametrize("after", range(MOVES))
def test_a_failure_leaves_everything_as_it_was(
    root: Path, fresh: dict[str, Path], after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, after, OSError("full"))
    with pytest.raises(OSError, match="full"):
        replace(root, fresh)
    assert state(root) == OLD


@pytest.mark.parametrize("after", range(MOVES))
def test_after_a_crash_the_next_run_brings_the_old_state_back(
    root: Path, fresh: dict[str, Path], after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        failing(patch, after, Killed())
        patch.setattr(generation.update.atomic_replace, "restore", lambda root: None)
        with pytest.raises(Killed):
            replace(root, fresh)
    restore(root)
    assert state(root) == OLD


def test_a_crash_after_the_last_move_leaves_the_new_state(
    root: Path, fresh: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(folder: Path) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(generation.update.atomic_replace.shutil, "rmtree", die)
        patch.setattr(generation.update.atomic_replace, "restore", lambda root: None)
        with pytest.raises(Killed):
            replace(root, fresh)
    restore(root)
    assert state(root) == NEW


def test_a_crash_before_the_first_move_leaves_nothing_behind(root: Path) -> None:
    (root / ".update/new").mkdir(parents=True)
    (root / ".update/new/a.yaml").write_text("new")
    restore(root)
    assert state(root) == OLD
