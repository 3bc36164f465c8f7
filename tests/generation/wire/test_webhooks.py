"""Events of webhooks that upstream adds decode as what they are."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.generated_sdk import document, generated_sdk, json_response, operation, ref
from support.samples import ROOT, description

from generation.description.overlay import apply
from generation.description.source import load
from generation.description.structure import objects

OVERLAY = load(ROOT / "custom/overlay.yaml")
BASE = ref("WebhookPayload")
TEAM = {
    "allOf": [
        BASE,
        {
            "type": "object",
            "properties": {
                "event": {"type": "string", "enum": ["TEAM_CREATED", "TEAM_RENAMED"]},
                "data": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
            },
        },
    ]
}
Change = Callable[[dict[str, Any]], None]


def by_mapping(schemas: dict[str, Any]) -> None:
    """A new family, as all others are described."""
    schemas["TeamChangedPayload"] = copy.deepcopy(TEAM)
    mapping = schemas["WebhookPayload"]["discriminator"]["mapping"]
    mapping |= {"TEAM_CREATED": "#/components/schemas/TeamChangedPayload", "TEAM_DELETED": "TeamChangedPayload"}


def by_its_own_events(schemas: dict[str, Any]) -> None:
    """A family that the discriminator does not name."""
    schemas["TeamChangedPayload"] = copy.deepcopy(TEAM)


def by_upstreams_own_list(schemas: dict[str, Any]) -> None:
    """Upstream lists the payloads of a delivery itself."""
    schemas["TeamChangedPayload"] = {
        "type": "object",
        "required": ["event", "timestamp", "data"],
        "properties": {
            "event": {"type": "string", "enum": ["TEAM_CREATED"]},
            "timestamp": {"type": "string", "format": "date-time"},
            "data": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
        },
    }
    events = schemas["WebhookDelivery"]["properties"]["events"]
    events["items"] = {
        "oneOf": [ref("CustomerChangedPayload"), ref("TeamChangedPayload"), BASE],
        "discriminator": {"propertyName": "event", "mapping": {"TEAM_CREATED": "TeamChangedPayload"}},
    }


def small(change: Change) -> dict[str, Any]:
    """The schemas of webhooks alone, changed and corrected."""
    schemas = copy.deepcopy(description()["components"]["schemas"])
    change(schemas)
    corrected = apply(OVERLAY, {**description(), "components": {"schemas": schemas}})["components"]["schemas"]
    reached: dict[str, Any] = {}
    waiting = ["WebhookDelivery"]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached[name] = corrected[name]
            refs = [found["$ref"] for _, found in objects(corrected[name]) if isinstance(found.get("$ref"), str)]
            waiting += [found.rpartition("/")[2] for found in refs]
    get = operation("readDelivery", {"200": json_response(ref("WebhookDelivery"))})
    return document({"/deliveries": {"get": get}}, reached)


@pytest.mark.parametrize("change", [by_mapping, by_its_own_events, by_upstreams_own_list])
def test_a_new_family_of_events_decodes(tmp_path: Path, change: Change) -> None:
    sdk = generated_sdk(tmp_path, small(change))
    event = {"timestamp": "2025-01-31T12:00:00Z", "data": {"name": "North"}}
    delivery = sdk.models.WebhookDelivery.from_dict(
        {
            "sentAt": "2025-01-31T12:00:00Z",
            "events": [
                {"event": name, **event} for name in ("TEAM_CREATED", "TEAM_DELETED", "SOMETHING_ELSE", "LOAD_CREATED")
            ],
        }
    )
    kinds = [type(found).__name__ for found in delivery.events]
    assert kinds == ["TeamChangedPayload", "WebhookPayload", "WebhookPayload", "WebhookPayload"]
    assert delivery.events[0].data.name == "North"


def test_a_known_family_takes_a_new_event() -> None:
    def change(schemas: dict[str, Any]) -> None:
        mapping = schemas["WebhookPayload"]["discriminator"]["mapping"]
        mapping["CUSTOMER_MERGED"] = "#/components/schemas/CustomerChangedPayload"

    events = small(change)["components"]["schemas"]["WebhookDelivery"]["properties"]["events"]["items"]
    assert events["discriminator"]["mapping"]["CUSTOMER_MERGED"] == "#/components/schemas/CustomerChangedPayload"
    assert events["oneOf"][-1] == BASE
    assert len(events["oneOf"]) == len({variant["$ref"] for variant in events["oneOf"]})


def test_what_upstream_has_today_adds_nothing() -> None:
    def unchanged(_: dict[str, Any]) -> None:
        """Leave the schemas as they are."""

    events = small(unchanged)["components"]["schemas"]["WebhookDelivery"]["properties"]["events"]["items"]
    [written] = [
        action["update"]["items"]
        for action in OVERLAY["actions"]
        if isinstance(action.get("update"), dict) and "oneOf" in action["update"].get("items", {})
    ]
    assert events == written
