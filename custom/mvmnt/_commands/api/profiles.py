"""Profiles: the settings of several accounts in one file, by name."""

from __future__ import annotations

import os
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from mvmnt._core.json_types import is_object
from mvmnt._core.suggestion import did_you_mean
from mvmnt.errors import ConfigurationError

__all__ = ["VARIABLE", "config_file", "profile_arguments"]

VARIABLE: Final = "MVMNT_PROFILE"
_SETTINGS: Final = ("client_id", "client_secret", "base_url", "token_url")
_KEYRING: Final = "client_secret_from"
_OTHERS: Final = 0o077  # what other users may do with a file


def config_file() -> Path:
    """Where the profiles are, by the platform's convention: ``~/.config/mvmnt/config.toml`` on Linux."""
    from platformdirs import user_config_path

    return user_config_path("mvmnt", appauthor=False) / "config.toml"


def profile_arguments(name: str | None) -> dict[str, str]:
    """The arguments of `Mvmnt` that a profile stands for; none where the environment's settings hold.

    A profile that is named, here or in MVMNT_PROFILE, holds as a whole: nothing of it is mixed with the environment,
    so that no account's secret goes to another one's server. Without a name, the environment's settings hold if there
    are any, else the profile that the file calls its default.

    Args:
        name: the profile; None for the environment's.

    Raises:
        ConfigurationError: there is no such profile, or the file is wrong. The message holds no value of it.
    """
    name = name or os.environ.get(VARIABLE) or None
    if name is None and any(os.environ.get(f"MVMNT_{setting.upper()}") for setting in _SETTINGS):
        return {}
    try:
        path = config_file()
    except ModuleNotFoundError:  # `mvmnt doctor` runs without the extra `cli`
        if name is None:
            return {}
        raise
    content = _read(path)
    if content is None:
        if name is not None:
            raise ConfigurationError(f"there is no profile {name!r}: {path} does not exist")
        return {}
    profiles = content.get("profiles", {})
    name = name or content.get("default")
    if name is None:
        return {}
    if not is_object(profiles) or not is_object(profiles.get(name)):
        known = list(profiles) if is_object(profiles) else []
        raise ConfigurationError(f"{path} has no [profiles.{name}]{did_you_mean(str(name), known)}")
    return _checked(path, name, profiles[name])


def _checked(path: Path, name: str, profile: Mapping[str, Any]) -> dict[str, str]:
    for setting, value in profile.items():
        if setting not in (*_SETTINGS, _KEYRING):
            hint = did_you_mean(setting, (*_SETTINGS, _KEYRING))
            raise ConfigurationError(f"{path}, [profiles.{name}]: there is no setting {setting!r}{hint}")
        if not isinstance(value, str):
            raise ConfigurationError(f"{path}, [profiles.{name}]: {setting} must be a string")
    if "client_secret" in profile and sys.platform != "win32" and path.stat().st_mode & _OTHERS:
        raise ConfigurationError(f"{path} holds a secret, and other users may read it: chmod 600 {path}")
    found = {setting: profile.get(setting, "") for setting in _SETTINGS}  # empty is the default, not the environment's
    if _KEYRING in profile:
        where = f"{path}, [profiles.{name}]: {_KEYRING}"
        if profile[_KEYRING] != "keyring":
            raise ConfigurationError(f'{where} must be "keyring"')
        if found["client_secret"] or not found["client_id"]:
            raise ConfigurationError(f"{where} needs a client_id, and no client_secret beside it")
        found["client_secret"] = _kept_secret(where, found["client_id"])
    return found


def _kept_secret(where: str, client_id: str) -> str:
    """The secret that the system's keyring has for a client id."""
    try:
        import keyring
        from keyring.errors import KeyringError
    except ModuleNotFoundError as error:
        raise ConfigurationError(f"{where} needs {error.name}: pip install 'mvmnt-client[keyring]'") from None
    try:
        secret = keyring.get_password("mvmnt", client_id)
    except KeyringError as error:
        raise ConfigurationError(f"{where}: the keyring cannot be read: {type(error).__name__}") from None
    if not secret:
        raise ConfigurationError(f"{where}: the keyring has no secret: keyring set mvmnt CLIENT_ID puts it there")
    return secret


def _read(path: Path) -> dict[str, Any] | None:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} cannot be read: {type(error).__name__}") from None
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{path} is no TOML: {error}") from None
