"""``mvmnt operations``: the search."""

from __future__ import annotations

import json

from support.command_line import run
from support.samples import description, operations


def test_it_lists_all_operations_of_the_description() -> None:
    found = {json.loads(line)["operation"] for line in run("operations").stdout.splitlines()}
    assert found == {operation["operationId"] for _, _, operation in operations(description())}


def test_all_words_must_be_there() -> None:
    found = [json.loads(line)["command"] for line in run("operations", "aging", "receivables").stdout.splitlines()]
    assert found == ["invoices get-aging-report", "invoices get-aging-report-csv"]


def test_each_command_that_it_names_is_there() -> None:
    for line in run("operations").stdout.splitlines():
        group, method = json.loads(line)["command"].split()
        assert run(group, method, "--help").exit_code == 0, line


def test_what_is_not_found_is_told() -> None:
    assert run("operations", "nonsense").exit_code == 1
