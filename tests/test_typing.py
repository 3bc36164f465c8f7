"""What type checkers and editors know of the installed packages."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.samples import ROOT

PYRIGHT = Path(sys.executable).with_name("pyright")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the two packages as a wheel has them, not editable, and with what they depend on."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=False)
    (site,) = folder.glob("lib/python3*/site-packages")
    shutil.copytree(ROOT / "custom/mvmnt", site / "mvmnt")
    shutil.copytree(ROOT / "mvmnt_client", site / "mvmnt_client")
    (site / "others.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return folder


def environment_of(folder: Path) -> dict[str, str]:
    """The variables of an activated environment."""
    return {**os.environ, "VIRTUAL_ENV": str(folder), "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"}


@pytest.mark.parametrize("module", ["mvmnt", "mvmnt.models", "mvmnt.types"])
def test_the_type_of_every_public_name_is_known(installed: Path, module: str) -> None:
    command = [str(PYRIGHT), "--ignoreexternal", "--outputjson", "--verifytypes", module]
    done = subprocess.run(
        command, env=environment_of(installed), capture_output=True, text=True, cwd=installed, check=False
    )
    found: dict[str, Any] = json.loads(done.stdout)["typeCompleteness"]
    symbols = [symbol for symbol in found["symbols"] if symbol["isExported"]]
    assert len(symbols) > 100
    assert [symbol["name"] for symbol in symbols if not symbol["isTypeKnown"] or symbol["isTypeAmbiguous"]] == []
    assert found["completenessScore"] == 1


class LanguageServer:
    """pyright as editors run it."""

    def __init__(self, root: Path) -> None:
        command = [str(PYRIGHT.with_name("pyright-langserver")), "--stdio"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root, env=environment_of(root)
        )
        self._last = 0
        self.ask(
            "initialize",
            {"processId": None, "workspaceFolders": [{"uri": root.as_uri(), "name": "root"}], "capabilities": HOVERS},
        )
        self._send({"method": "initialized", "params": {}})

    def hover(self, file: Path, text: str, line: int, character: int) -> str:
        """The text that an editor shows at a place of a file, both counted from 0."""
        document = {"uri": file.as_uri(), "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        place = {"line": line, "character": character}
        shown = self.ask("textDocument/hover", {"textDocument": {"uri": file.as_uri()}, "position": place})
        return str(shown["contents"]["value"])

    def completions(self, file: Path, text: str) -> list[str]:
        """What an editor proposes at the `|` of a text."""
        before, after = text.split("|")
        document = {"uri": file.as_uri(), "languageId": "python", "version": 1, "text": before + after}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        place = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        found = self.ask("textDocument/completion", {"textDocument": {"uri": file.as_uri()}, "position": place})
        return [item["label"].strip('"') for item in found["items"]]

    def ask(self, method: str, params: dict[str, Any]) -> Any:
        """The result of a request."""
        self._last += 1
        self._send({"id": self._last, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" in message and "id" in message:  # the server asks for settings: there are none
                items = message["params"].get("items", []) if message["params"] else []
                self._send({"id": message["id"], "result": [None] * len(items)})
            elif message.get("id") == self._last:
                return message["result"]

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(content), content))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while (line := self._process.stdout.readline().strip()) or not length:
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message


HOVERS = {"textDocument": {"hover": {"contentFormat": ["markdown"]}}}


@pytest.fixture(scope="module")
def server(installed: Path) -> Iterator[LanguageServer]:
    started = LanguageServer(installed)
    yield started
    started.close()


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("customer.industry", "Industry in which the customer operates."),
        ("mvmnt.customers.create", "idempotency_key"),
    ],
)
def test_an_editor_shows_the_text_of_a_name(server: LanguageServer, installed: Path, line: str, shown: str) -> None:
    text = (
        "from mvmnt import Mvmnt\nfrom mvmnt.models import Customer\n"
        f"def use(customer: Customer, mvmnt: Mvmnt) -> None:\n    {line}\n"
    )
    file = installed / f"shown_{line.replace('.', '_')}.py"
    assert shown in server.hover(file, text, 3, 4 + len(line) - 1)


@pytest.mark.parametrize(
    ("call", "proposed"),
    [
        ('customers.create({"name": "Northwind", "|"})', {"status", "billingAddress", "creditLimit"}),
        ('customers.create({"billingAddress": {"|"}})', {"line1", "city"}),
        ('customers.create({"status": "|"})', {"ACTIVE", "INACTIVE"}),
        ('customers.update("ERP-1", {"|"})', {"name", "status"}),
        ('customers.upsert(Key("ERP-1"), {"|"})', {"name", "status"}),
        ('loads.create({"load": {"|"}})', {"mode", "carrier"}),
        ('customers.filter({"|"})', {"status", "and", "createdAt"}),
        ('customers.filter({"status": {"|"}})', {"equalTo", "in"}),
        ('customers.filter({"or": [{"not": {"status": {"equalTo": "|"}}}]})', {"ACTIVE", "INACTIVE"}),
        ('customers.search({"|"})', {"name", "city"}),
        ('customers.search(sort=[{"|"}])', {"field", "order"}),
    ],
)
@pytest.mark.parametrize("client", ["mvmnt", "mvmnt.sync"])
def test_an_editor_completes_members_of_mappings(
    server: LanguageServer, installed: Path, client: str, call: str, proposed: set[str]
) -> None:
    text = f"from mvmnt import Key\nfrom {client} import Mvmnt\ndef use(mvmnt: Mvmnt) -> None:\n    mvmnt.{call}\n"
    file = installed / f"{re.sub(r'[^a-z]+', '_', f'{client} {call}'.lower())}.py"
    assert proposed <= set(server.completions(file, text))


def test_the_text_of_every_member_is_below_its_attribute() -> None:
    texts = 0
    for file in (ROOT / "mvmnt_client/models").glob("*.py"):
        for model in [
            node for node in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(node, ast.ClassDef)
        ]:
            for before, after in zip(model.body[1:], model.body[2:], strict=False):
                if isinstance(after, ast.Expr):
                    assert isinstance(before, ast.AnnAssign), f"{file.name}:{after.lineno}"
                    texts += 1
    assert texts > 1000
