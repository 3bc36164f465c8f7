"""mvmnt.documents.targets: names that records give to files. tests/documents/test_resource.py shows the rest."""

from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mvmnt.documents.targets import safe_name


@pytest.mark.parametrize(
    ("given_name", "safe"),
    [
        ("pod.pdf", "pod.pdf"),
        ("Lieferschein Nr. 7 Größe.pdf", "Lieferschein Nr. 7 Größe.pdf"),
        ("/etc/passwd", "passwd"),
        ("../../.ssh/authorized_keys", "authorized_keys"),
        ("..\\..\\Windows\\win.ini", "win.ini"),
        ("C:\\scans\\pod.pdf", "pod.pdf"),
        ("pod.pdf/", "document"),
        (".bashrc", "bashrc"),
        ("...pdf", "pdf"),
        (".", "document"),
        ("..", "document"),
        ("", "document"),
        ("  pod.pdf. ", "pod.pdf"),
        ("pod\n\x00\x1b[31m.pdf", "pod[31m.pdf"),
        ("pod\u202efdp.exe", "podfdp.exe"),  # shown backwards from there
        ("pod\ud800.pdf", "pod.pdf"),
        ('what? <a|b>: "7*".pdf', "what_ _a_b__ _7__.pdf"),
        ("file:stream", "file_stream"),
        ("nul", "_nul"),
        ("CON.pdf", "_CON.pdf"),
        ("com1 .txt", "_com1 .txt"),
        ("consignment.pdf", "consignment.pdf"),
    ],
)
def test_a_name_leads_nowhere_and_hides_nothing(given_name: str, safe: str) -> None:
    assert safe_name(given_name) == safe


def test_a_long_name_is_shortened_before_its_extension() -> None:
    assert safe_name("ü" * 300 + ".pdf") == "ü" * 98 + ".pdf"
    assert safe_name("a." + "b" * 300) == ("a." + "b" * 300)[:200]


@given(st.text() | st.text("./\\: \0ab"))
def test_any_name_is_one_of_a_new_file_in_the_folder(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    safe = safe_name(name)
    folder = tmp_path_factory.getbasetemp()
    assert (folder / safe).parent == folder
    assert PureWindowsPath(safe).name == safe
    assert safe_name(safe) == safe
    file: Path = folder / safe
    file.touch()
    file.unlink()
