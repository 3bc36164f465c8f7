"""One command from a new description to a regenerated SDK, with real descriptions made from the vendored one."""

from __future__ import annotations

import ast
import datetime
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from support import mutations
from support.mutations import build, schemas
from support.samples import ROOT, description
from support.updated_repository import DAY, Updated, contents

import generation.update.reading
import generation.update.update
from generation.comparison.surface import SurfaceDifference
from generation.description.source import load
from generation.description.structure import operations
from generation.errors import UpdateError
from generation.update.changelog import with_entry
from generation.update.report import Report, Verdict
from generation.update.update import main, update

Mutation = Callable[[dict[str, Any]], None]
BREAKING, COMPATIBLE = Verdict.BREAKING, Verdict.COMPATIBLE


def written(folder: Path, document: dict[str, Any]) -> str:
    spec = folder / "upstream.json"
    spec.write_text(json.dumps(document), encoding="utf-8")
    return str(spec)


class TestOneByOne:
    @pytest.mark.parametrize(
        ("mutation", "verdict", "step", "told"),
        [
            (
                mutations.a_new_tag,
                COMPATIBLE,
                "minor",
                ["tag `Stops`: is new, with 5 operations: `mvmnt.stops.create`"],
            ),
            (
                mutations.idempotency_keys,
                COMPATIBLE,
                "minor",
                ["declares `Idempotency-Key`: it is repeated after ambiguous failures"],
            ),
            (
                mutations.a_field_removed,
                BREAKING,
                "major",
                ["schema `Customer`: `website` is gone", "Customer.website`: it is gone"],
            ),
            (mutations.a_field_required, BREAKING, "major", ["schema `CustomerInput`: `website` is required now"]),
            (mutations.a_schema_renamed, BREAKING, "major", ["schema `TermOfPayment`: was called `PaymentTerm`"]),
            (
                mutations.the_envelope_renamed,
                BREAKING,
                "major",
                [
                    "`response 200.pagination` is called `pageInfo` now: paginators read both",
                    ".pagination`: it is gone",
                ],
            ),
            (
                mutations.an_operation_moved,
                BREAKING,
                "major",
                ["is moved from tag `Teams` to `Users`: `mvmnt.teams.filter` is `mvmnt.users.filter_teams` now"],
            ),
            (
                mutations.a_new_operation_without_id,
                COMPATIBLE,
                "minor",
                ["GET `/companies/{id}/branches`: `getCompaniesBranches`: the operation has no operationId"],
            ),
            (
                mutations.a_read_that_pages,
                BREAKING,
                "major",
                ["Bills.get_payments`: it is not awaited now, it gives `CursorPaginator["],
            ),
            (
                mutations.an_object_that_is_sent,
                BREAKING,
                "major",
                [".Address`: its absent members are `UNSET` now, not `None`: requests hold it too"],
            ),
            (mutations.a_read_that_may_page, COMPATIBLE, "minor", ["`response 200.pagination` is new"]),
            (mutations.a_value_in_the_middle, COMPATIBLE, "minor", ["it has the new value `_25_TO_49`"]),
            (mutations.a_member_of_another_spelling, COMPATIBLE, "minor", ["schema `Customer`: `created_at` is new"]),
            (
                mutations.an_upload_url_renamed,
                BREAKING,
                "major",
                ["## Helpers that fail now", "documents.upload and documents.download: "],
            ),
            (
                mutations.a_limit_changed,
                BREAKING,
                "major",
                ["`parameter pageSize` has the maximum `80` now, not `100`"],
            ),
        ],
        ids=lambda value: getattr(value, "__name__", None),
    )
    def test_goes_through_and_is_named(
        self, mutation: Mutation, verdict: Verdict, step: str, told: list[str], repository: Path, tmp_path: Path
    ) -> None:
        report = update(written(tmp_path, build(mutation)), root=repository, date=DAY, dry_run=True)
        assert report is not None
        assert [fragment for fragment in told if fragment not in report.markdown()] == []
        assert (report.verdict, report.step) == (verdict, step)

    @pytest.mark.parametrize(
        "mutation", [lambda document: None, mutations.no_operation_id, mutations.renderer_leftovers]
    )
    def test_what_is_the_same_after_normalising_is_no_change(
        self, mutation: Mutation, repository: Path, tmp_path: Path
    ) -> None:
        before = contents(repository)
        assert update(written(tmp_path, build(mutation)), root=repository, date=DAY) is None
        assert contents(repository) == before

    def test_the_present_description_itself_is_no_change(self, repository: Path) -> None:
        before = contents(repository)
        assert update(str(ROOT / "openapi.yaml"), root=repository, date=DAY) is None
        assert contents(repository) == before


