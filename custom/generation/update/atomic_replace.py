"""Replaces several files and folders of a repository at once: all of them, or none.

The new contents are laid ready beside the old ones first. What is left to do then is to move them, and every move is
noted before the first: a process that dies in between leaves notes by which the next one restores the old state.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

STAGE = ".update"
_NOTES = "moves.json"


def replace(root: Path, contents: Mapping[str, Path]) -> None:
    """Put new contents in place of the old ones.

    Args:
        root: the repository.
        contents: a new file or folder for each path in the repository, relative to `root`; they are copied.

    Raises:
        OSError: it could not be done; then everything is as it was.
    """
    restore(root)
    stage = root / STAGE
    try:
        for path, content in contents.items():
            fresh = stage / "new" / path
            fresh.parent.mkdir(parents=True, exist_ok=True)
            if content.is_dir():
                shutil.copytree(content, fresh, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copyfile(content, fresh)
        _note(stage, {path: (root / path).exists() for path in contents})
        for path in contents:
            _move(root / path, stage / "old" / path)
            _move(stage / "new" / path, root / path)
        (stage / _NOTES).unlink()  # from here on the new state counts
    except BaseException:
        restore(root)
        raise
    shutil.rmtree(stage)


def restore(root: Path) -> None:
    """Bring back the old state where an earlier `replace` did not come to its end; otherwise nothing is done."""
    stage = root / STAGE
    notes = stage / _NOTES
    if notes.exists():
        for path, existed in json.loads(notes.read_text(encoding="utf-8")).items():
            kept = stage / "old" / path
            if kept.exists() or not existed:
                _remove(root / path)
            _move(kept, root / path)
    shutil.rmtree(stage, ignore_errors=True)


def _note(stage: Path, moves: Mapping[str, bool]) -> None:
    draft = stage / f"{_NOTES}.draft"
    with draft.open("w", encoding="utf-8") as file:
        json.dump(moves, file)
        file.flush()
        os.fsync(file.fileno())
    draft.rename(stage / _NOTES)


def _move(source: Path, target: Path) -> None:
    if source.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        source.rename(target)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
