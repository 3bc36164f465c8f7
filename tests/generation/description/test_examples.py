"""Examples of the description, checked against their own schemas."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from support.samples import corrected_description, description

from generation.description.examples import misfits

EXAMPLE = {"filter": {"and": [{"status": {"equalTo": "ACTIVE"}}, {"industry": {"includes": "Manufacturing"}}]}}


def with_example(document: dict[str, Any], example: object, *, named: bool = False) -> dict[str, Any]:
    """The description with an example of the body that lists customers."""
    document = copy.deepcopy(document)
    content = document["paths"]["/customers/filter"]["post"]["requestBody"]["content"]["application/json"]
    content.pop("example", None)
    content |= {"examples": {"active": {"value": example}}} if named else {"example": example}
    return document


def test_the_vendored_examples_fit() -> None:
    assert misfits(corrected_description()) == []


@pytest.mark.parametrize("named", [False, True])
def test_the_documentations_own_filter_fits_by_the_overlay(named: bool) -> None:
    assert misfits(with_example(corrected_description(), EXAMPLE, named=named)) == []
    [misfit] = misfits(with_example(description(), EXAMPLE, named=named))
    assert misfit.startswith("#/paths/~1customers~1filter/post/requestBody/content/application~1json")
    assert "example.filter.and.1.industry does not fit the schema" in misfit
    assert "'includes' is nothing that it may have" in misfit


@pytest.mark.parametrize(
    ("schema", "place"),
    [
        ({"type": "integer", "example": "one"}, "example does not fit"),
        ({"type": "integer", "examples": [1, "two"]}, "example does not fit"),
        ({"type": "array", "items": {"enum": ["A"]}, "example": ["A", "B"]}, "example.1 does not fit"),
        ({"properties": {"a": {}}, "example": {"a": 1, "b": 2}}, "example does not fit"),
        (
            {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"a": {}}}], "example": {"a": 1, "z": 2}},
            "example does not fit",
        ),
    ],
)
def test_an_example_of_a_schema_that_does_not_fit_is_found(schema: dict[str, Any], place: str) -> None:
    base = {"properties": {"base": {}}}
    [misfit] = misfits({"components": {"schemas": {"Base": base, "X": schema}}})
    assert misfit.startswith("#/components/schemas/X")
    assert place in misfit


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "integer", "example": 1},
        {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"a": {}}}], "example": {"a": 1, "base": 2}},
        {"properties": {"example": {"type": "string"}}, "additionalProperties": True, "example": {"b": 1}},
        {"properties": {"a": {"$ref": "#/components/schemas/Base"}}, "example": {"a": {"base": 1}}},
    ],
)
def test_an_example_that_fits_is_not_found(schema: dict[str, Any]) -> None:
    assert misfits({"components": {"schemas": {"Base": {"properties": {"base": {}}}, "X": schema}}}) == []


def test_an_example_of_a_parameter_is_checked() -> None:
    parameter = {"name": "limit", "in": "query", "schema": {"type": "integer"}, "example": "many"}
    [misfit] = misfits({"paths": {"/stops": {"get": {"parameters": [parameter]}}}})
    assert misfit.startswith("#/paths/~1stops/get/parameters/0: example does not fit")