class TestAllTogether:
    def test_the_report_names_every_change(self, everything: Updated) -> None:
        assert everything.report.verdict is BREAKING
        for fragment in (
            "tag `Stops`: is new",
            "declares `Idempotency-Key`",
            "it has the new value `ON_HOLD`",
            "schema `Customer`: `website` is gone",
            "schema `CustomerInput`: `website` is required now",
            "schema `TermOfPayment`: was called `PaymentTerm`",
            "`response 200.pagination` is called `pageInfo` now",
            "is moved from tag `Teams` to `Users`",
            "GET `/companies/{id}`: `getCompanyById`: the operation has no operationId",
            "has the maximum `80` now, not `100`",
            "GET `/invoices/aging-report`: its response 200 may be `application/pdf`",
            "GET `/bills/aging-report`: its response 200 may not be `text/csv` any more",
            "`mvmnt_client.api.invoices.Invoices.get_aging_report_pdf`",
            "keys that documentation renderers left behind were dropped",
            "`mvmnt_client.api.Resources.stops`",
        ):
            assert fragment in everything.text
        for path in ("bills.Bills.get_ap_aging_report_csv", "teams.Teams.filter"):
            assert (f"`mvmnt_client.api.{path}`", "it is gone") in everything.report.surface.breaking
        assert everything.report.stale == []

    def test_the_report_lies_where_it_is_looked_for(self, everything: Updated) -> None:
        assert (everything.root / "docs/updates/2025-02-01-1.0.0.md").read_text() == everything.text

    def test_the_changelog_names_the_report(self, everything: Updated) -> None:
        changelog = (everything.root / "CHANGELOG.md").read_text()
        assert "See [the report](docs/updates/2025-02-01-1.0.0.md)." in changelog.partition("\n## [0")[0]

    def test_the_description_is_upstreams_in_the_style_of_the_repository(self, everything: Updated) -> None:
        document = load(everything.root / "openapi.yaml")
        text = (everything.root / "openapi.yaml").read_text()
        assert schemas(document)["CreditMemoStatus"]["enum"][-1] == "ON_HOLD"
        assert "x-parsed-md" not in text
        kept = set(text.splitlines()) & set((ROOT / "openapi.yaml").read_text().splitlines())
        assert len(kept) > 0.9 * len(set(text.splitlines()))

    def test_a_second_update_to_the_same_description_changes_nothing(self, everything: Updated) -> None:
        before = contents(everything.root)
        assert update(str(everything.root / "openapi.yaml"), root=everything.root, date=DAY) is None
        assert contents(everything.root) == before

    def test_a_new_tag_pages_and_looks_up(self, everything: Updated) -> None:
        seen = everything.python(
            """
import asyncio, json
import httpx
from mvmnt import Key, Mvmnt
requests = []
ID = "3f1c9a52-7a35-4c1e-9d0b-5a6f2c8e4b10"
def respond(request):
    if request.url.path.endswith("/token"):
        return httpx.Response(200, json={"access_token": "t", "token_type": "Bearer", "expires_in": 3600})
    requests.append(f"{request.method} {request.url.raw_path.decode()}")
    if request.url.path.endswith("/filter"):
        more = "cursor" not in json.loads(request.content)
        info = {"pageSize": 1, "hasNextPage": more, "endCursor": "next" if more else None}
        return httpx.Response(200, json={"data": [{"id": ID}], "pageInfo": info})
    return httpx.Response(200, json={"id": ID, "key": "DOCK-1"})
async def main():
    async with Mvmnt("id", "secret", transport=httpx.MockTransport(respond)) as mvmnt:
        stops = [stop async for stop in mvmnt.stops.filter({"city": {"equalTo": "Reno"}})]
        stop = await mvmnt.stops.get(Key("DOCK-1"))
    print(json.dumps({"stops": len(stops), "key": stop.key, "requests": requests}))
asyncio.run(main())
"""
        )
        assert seen["stops"] == 2
        assert seen["key"] == "DOCK-1"
        assert seen["requests"] == ["POST /v1/stops/filter"] * 2 + ["GET /v1/stops/DOCK-1?by=key"]

    def test_a_declared_idempotency_key_leaves_signatures_clean_and_makes_writes_repeatable(
        self, everything: Updated
    ) -> None:
        seen = everything.python(
            """
import inspect, json
from mvmnt_client.api.customers import Customers, create_customer, get_customer
parameters = inspect.signature(Customers.create).parameters
print(json.dumps({
    "parameters": list(parameters),
    "write": create_customer.OPERATION.idempotent,
    "read": get_customer.OPERATION.idempotent,
}))
"""
        )
        assert seen == {"parameters": ["self", "body", "idempotency_key"], "write": True, "read": False}

    def test_an_operation_without_id_keeps_the_method_that_it_had(self, everything: Updated) -> None:
        assert everything.python(
            "import json; from mvmnt_client.api.companies import Companies as C;"
            "print(json.dumps([hasattr(C, 'get'), hasattr(C, 'get_branches')]))"
        ) == [True, True]


