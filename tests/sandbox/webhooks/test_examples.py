"""An event of each kind about a seeded brokerage."""

from __future__ import annotations

import json

import orjson
import pytest

from mvmnt.sandbox import create_app, exact_json
from mvmnt.sandbox.description import Description
from mvmnt.sandbox.webhooks.examples import example_events

from .test_events import EVENTS, NEVER, content_of, faults


@pytest.fixture(scope="module")
def examples() -> dict[str, object]:
    sandbox = create_app(seed=1).state.sandbox
    found = orjson.loads(exact_json.dumps(example_events(sandbox.world)))
    sandbox.close()
    return dict(found)


def test_each_event_that_can_happen_has_an_example(examples: dict[str, object]) -> None:
    assert set(examples) == EVENTS - NEVER


def test_each_example_is_as_the_description_has_it(examples: dict[str, object], description: Description) -> None:
    for name, event in examples.items():
        delivery = {"sentAt": "2025-01-31T12:00:00Z", "events": [event]}
        assert faults(description, "WebhookDelivery", delivery) == [], name
        if not name.endswith("_DELETED"):
            assert faults(description, *content_of(description, event)) == [], name


def test_an_update_tells_of_a_change(examples: dict[str, object]) -> None:
    for name, event in examples.items():
        if name.endswith("_UPDATED"):
            assert json.loads(json.dumps(event))["diff"], name
