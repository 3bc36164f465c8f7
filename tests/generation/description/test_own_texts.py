"""Our texts take the place of upstream's, as long as they describe the same."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from support.mutations import build, schemas
from support.samples import ROOT, description

from generation.description.own_texts import collected, own_texts, refreshed, replaced, write
from generation.description.structure import operations

MEMBER = "#/components/schemas/Customer/properties/friendlyId"
UPDATE = "#/paths/~1customers~1{id}/patch"


def upstreams(document: dict[str, Any]) -> None:
    """Upstream's words in place of all of ours."""

    def reword(node: Any) -> None:
        if isinstance(node, dict):
            for key, value in node.items():
                if key in ("description", "summary") and isinstance(value, str):
                    node[key] = "Upstream's."
                else:
                    reword(value)
        elif isinstance(node, list):
            for item in node:
                reword(item)

    reword(document)


def member(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = schemas(document)["Customer"]["properties"]["friendlyId"]
    return found


def test_the_repositorys_texts_stand_in_place_of_upstreams() -> None:
    document = build(upstreams)
    assert document != description()
    found = replaced(own_texts(ROOT), document)
    assert found.document == description()
    assert (found.stale, found.gone) == ([], [])


def test_the_upstream_document_is_left_as_it_is() -> None:
    document = build(upstreams)
    before = copy.deepcopy(document)
    replaced(own_texts(ROOT), document)
    assert document == before


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda document: member(document).update(type="array", items={"type": "string"}), MEMBER),
        (lambda document: member(document).update(format="uri"), MEMBER),
        (lambda document: member(document).update(maxLength=7), MEMBER),
        (lambda document: member(document).update(enum=["a"]), MEMBER),
        (
            lambda document: schemas(document)["CreditMemoStatus"]["enum"].append("ON_HOLD"),
            "#/components/schemas/CreditMemoStatus",
        ),
    ],
)
def test_a_text_is_stale_where_what_it_describes_has_changed(
    change: Callable[[dict[str, Any]], object], place: str
) -> None:
    document = build(upstreams)
    change(document)
    found = replaced(collected(description()), document)
    assert found.stale == [place]
    assert replaced({}, document).document["info"]["description"] == "Upstream's."
    step: Any = found.document
    for name in place.removeprefix("#/").split("/"):
        step = step[name]
    assert step["description"] == "Upstream's."


@pytest.mark.parametrize(
    "change",
    [
        lambda document: schemas(document)["Customer"]["properties"].update(extra={"type": "string"}),
        lambda document: schemas(document)["Customer"]["required"].append("friendlyId"),
        lambda document: document["info"].update(version="2"),
        lambda document: [operation.update(tags=["Teams"]) for _, _, operation in operations(document)],
        lambda document: document["tags"].reverse(),
        lambda document: [operation.get("parameters", []).reverse() for _, _, operation in operations(document)],
        lambda document: [operation["responses"].update({"418": {}}) for _, _, operation in operations(document)],
    ],
)
def test_what_stands_beside_it_makes_no_text_stale(change: Callable[[dict[str, Any]], object]) -> None:
    document = build(upstreams)
    change(document)
    found = replaced(collected(description()), document)
    assert (found.stale, found.gone) == ([], [])
    assert member(found.document)["description"] == member(description())["description"]


def test_a_place_that_is_gone_is_named() -> None:
    document = build(lambda document: document["paths"]["/customers/{id}"].pop("patch"))
    assert UPDATE in replaced(collected(description()), document).gone


def test_a_text_that_only_upstream_has_stays_upstreams() -> None:
    texts = collected(description())
    del texts[MEMBER]
    assert member(replaced(texts, build(upstreams)).document)["description"] == "Upstream's."


def test_texts_are_written_anew_from_where_they_were_edited(tmp_path: Path) -> None:
    (tmp_path / "custom").mkdir()
    assert own_texts(tmp_path) == {}
    document = build(lambda document: member(document).update(description="Ours: \u2028 é"))
    write(tmp_path, refreshed({MEMBER: {}, "#/components/schemas/Gone": {}}, document))
    texts = own_texts(tmp_path)
    assert texts.keys() == {MEMBER}
    assert texts[MEMBER]["description"] == member(document)["description"]
    assert replaced(texts, document).stale == []