class TestHostileDescription:
    def test_nothing_of_it_becomes_code(self, attacked: Updated) -> None:
        for path in (attacked.root / "mvmnt_client").rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    assert "os" not in [name.name for name in node.names], path
                assert not (isinstance(node, ast.Attribute) and node.attr == "abort"), path
                assert not (isinstance(node, ast.Name) and node.id == "os"), path

    def test_every_module_imports_and_every_member_survives(self, attacked: Updated) -> None:
        value = {
            "\u017felf": "a",
            "self": "b",
            "to_dict": "c",
            "\ufb01lter": "d",
            "filter": "e",
            "foo-bar": "f",
            "foo bar": "g",
        }
        assert (
            attacked.python(
                f"""
import importlib, json, pkgutil
import mvmnt_client, mvmnt_client.models as models
for module in pkgutil.walk_packages(mvmnt_client.__path__, "mvmnt_client."):
    importlib.import_module(module.name)
for name in models.__all__:
    getattr(models, name)
print(json.dumps(models.Hostile.from_dict({value!r}).to_dict()))
"""
            )
            == value
        )

    def test_files_stay_where_they_belong(self, attacked: Updated) -> None:
        assert sorted(path.name for path in attacked.root.iterdir()) == sorted(
            ["CHANGELOG.md", "custom", "docs", "generator-config.yml", "mvmnt_client", "openapi.yaml", "pyproject.toml"]
        )
        assert (attacked.root / "docs/updates/2025-02-01-evil-2.md").is_file()

    def test_the_report_holds_it_as_text(self, attacked: Updated) -> None:
        assert "\n# 2" not in attacked.text
        assert len([line for line in attacked.text.splitlines() if line.startswith("# ")]) == 1


class TestRefusals:
    @pytest.mark.parametrize(
        ("mutation", "message"),
        [
            (
                mutations.a_dangling_ref,
                r"#/components/schemas/Customer/properties/website: \$ref '.*/Nowhere' leads nowhere",
            ),
            (
                mutations.an_operation_id_twice,
                r"teams~1filter/post: the operationId 'filterCustomers' is that of .*customers~1",
            ),
            (lambda document: document.update(openapi="3.0.3"), r"openapi: 3\.0\.3\. OpenAPI 3\.1 is needed"),
            (lambda document: document.pop("components"), r"#/components should be an object: is the file cut off"),
        ],
        ids=["dangling $ref", "operationId twice", "OpenAPI 3.0", "components missing"],
    )
    def test_a_description_that_is_not_whole_is_refused_with_its_place(
        self, mutation: Mutation, message: str, repository: Path, tmp_path: Path
    ) -> None:
        before = contents(repository)
        with pytest.raises(UpdateError, match=message):
            update(written(tmp_path, build(mutation)), root=repository, date=DAY)
        assert contents(repository) == before

    @pytest.mark.parametrize("part", [0.2, 0.5, 0.999])
    def test_a_truncated_file_is_refused(self, part: float, repository: Path, tmp_path: Path) -> None:
        before = contents(repository)
        text = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
        for name, whole in (("cut.yaml", text), ("cut.json", json.dumps(description()))):
            (tmp_path / name).write_text(whole[: int(part * len(whole))], encoding="utf-8")
            if name == "cut.yaml" and part > 0.9:
                continue  # block YAML that lacks its last lines is a whole file that says less
            with pytest.raises(UpdateError):
                update(str(tmp_path / name), root=repository, date=DAY)
        assert contents(repository) == before


