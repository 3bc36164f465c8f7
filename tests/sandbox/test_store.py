"""What the store tells its observers."""

from datetime import UTC, datetime

import pytest

from mvmnt.sandbox.store import Change, Store


@pytest.fixture
def store() -> Store:
    return Store(lambda: datetime(2025, 1, 15, tzinfo=UTC))


@pytest.fixture
def told(store: Store) -> list[Change]:
    changes: list[Change] = []
    store.observers.append(changes.extend)
    return changes


def test_nothing_is_told_before_the_call_has_ended(store: Store, told: list[Change]) -> None:
    store["customers"].add({"name": "Northwind"})
    assert told == []


def test_a_created_record_has_no_before(store: Store, told: list[Change]) -> None:
    record = store["customers"].add({"name": "Northwind"})
    store.settle()
    assert told == [Change("customers", None, record)]


def test_a_changed_record_is_told_once_with_how_it_was_before_the_call(store: Store, told: list[Change]) -> None:
    record = store["customers"].add({"name": "Northwind"})
    store.settle()
    told.clear()
    before = dict(record)
    store["customers"].change(record, {"name": "Southwind"})
    store["customers"].change(record, {"name": "Eastwind"})
    store.settle()
    assert told == [Change("customers", before, record)]
    assert record["name"] == "Eastwind"


def test_a_soft_delete_is_a_change(store: Store, told: list[Change]) -> None:
    record = store["customers"].add({"name": "Northwind"})
    store.settle()
    told.clear()
    store["customers"].delete(record)
    store.settle()
    assert [(change.before and change.before["deletedAt"], change.after) for change in told] == [(None, record)]


def test_a_removed_record_has_no_after(store: Store, told: list[Change]) -> None:
    record = store["saved-searches"].add({"name": "Mine"})
    store.settle()
    told.clear()
    store["saved-searches"].remove(record)
    store.settle()
    assert [(change.before, change.after) for change in told] == [(record, None)]


def test_what_was_created_and_removed_in_one_call_is_not_told(store: Store, told: list[Change]) -> None:
    store["saved-searches"].remove(store["saved-searches"].add({"name": "Mine"}))
    store.settle()
    assert told == []


def test_a_refused_change_is_not_told(store: Store, told: list[Change]) -> None:
    store["customers"].add({"key": "taken"})
    record = store["customers"].add({"key": "mine"})
    store.settle()
    told.clear()
    with pytest.raises(Exception, match="taken"):
        store["customers"].change(record, {"key": "taken"})
    store.settle()
    assert told == []
