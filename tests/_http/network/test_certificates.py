"""mvmnt._http.network.certificates: variables that name nothing usable are refused by their name."""

from pathlib import Path

import certifi
import pytest

from mvmnt._http.network.certificates import create_ssl_context
from mvmnt.errors import ConfigurationError


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize("content", [None, b"", b"rubbish", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_file_without_certificates_is_refused(
    environment: pytest.MonkeyPatch, tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_bytes(content)
    environment.setenv("SSL_CERT_FILE", str(file))
    with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
        create_ssl_context()


@pytest.mark.parametrize("name", ["missing", "empty", "a file"])
def test_a_folder_without_certificates_is_refused(environment: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a file").touch()
    environment.setenv("SSL_CERT_DIR", str(tmp_path / name))
    with pytest.raises(ConfigurationError, match="SSL_CERT_DIR"):
        create_ssl_context()


def test_a_key_log_that_cannot_be_written_is_refused(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    environment.setenv("SSLKEYLOGFILE", str(tmp_path / "missing" / "keys"))
    with pytest.raises(ConfigurationError, match="SSLKEYLOGFILE"):
        create_ssl_context()


def test_the_file_counts_before_the_folder(environment: pytest.MonkeyPatch) -> None:
    environment.setenv("SSL_CERT_FILE", certifi.where())
    environment.setenv("SSL_CERT_DIR", "/missing")
    assert create_ssl_context().cert_store_stats()["x509_ca"] > 0


def test_clients_share_what_was_read(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert create_ssl_context() is create_ssl_context()
    file = tmp_path / "ca.pem"
    file.write_bytes(Path(certifi.where()).read_bytes())
    environment.setenv("SSL_CERT_FILE", str(file))
    assert create_ssl_context() is create_ssl_context()


def test_a_file_that_changes_is_read_again(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    whole = Path(certifi.where()).read_text(encoding="utf-8")
    end = "-----END CERTIFICATE-----\n"
    file.write_text(whole.partition(end)[0] + end, encoding="utf-8")
    environment.setenv("SSL_CERT_FILE", str(file))
    assert create_ssl_context().cert_store_stats()["x509_ca"] == 1
    file.write_text(whole, encoding="utf-8")
    assert create_ssl_context().cert_store_stats()["x509_ca"] > 1
    file.unlink()
    with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
        create_ssl_context()


def test_a_context_writes_its_keys_where_the_environment_says(environment: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert create_ssl_context().keylog_filename is None
    for name in ("one", "other"):
        environment.setenv("SSLKEYLOGFILE", str(tmp_path / name))
        assert create_ssl_context().keylog_filename == str(tmp_path / name)
    environment.delenv("SSLKEYLOGFILE")
    assert create_ssl_context().keylog_filename is None