def clashing(document: dict[str, Any]) -> None:
    """A method that would be called as another one."""
    teams = document["paths"]["/teams/{id}"]
    document["paths"]["/teams/{id}/again"] = json.loads(
        json.dumps({"get": {**teams["get"], "operationId": "getTeamById"}})
    )


class TestLeavingOut:
    def test_what_cannot_be_generated_is_left_out_alone(self, repository: Path, tmp_path: Path) -> None:
        def odd(document: dict[str, Any]) -> None:
            clashing(document)
            mutations.a_new_enum_value(document)
            schemas(document)["Odd"] = {
                "allOf": [{"properties": {"a": {"type": "string"}}}, {"properties": {"a": {"type": "integer"}}}]
            }

        report = update(written(tmp_path, build(odd)), root=repository, date=DAY)
        assert report is not None
        assert report.status == 12
        text = report.markdown()
        assert "compatible changes; left out: 2" in text
        assert (
            "- GET `/teams/{id}/again` (`getTeamById`) is left out: getTeam and getTeamById would both be the" in text
        )
        assert (
            "- schema `Odd` is any JSON value: of the parts of an `allOf`, one says text and another an integer, "
            "and no value is both; " in text
        )
        assert "It stands at `#/components/schemas/Odd`, line " in text
        assert "ON_HOLD" in (repository / "mvmnt_client/models/credit_memo_status.py").read_text()
        assert "/teams/{id}/again" in (repository / "openapi.yaml").read_text()


