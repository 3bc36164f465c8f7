"""Commands of the API's operations."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from mvmnt._commands.api.operation import command_of
from mvmnt._tables.operations import Argument
from mvmnt.testing import MvmntSandbox
from mvmnt_client.operations import OPERATIONS

Command = Callable[..., Result]


def printed(done: Result) -> list[Any]:
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_record_is_named_by_its_key(command: Command, customer: dict[str, Any]) -> None:
    [found] = printed(command("customers", "get", "ERP-1"))
    assert found["id"] == customer["id"]


def test_a_record_is_named_by_its_id(command: Command, customer: dict[str, Any], mvmnt_sandbox: MvmntSandbox) -> None:
    [found] = printed(command("customers", "get", "--id", customer["id"]))
    assert found["name"] == "Northwind"
    [call] = mvmnt_sandbox.requests
    assert "by=id" in call.query


def test_an_id_that_is_none_is_bad_usage(command: Command) -> None:
    done = command("customers", "get", "--id", "ERP-1")
    assert done.exit_code == 2
    assert "is it a Key?" in done.stderr


def test_a_record_that_is_not_there_has_its_own_status(command: Command) -> None:
    done = command("customers", "get", "ERP-404")
    assert done.exit_code == 3
    assert done.stdout == ""
    [line] = done.stderr.splitlines()
    assert line.startswith("mvmnt: getCustomer GET /customers/{id}: 404")


def test_debug_tells_where_an_error_was_raised(command: Command) -> None:
    done = command("customers", "get", "ERP-404", "--debug")
    assert "Traceback" in done.stderr
    assert done.exit_code == 3


def test_conditions_filter_a_listing(command: Command, mvmnt_sandbox: MvmntSandbox, customer: dict[str, Any]) -> None:
    mvmnt_sandbox.add("customers", {"name": "Southwind", "status": "INACTIVE"})
    [found] = printed(command("customers", "filter", "--where", "status=ACTIVE", "--where", "createdAt>2020-01-01"))
    assert found["id"] == customer["id"]
    assert mvmnt_sandbox.requests[-1].json()["filter"] == {
        "status": {"equalTo": "ACTIVE"},
        "createdAt": {"greaterThan": "2020-01-01T00:00:00Z"},
    }


def test_list_is_another_word_for_filter(command: Command, customer: dict[str, Any]) -> None:
    assert len(printed(command("customers", "list"))) == 1


def test_a_limit_ends_a_listing(command: Command, mvmnt_sandbox: MvmntSandbox) -> None:
    for number in range(5):
        mvmnt_sandbox.add("customers", {"name": f"Customer {number}", "status": "ACTIVE"})
    assert len(printed(command("customers", "filter", "--limit", "3", "--page-size", "2"))) == 3


def test_a_field_that_is_not_known_is_bad_usage_and_the_likely_one_is_named(command: Command) -> None:
    done = command("customers", "filter", "--where", "statsu=ACTIVE")
    assert done.exit_code == 2
    assert "did you mean status?" in done.stderr


def test_a_body_is_set_member_by_member(command: Command, mvmnt_sandbox: MvmntSandbox) -> None:
    address = [f"billingAddress.{member}" for member in ("line1=1 Dock Rd", "city=Dallas", "country=US", "market=TX")]
    values = ("name=Acme", "status=ACTIVE", "creditLimit=5000.50", "key=0042", *address)
    done = command("customers", "create", *(part for value in values for part in ("--set", value)))
    [created] = printed(done)
    assert created["key"] == "0042"
    assert mvmnt_sandbox.requests[-1].json() == {
        "name": "Acme",
        "status": "ACTIVE",
        "creditLimit": Decimal("5000.50"),
        "billingAddress": {"line1": "1 Dock Rd", "city": "Dallas", "country": "US", "market": "TX"},
        "key": "0042",
    }


@pytest.mark.parametrize("source", ["written", "file", "stdin"])
def test_a_body_comes_as_json(command: Command, tmp_path: Path, source: str) -> None:
    text = '{"name": "Acme", "status": "ACTIVE"}'
    (tmp_path / "body.json").write_text(text)
    where = {"written": text, "file": f"@{tmp_path}/body.json", "stdin": "-"}[source]
    [created] = printed(command("customers", "create", "--json", where, "--set", "name=Other", input=text))
    assert (created["name"], created["status"]) == ("Other", "ACTIVE")


def test_null_clears_a_member(command: Command, customer: dict[str, Any], mvmnt_sandbox: MvmntSandbox) -> None:
    printed(command("customers", "update", "ERP-1", "--set", "website:=null"))
    assert mvmnt_sandbox.requests[-1].json() == {"website": None}


def test_a_body_that_does_not_fit_is_bad_usage_and_not_sent(command: Command, mvmnt_sandbox: MvmntSandbox) -> None:
    done = command("customers", "create", "--set", "nmae=Acme")
    assert done.exit_code == 2
    assert "did you mean name?" in done.stderr
    assert len(mvmnt_sandbox.requests) == 0


def test_an_operation_that_needs_a_body_says_so(command: Command) -> None:
    done = command("customers", "create")
    assert done.exit_code == 2
    assert "--json" in done.stderr


def test_a_delete_prints_nothing(command: Command, customer: dict[str, Any], mvmnt_sandbox: MvmntSandbox) -> None:
    done = command("customers", "delete", "ERP-1")
    assert (done.exit_code, done.stdout) == (0, "")
    assert mvmnt_sandbox.records("customers") == []


def test_a_conflict_has_its_own_status(command: Command, customer: dict[str, Any]) -> None:
    done = command("customers", "create", "--set", "name=B", "--set", "status=ACTIVE", "--set", "key=ERP-1")
    assert done.exit_code == 5


def test_an_operation_on_several_records_asks_first(command: Command, mvmnt_sandbox: MvmntSandbox) -> None:
    done = command(
        "bills", "batch-approve", "--json", '{"billIds": ["1b671a64-40d5-491e-99b0-da01ff1f3341"]}', input="n\n"
    )
    assert done.exit_code == 1
    assert len(mvmnt_sandbox.requests) == 0


def test_json_of_a_listing_is_one_array(command: Command, customer: dict[str, Any]) -> None:
    [found] = json.loads(command("customers", "filter", "-o", "json").stdout)
    assert found["id"] == customer["id"]
    assert json.loads(command("customers", "filter", "-o", "json", "--where", "name=Nobody").stdout) == []


def test_csv_has_the_columns_of_the_description(command: Command, customer: dict[str, Any]) -> None:
    [row] = csv.DictReader(io.StringIO(command("customers", "filter", "-o", "csv").stdout))
    assert (row["key"], row["name"]) == ("ERP-1", "Northwind")
    assert "website" in row


def test_columns_may_lie_inside(command: Command, customer: dict[str, Any]) -> None:
    done = command("customers", "get", "ERP-1", "-o", "csv", "--columns", "key,billingAddress.city")
    assert done.stdout == "key,billingAddress.city\nERP-1,\n"


def test_a_query_picks_of_the_whole_result(command: Command, customer: dict[str, Any]) -> None:
    assert printed(command("customers", "filter", "--query", "[].name | [0]")) == ["Northwind"]


def test_a_wrong_query_is_bad_usage(command: Command, customer: dict[str, Any]) -> None:
    assert command("customers", "filter", "--query", "[").exit_code == 2


@pytest.mark.parametrize("format_", ["json", "jsonl", "csv", "table"])
def test_amounts_keep_their_digits(command: Command, mvmnt_sandbox: MvmntSandbox, format_: str) -> None:
    customer = mvmnt_sandbox.add("customers", {"name": "Acme", "status": "ACTIVE"})
    digits = "123456789012345.70"
    body = f'{{"customerId": "{customer["id"]}", "amount": {digits}, "memoDate": "2025-01-31"}}'
    done = command("credit-memos", "create", "--json", body, "-o", format_, "--columns", "amount")
    assert digits in done.stdout
    summed = command("credit-memos", "filter", "--query", "sum([].amount)")
    assert summed.stdout.rstrip() == digits


def test_an_unknown_method_names_the_likely_one(command: Command) -> None:
    done = command("customers", "serach")
    assert done.exit_code == 2
    assert "did you mean search?" in done.stderr


def test_text_of_a_record_cannot_steer_the_terminal(command: Command, mvmnt_sandbox: MvmntSandbox) -> None:
    mvmnt_sandbox.add("customers", {"name": "Evil\x1b[2J\x9b1m", "status": "ACTIVE"})
    for format_ in ("table", "jsonl", "json"):
        done = command("customers", "filter", "-o", format_, "--columns", "name")
        assert not {"\x1b", "\x9b"} & set(done.stdout)


def test_a_credential_is_an_option_that_the_environment_may_give() -> None:
    argument = Argument("x_api_key", "secret", True, False, "The API key.")
    [option] = [
        parameter
        for parameter in command_of(OPERATIONS[0]._replace(arguments=(argument,))).params
        if parameter.name == "argument_x_api_key"
    ]
    assert option.opts == ["--x-api-key"]
    assert (option.required, option.envvar) == (True, "MVMNT_X_API_KEY")
