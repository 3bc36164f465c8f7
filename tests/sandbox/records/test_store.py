"""What the store tells its observers."""

from datetime import UTC, datetime

import pytest

from mvmnt.sandbox.records.store import Change, Store


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
    store.commit()
    assert told == [Change("customers", None, record)]


def test_a_changed_record_is_told_once_with_how_it_was_before_the_call(store: Store, told: list[Change]) -> None:
    record = store["customers"].add({"name": "Northwind"})
    store.commit()
    told.clear()
    before = dict(record)
    store["customers"].change(record, {"name": "Southwind"})
    store["customers"].change(record, {"name": "Eastwind"})
    store.commit()
    assert told == [Change("customers", before, record)]
    assert record["name"] == "Eastwind"


def test_a_soft_delete_is_a_change(store: Store, told: list[Change]) -> None:
    record = store["customers"].add({"name": "Northwind"})
    store.commit()
    told.clear()
    store["customers"].delete(record)
    store.commit()
    assert [(change.before and change.before["deletedAt"], change.after) for change in told] == [(None, record)]


def test_a_removed_record_has_no_after(store: Store, told: list[Change]) -> None:
    record = store["saved-searches"].add({"name": "Mine"})
    store.commit()
    told.clear()
    store["saved-searches"].remove(record)
    store.commit()
    assert [(change.before, change.after) for change in told] == [(record, None)]


def test_what_was_created_and_removed_in_one_call_is_not_told(store: Store, told: list[Change]) -> None:
    store["saved-searches"].remove(store["saved-searches"].add({"name": "Mine"}))
    store.commit()
    assert told == []


def test_a_refused_change_is_not_told(store: Store, told: list[Change]) -> None:
    store["customers"].add({"key": "taken"})
    record = store["customers"].add({"key": "mine"})
    store.commit()
    told.clear()
    with pytest.raises(Exception, match="taken"):
        store["customers"].change(record, {"key": "taken"})
    store.commit()
    assert told == []


def test_saving_comes_after_the_observers_of_every_call_even_one_that_changed_nothing(store: Store) -> None:
    order: list[str] = []
    store.observers.append(lambda _changes: order.append("told"))
    store.save = lambda: order.append("saved")
    store["customers"].add({"name": "Northwind"})
    store.commit()
    store.commit()
    assert order == ["told", "saved", "saved"]


def test_restored_records_are_found_as_before(store: Store) -> None:
    kept = store["loads"].add({"shipmentId": "s", "key": "mine"})
    store["loads"].delete(store["loads"].add({"shipmentId": "s", "key": "freed"}))
    store["loads"].remove(store["loads"].add({"shipmentId": "s"}))
    again = Store(store.now)
    again.restore(store.records())
    assert list(again.records()) == list(store.records())
    assert again["loads"].live_where("shipmentId", "s") == [kept]
    assert again["loads"].live_by_key(kept["key"]) == kept
    assert again["loads"].live_by_key("freed") is None
    assert again["loads"].add({})["key"] == store["loads"].add({})["key"] == "LD-000004"


def test_records_are_found_oldest_first_also_where_one_came_to_have_the_value_later(store: Store) -> None:
    first = store["shipments"].add({"customerId": "a"})
    second = store["shipments"].add({"customerId": "b"})
    store["shipments"].change(first, {"customerId": "b"})
    assert store["shipments"].live_where("customerId", "b") == [first, second]


def test_ids_come_from_the_generator_that_the_store_is_given() -> None:
    ids = iter(("one", "two"))
    store = Store(lambda: datetime(2025, 1, 15, tzinfo=UTC), lambda: next(ids))
    assert [store["customers"].add({})["id"] for _ in range(2)] == ["one", "two"]
