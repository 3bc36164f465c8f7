"""Profiles of the command line."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.command_line import run

from mvmnt import ConfigurationError
from mvmnt._commands.api import profiles
from mvmnt._commands.api.profiles import profile_arguments

FILE = """
default = "test"

[profiles.test]
client_id = "test-id"
client_secret = "test-secret"
base_url = "http://localhost:4010/v1"

[profiles.production]
client_id = "live-id"
client_secret = "live-secret"
"""


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "config.toml"
    path.write_text(FILE)
    path.chmod(0o600)
    monkeypatch.setattr(profiles, "config_file", lambda: path)
    for name in ("CLIENT_ID", "CLIENT_SECRET", "BASE_URL", "TOKEN_URL", "PROFILE"):
        monkeypatch.delenv(f"MVMNT_{name}", raising=False)
    return path


def test_the_default_profile_holds_where_nothing_else_is_said(file: Path) -> None:
    assert profile_arguments(None) == {
        "client_id": "test-id",
        "client_secret": "test-secret",
        "base_url": "http://localhost:4010/v1",
        "token_url": "",
    }


def test_a_profile_is_named_by_argument_or_environment(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert profile_arguments("production")["client_id"] == "live-id"
    monkeypatch.setenv("MVMNT_PROFILE", "production")
    assert profile_arguments(None)["client_id"] == "live-id"


def test_the_environments_settings_hold_before_the_default_profile(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MVMNT_CLIENT_ID", "own")
    assert profile_arguments(None) == {}


def test_a_named_profile_takes_nothing_of_the_environment(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MVMNT_BASE_URL", "http://localhost:1/v1")
    assert profile_arguments("production")["base_url"] == ""


def test_without_a_file_there_is_no_profile(file: Path) -> None:
    file.unlink()
    assert profile_arguments(None) == {}
    with pytest.raises(ConfigurationError, match="does not exist"):
        profile_arguments("test")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (FILE.replace("profiles.test", "profiles.tset"), "did you mean tset"),
        (FILE.replace("client_id", "client_di", 1), "did you mean client_id"),
        (FILE.replace('"test-id"', "1"), "client_id must be a string"),
        (FILE.replace('client_secret = "test-secret"', 'client_secret_from = "file"'), 'must be "keyring"'),
        (FILE.replace("base_url", 'client_secret_from = "keyring"\nbase_url'), "no client_secret beside it"),
        ("[", "is no TOML"),
        ('default = "test"\nprofiles = 1', r"no \[profiles.test\]"),
    ],
)
def test_a_file_that_is_wrong_is_refused_without_its_values(file: Path, text: str, said: str) -> None:
    file.write_text(text)
    with pytest.raises(ConfigurationError, match=said) as caught:
        profile_arguments(None)
    assert not any(secret in str(caught.value) for secret in ("test-secret", "live-secret"))


def test_a_secret_that_others_may_read_is_refused(file: Path) -> None:
    file.chmod(0o644)
    with pytest.raises(ConfigurationError, match="chmod 600"):
        profile_arguments(None)


def test_a_command_takes_its_profile(file: Path) -> None:
    done = run("customers", "get", "ERP-1", "--profile", "prodcution")
    assert done.exit_code == 4
    assert "did you mean production?" in done.stderr


@pytest.mark.parametrize("command", [("doctor",), ("mcp",), ("mirror", "--to", "duckdb:///x.duckdb")])
def test_each_command_takes_its_profile(file: Path, command: tuple[str, ...]) -> None:
    done = run(*command, "--profile", "prodcution")
    assert done.exit_code == 1
    assert "did you mean production?" in done.output


def in_a_process(tmp_path: Path, code: str, *, keyring: str) -> subprocess.CompletedProcess[str]:
    """Run code with a keyring of the test's own."""
    environment = {**os.environ, "PYTHON_KEYRING_BACKEND": keyring, "XDG_DATA_HOME": str(tmp_path)}
    code = f"from pathlib import Path; from mvmnt._commands.api import profiles; {code}"
    command = [sys.executable, "-c", code]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=False)


KEPT = """
[profiles.kept]
client_id = "kept-id"
client_secret_from = "keyring"
"""
IN_A_FILE = "keyrings.alt.file.PlaintextKeyring"
NO_BACKEND = "keyring.backends.fail.Keyring"


def read_secret(file: Path) -> str:
    path = f"profiles.config_file = lambda: Path({str(file)!r})"
    return f"{path}; print(profiles.profile_arguments('kept')['client_secret'])"


def test_a_secret_is_taken_from_the_keyring(file: Path, tmp_path: Path) -> None:
    file.write_text(KEPT)
    kept = in_a_process(
        tmp_path, "import keyring; keyring.set_password('mvmnt', 'kept-id', 'secret-7')", keyring=IN_A_FILE
    )
    assert kept.returncode == 0, kept.stderr
    assert in_a_process(tmp_path, read_secret(file), keyring=IN_A_FILE).stdout == "secret-7\n"


@pytest.mark.parametrize(
    ("keyring", "said"), [(IN_A_FILE, "keyring set mvmnt CLIENT_ID"), (NO_BACKEND, "cannot be read: NoKeyringError")]
)
def test_a_keyring_without_the_secret_is_told(file: Path, tmp_path: Path, keyring: str, said: str) -> None:
    file.write_text(KEPT)
    done = in_a_process(tmp_path, read_secret(file), keyring=keyring)
    assert done.returncode == 1
    assert said in done.stderr.splitlines()[-1]
