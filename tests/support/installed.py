"""Programs that tests need and Debian packages bring."""

from __future__ import annotations

import os
import shutil

import pytest


def path_of(program: str, *, packages: str) -> str:
    """Where a program is. Where it is not installed, the test is skipped; in CI, which must have it, it fails."""
    found = shutil.which(program)
    if found is None:
        missing = f"needs {program}, which is not installed (Debian: apt-get install {packages})"
        pytest.fail(missing) if os.environ.get("CI") == "true" else pytest.skip(missing)
    return found
