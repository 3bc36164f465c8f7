"""`make demo` with fewer records."""

from __future__ import annotations

import subprocess
import sys

from support.samples import ROOT


def test_the_demo_ends_with_every_count_right() -> None:
    command = [sys.executable, str(ROOT / "examples/demo.py"), "--customers", "200"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "token requests" in done.stdout