class TestTheCommand:
    def run(self, monkeypatch: pytest.MonkeyPatch, repository: Path, *arguments: str) -> int:
        monkeypatch.setattr(generation.update.update, "ROOT", repository)
        monkeypatch.setattr(sys, "argv", ["generation.update", "--date", "2025-02-01", *arguments])
        return main()

    def test_a_dry_run_prints_the_report_with_stale_actions_and_changes_nothing(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], repository: Path, tmp_path: Path
    ) -> None:
        overlay = load(repository / "custom/overlay.yaml")
        overlay["actions"].append({"target": "$.paths['/gone']", "description": "x", "remove": True})
        overlay["actions"].append({"target": "$.info", "description": "x", "update": {"title": "MVMNT API"}})
        (repository / "custom/overlay.yaml").write_text(yaml.safe_dump(overlay))
        before = contents(repository)
        spec = written(tmp_path, build(mutations.a_new_enum_value))
        assert self.run(monkeypatch, repository, "--dry-run", "--report", str(tmp_path / "out/report.md"), spec) == 10
        printed = capsys.readouterr().out
        number = len(overlay["actions"])
        assert f"- `action {number - 1} ($.paths['/gone'])`\n- `action {number} ($.info)`\n" in printed
        assert "schema `CreditMemoStatus`: it has the new value `ON_HOLD`" in printed
        assert (tmp_path / "out/report.md").read_text() in printed
        assert "Verdict: compatible changes (dry run: nothing was written)" in printed
        assert contents(repository) == before

    def test_something_left_out_is_status_12(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], repository: Path, tmp_path: Path
    ) -> None:
        assert self.run(monkeypatch, repository, "--dry-run", written(tmp_path, build(clashing))) == 12
        assert "Verdict: compatible changes; left out: 1 (dry run" in capsys.readouterr().out

    def test_make_succeeds_and_tells_of_it(self, tmp_path: Path) -> None:
        spec = written(tmp_path, build(clashing))
        command = ["make", "--no-print-directory", "-o", ".venv/.ready", "update", f"SPEC={spec}", "DRY_RUN=1"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert "Something was left out" in done.stderr

    def test_nothing_changed_is_status_0(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], repository: Path
    ) -> None:
        assert self.run(monkeypatch, repository, str(repository / "openapi.yaml")) == 0
        assert "nothing changed" in capsys.readouterr().out

    def test_a_failure_is_another_status_and_says_why(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], repository: Path
    ) -> None:
        assert self.run(monkeypatch, repository, str(repository / "nowhere.yaml")) == 1
        assert "nothing was updated" in capsys.readouterr().err

    @pytest.mark.parametrize("error", [RecursionError("maximum depth"), SyntaxError("too many nested parentheses")])
    def test_so_is_one_that_nobody_has_thought_of(
        self,
        error: Exception,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        repository: Path,
        tmp_path: Path,
    ) -> None:
        def fail(*_: object) -> None:
            raise error

        monkeypatch.setattr(generation.update.update, "compare", fail)
        assert self.run(monkeypatch, repository, written(tmp_path, build(mutations.a_new_enum_value))) == 1
        told = capsys.readouterr().err
        assert told.startswith("nothing was updated: ")
        assert "it ends in generation/update/test_update.py, line " in told
        assert "Traceback" not in told

    def test_make_succeeds_and_prints_the_verdict(self, tmp_path: Path) -> None:
        spec = written(tmp_path, description())
        command = ["make", "--no-print-directory", "-o", ".venv/.ready", "update", f"SPEC={spec}", "DRY_RUN=1"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        assert "Verdict: nothing changed" in done.stdout

    def test_make_without_a_spec_says_how_to_call_it(self) -> None:
        command = ["make", "--no-print-directory", "-o", ".venv/.ready", "update"]
        environment = {name: value for name, value in os.environ.items() if name != "SPEC"}
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode != 0
        assert "usage: make update SPEC=" in done.stderr


def test_an_update_takes_less_than_a_minute(everything: Updated) -> None:
    assert everything.seconds < 60


def test_work_that_does_not_end_is_given_up(monkeypatch: pytest.MonkeyPatch, repository: Path, tmp_path: Path) -> None:
    """The alarm that goes off after two minutes, here at once."""

    def endless(*_: object) -> None:
        signal.raise_signal(signal.SIGALRM)

    monkeypatch.setattr(generation.update.reading, "check", endless)
    with pytest.raises(UpdateError, match="checking the description takes longer than 120 seconds"):
        update(written(tmp_path, description()), root=repository, date=DAY)


class TestTheChangelog:
    def test_an_entry_goes_under_unreleased_and_changed(self) -> None:
        changelog = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A.\n\n## [0.1.0]\n\n- B.\n"
        once = with_entry(changelog, "- C.")
        assert (
            once == "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A.\n\n### Changed\n\n- C.\n\n## [0.1.0]\n\n- B.\n"
        )
        assert with_entry(once, "- D.").count("### Changed\n\n- C.\n- D.\n\n## [0.1.0]") == 1

    def test_one_without_the_section_is_refused(self) -> None:
        with pytest.raises(UpdateError, match="Unreleased"):
            with_entry("# Changelog\n", "- C.")


@pytest.mark.parametrize(
    ("version", "surface", "expected"),
    [
        ("0.1.0", [("`a`", "it is gone")], "0.2.0"),
        ("0.1.0", [], "0.1.1"),
        ("1.2.3", [("`a`", "it is gone")], "2.0.0"),
        ("1.2.3", [], "1.2.4"),
    ],
)
def test_the_next_version_follows_from_what_changed(
    version: str, surface: list[tuple[str, str]], expected: str
) -> None:
    report = Report("a", datetime.date(2025, 2, 1), "2", version, surface=SurfaceDifference(breaking=surface))
    assert report.next_version == expected
    assert f"{version} becomes {expected}: " in report.markdown()


@pytest.mark.parametrize(
    ("version", "breaks", "rule"),
    [
        ("0.1.0", True, "0.1.0 becomes 0.2.0: below 1.0.0 what breaks raises the second number."),
        ("0.1.0", False, "0.1.0 becomes 0.1.1: below 1.0.0 all else raises the third number."),
        ("1.2.3", True, "1.2.3 becomes 2.0.0: what breaks raises the first number."),
        ("1.2.3", False, "1.2.3 becomes 1.2.4: what brings nothing new raises the third number."),
    ],
)
def test_the_rule_for_the_version_is_said_in_words(version: str, breaks: bool, rule: str) -> None:
    surface = SurfaceDifference(breaking=[("`a`", "it is gone")] if breaks else [])
    text = Report("a", datetime.date(2025, 2, 1), "2", version, surface=surface).markdown()
    assert rule in text
    assert "step" not in text


def test_every_operation_has_its_line_of_code(everything: Updated) -> None:
    document = load(everything.root / "openapi.yaml")
    modules = [path for path in (everything.root / "mvmnt_client/api").glob("*/*.py") if path.name != "__init__.py"]
    assert len(modules) == len(list(operations(document)))
