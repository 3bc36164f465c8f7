"""The vendored description is documentation, too."""

from __future__ import annotations

from support.samples import ROOT, description, operations


def test_every_operation_has_a_summary_and_a_description() -> None:
    without = [
        operation["operationId"]
        for _, _, operation in operations(description())
        if not operation.get("summary") or not operation.get("description")
    ]
    assert without == []


def test_every_schema_tag_and_shared_part_has_a_description() -> None:
    components = description()["components"]
    parts = {**components["schemas"], **components["parameters"], **components["responses"]}
    parts |= {tag["name"]: tag for tag in description()["tags"]}
    assert [name for name, part in parts.items() if not part.get("description")] == []


def test_most_fields_have_a_description() -> None:
    fields = [
        field
        for schema in description()["components"]["schemas"].values()
        for part in [schema, *schema.get("allOf", [])]
        for field in part.get("properties", {}).values()
    ]
    assert sum("description" in field for field in fields) > 0.8 * len(fields)


def test_the_token_endpoint_stays_out_of_the_paths() -> None:
    assert not [path for path in description()["paths"] if "oauth2" in path]


def test_the_description_is_block_yaml_without_aliases() -> None:
    text = (ROOT / "openapi.yaml").read_text(encoding="utf-8")
    assert "&id" not in text
    assert "{$ref" not in text
