"""What refuses a release: contents, metadata and bytes that are not as they must be."""

from __future__ import annotations

import io
import tarfile
import zipfile
from email.message import Message
from pathlib import Path

import pytest

from release.building import Distributions, same_bytes
from release.components import licence_list
from release.contents import check_metadata, check_sdist, check_wheel, metadata_of
from release.errors import ReleaseError

TRACKED = ["custom/mvmnt/client.py", "mvmnt_client/types.py", "LICENSE", "README.md", "openapi.yaml", "pyproject.toml"]
WHEEL = ["mvmnt/client.py", "mvmnt_client/types.py", "mvmnt_client-0.1.0.dist-info/METADATA"]


def wheel(folder: Path, names: list[str], metadata: str = "") -> Path:
    file = folder / "mvmnt_client-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, metadata if name.endswith("METADATA") else "")
    return file


def sdist(folder: Path, names: list[str]) -> Path:
    file = folder / "mvmnt_client-0.1.0.tar.gz"
    with tarfile.open(file, "w:gz") as archive:
        for name in names:
            archive.addfile(tarfile.TarInfo(f"mvmnt_client-0.1.0/{name}"), io.BytesIO())
    return file


def metadata(**changes: str) -> Message:
    fields = {
        "Name": "mvmnt-client",
        "Version": "0.1.0",
        "License-Expression": "MIT",
        "License-File": "LICENSE",
        "Requires-Python": ">=3.11",
        "Description-Content-Type": "text/markdown",
        "Summary": "An independent async Python SDK for the MVMNT freight-brokerage API",
        **changes,
    }
    message = Message()
    for name, value in fields.items():
        message[name] = value
    for version in ("3.11", "3.12", "3.13", "3.14"):
        message["Classifier"] = f"Programming Language :: Python :: {version}"
    return message


def test_a_wheel_with_both_packages_passes(tmp_path: Path) -> None:
    check_wheel(wheel(tmp_path, WHEEL), TRACKED)


@pytest.mark.parametrize("names", [WHEEL[1:], [*WHEEL, "tests/conftest.py"]], ids=["a file less", "a file more"])
def test_a_wheel_with_other_files_is_refused(tmp_path: Path, names: list[str]) -> None:
    with pytest.raises(ReleaseError, match=r"client\.py|conftest\.py"):
        check_wheel(wheel(tmp_path, names), TRACKED)


def test_a_source_distribution_of_the_repository_passes(tmp_path: Path) -> None:
    check_sdist(sdist(tmp_path, [*TRACKED, "PKG-INFO"]), TRACKED)


@pytest.mark.parametrize("names", [TRACKED[1:], [*TRACKED, ".env"]], ids=["a file less", "a file more"])
def test_a_source_distribution_with_other_files_is_refused(tmp_path: Path, names: list[str]) -> None:
    with pytest.raises(ReleaseError, match=r"client\.py|\.env"):
        check_sdist(sdist(tmp_path, names), TRACKED)


def test_metadata_as_the_project_says_them_pass(tmp_path: Path) -> None:
    written = metadata_of(wheel(tmp_path, WHEEL, metadata().as_string()))
    check_metadata(written, "0.1.0")


@pytest.mark.parametrize(
    ("changes", "version"),
    [
        ({"Version": "0.2.0"}, "0.1.0"),
        ({"License-Expression": "BSD-3-Clause"}, "0.1.0"),
        ({"Version": "9.0.0"}, "9.0.0"),
    ],
    ids=["another version", "another licence", "a version without its section in the changelog"],
)
def test_other_metadata_are_refused(changes: dict[str, str], version: str) -> None:
    with pytest.raises(ReleaseError, match=r"Version|License|CHANGELOG"):
        check_metadata(metadata(**changes), version)


def test_two_builds_that_differ_are_refused(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    one = Distributions(sdist(tmp_path, TRACKED), wheel(tmp_path, WHEEL))
    other = Distributions(one.sdist, wheel(tmp_path / "other", WHEEL[1:]))
    same_bytes(one, one)
    with pytest.raises(ReleaseError, match=r"two builds of .*whl differ"):
        same_bytes(one, other)


def test_licences_are_listed_by_name_and_one_that_is_not_said_is_told() -> None:
    components = [
        {"name": "b", "version": "2", "licenses": [{"license": {"id": "MIT"}}, {"license": {"id": "MIT"}}]},
        {"name": "A", "version": "1", "licenses": [{"expression": "MIT OR Apache-2.0"}]},
        {"name": "c", "version": "3"},
    ]
    assert licence_list(components).splitlines()[2:] == [
        "| A | 1 | MIT OR Apache-2.0 |",
        "| b | 2 | MIT |",
        "| c | 3 | not said |",
    ]
