"""Profiles of the command line."""

from __future__ import annotations

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
        ("[", "is no TOML"),
        ('default = "test"\nprofiles = 1', r"no \[profiles.test\]"),
    ],
)
def test_a_file_that_is_wrong_is_refused_without_its_values(file: Path, text: str, said: str) -> None:
    file.write_text(text)
    with pytest.raises(ConfigurationError, match=said) as caught:
        profile_arguments(None)
    assert "secret" not in str(caught.value)


def test_a_secret_that_others_may_read_is_refused(file: Path) -> None:
    file.chmod(0o644)
    with pytest.raises(ConfigurationError, match="chmod 600"):
        profile_arguments(None)


def test_a_command_takes_its_profile(file: Path) -> None:
    done = run("customers", "get", "ERP-1", "--profile", "prodcution")
    assert done.exit_code == 4
    assert "did you mean production?" in done.stderr
