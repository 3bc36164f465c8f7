"""The certificates that servers are checked with."""

from __future__ import annotations

import os
import re
import ssl
from pathlib import Path

import certifi

from mvmnt.errors import ConfigurationError

__all__ = ["create_ssl_context"]

_HASHED_NAME = re.compile(r"[0-9a-f]{8}\.\d+")  # as `openssl rehash` makes them: OpenSSL reads no others


def create_ssl_context() -> ssl.SSLContext:
    """A context that trusts what `SSL_CERT_FILE` names, else `SSL_CERT_DIR`, else certifi's certificates.

    Raises:
        ConfigurationError: a variable names nothing that can be used.
    """
    _check_key_log()
    if file := os.environ.get("SSL_CERT_FILE"):
        try:
            return ssl.create_default_context(cafile=file)
        except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
            raise ConfigurationError(
                f"SSL_CERT_FILE is {file!r}: it must name a file of certificates in PEM format ({error})"
            ) from None
    if folders := os.environ.get("SSL_CERT_DIR"):
        if not any(map(_holds_certificates, folders.split(os.pathsep))):
            raise ConfigurationError(
                f"SSL_CERT_DIR is {folders!r}: it must name a folder of certificates that `openssl rehash` has prepared"
            )
        return ssl.create_default_context(capath=folders)
    return ssl.create_default_context(cafile=certifi.where())


def _holds_certificates(folder: str) -> bool:
    try:
        return any(_HASHED_NAME.fullmatch(path.name) for path in Path(folder).iterdir())
    except (OSError, ValueError):
        return False


def _check_key_log() -> None:
    """Contexts open the file that `SSLKEYLOGFILE` names."""
    if file := os.environ.get("SSLKEYLOGFILE"):
        try:
            open(file, "ab").close()
        except (OSError, ValueError) as error:
            raise ConfigurationError(f"SSLKEYLOGFILE is {file!r}, which cannot be written ({error})") from None
