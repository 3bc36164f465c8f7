"""The certificates that servers are checked with."""

from __future__ import annotations

import os
import re
import ssl
from functools import lru_cache
from pathlib import Path

import certifi

from mvmnt.errors import ConfigurationError

__all__ = ["create_ssl_context"]

_HASHED_NAME = r"[0-9a-f]{8}\.\d+"  # the names that `openssl rehash` gives; OpenSSL reads no other files


def create_ssl_context() -> ssl.SSLContext:
    """A context that trusts what `SSL_CERT_FILE` names, else `SSL_CERT_DIR`, else certifi's certificates.

    Clients share it as long as these settings and what they name stay the same: reading certifi's certificates takes
    longer than everything else in making a client.

    Raises:
        ConfigurationError: a variable names nothing that can be used.
    """
    _check_key_log()
    file, folders = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    if file:
        return _of_file(file, _state(file), os.environ.get("SSLKEYLOGFILE"))
    if folders:
        if not any(map(_holds_certificates, folders.split(os.pathsep))):
            raise ConfigurationError(
                f"SSL_CERT_DIR is {folders!r}: it must name a folder of certificates that `openssl rehash` has prepared"
            )
        return ssl.create_default_context(capath=folders)  # which reads nothing yet
    return _of_certifi(os.environ.get("SSLKEYLOGFILE"))


@lru_cache(maxsize=4)
def _of_file(file: str, state: tuple[int, int, int] | None, key_log: str | None) -> ssl.SSLContext:
    """The context for a file in one state. It takes the file for keys from the environment itself."""
    try:
        return ssl.create_default_context(cafile=file)
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        raise ConfigurationError(
            f"SSL_CERT_FILE is {file!r}: it must name a file of certificates in PEM format ({error})"
        ) from None


@lru_cache(maxsize=4)
def _of_certifi(key_log: str | None) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certifi.where())


def _state(file: str) -> tuple[int, int, int] | None:
    """What changes when the file does."""
    try:
        found = os.stat(file)
    except (OSError, ValueError):
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _holds_certificates(folder: str) -> bool:
    try:
        return any(re.fullmatch(_HASHED_NAME, path.name) for path in Path(folder).iterdir())
    except (OSError, ValueError):
        return False


def _check_key_log() -> None:
    """Contexts open the file that `SSLKEYLOGFILE` names."""
    if file := os.environ.get("SSLKEYLOGFILE"):
        try:
            open(file, "ab").close()
        except (OSError, ValueError) as error:
            raise ConfigurationError(f"SSLKEYLOGFILE is {file!r}, which cannot be written ({error})") from None
