"""``mvmnt completion``: scripts for shells, and what they ask for."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from support.command_line import run


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_a_script(shell: str) -> None:
    done = run("completion", shell)
    assert done.exit_code == 0
    assert "_MVMNT_COMPLETE" in done.stdout


def test_groups_methods_and_options_are_completed() -> None:
    def completed(words: str) -> str:
        asked = {"_MVMNT_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1)}
        command = [sys.executable, "-m", "mvmnt"]
        return subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **asked}).stdout

    assert "customers" in completed("mvmnt cust")
    assert "search" in completed("mvmnt customers se")
    assert "--where" in completed("mvmnt customers filter --wh")
