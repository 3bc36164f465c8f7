"""Pages with records that cannot be read."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from support.samples import corrected_description, sample

from mvmnt._json.kinds import ModelOf
from mvmnt._json.records import decode_records
from mvmnt._json.schema import Misfit
from mvmnt_client.models import FilterCreditMemosResponse200

PAGE = ModelOf(FilterCreditMemosResponse200)
MEMO = sample(corrected_description(), corrected_description()["components"]["schemas"]["CreditMemo"])


def page(*records: object, **members: object) -> bytes:
    return orjson.dumps({"data": records, "pagination": {"pageSize": 50, "hasNextPage": False}, **members})


def memo(**changes: Any) -> dict[str, Any]:
    return {**MEMO, **changes}


def test_a_page_without_a_fault_is_read_whole() -> None:
    read, unreadable = decode_records(PAGE, page(memo(), memo()))
    assert [len(read.data or []), unreadable] == [2, []]


def test_the_readable_records_keep_their_order_and_the_others_tell_what_is_wrong() -> None:
    first, bad, last = memo(amount=1), memo(createdAt=""), memo(amount=3)
    read, [unreadable] = decode_records(PAGE, page(first, bad, last))
    assert [record.amount for record in read.data or []] == [1, 3]
    assert (unreadable.index, unreadable.id, unreadable.path) == (1, MEMO["id"], "$.data[1].createdAt")
    assert unreadable.raw == bad
    assert unreadable.reason.startswith("expected a date and time")


@pytest.mark.parametrize("record", [None, 7, "memo", [], {}])
def test_a_record_that_is_no_object_or_empty_is_unreadable(record: object) -> None:
    read, [unreadable] = decode_records(PAGE, page(memo(), record))
    assert len(read.data or []) == 1
    assert (unreadable.index, unreadable.id, unreadable.raw) == (1, None, record)


def test_a_page_of_unreadable_records_alone_is_empty() -> None:
    read, unreadable = decode_records(PAGE, page(memo(id=1), memo(id="")))
    assert read.data == []
    assert [record.id for record in unreadable] == [None, ""]


def test_a_fault_beside_the_records_is_no_records_fault() -> None:
    with pytest.raises(Misfit) as caught:
        decode_records(PAGE, page(memo(), pagination={"pageSize": 50}))
    assert caught.value.place == ".pagination.hasNextPage"


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", b"null", b'{"data": 7}', b'{"data": {}}'])
def test_what_is_no_page_is_a_misfit(body: bytes) -> None:
    with pytest.raises(Misfit):
        decode_records(PAGE, body)
