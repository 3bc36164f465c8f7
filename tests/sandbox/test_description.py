"""The description as the sandbox reads it."""

import gc
from pathlib import Path
from typing import Any

import pytest
import yaml
from support.mutations import build
from support.samples import ROOT

from mvmnt.sandbox.description import Description, _read


def test_it_is_read_as_yaml_reads_it() -> None:
    content = (ROOT / "openapi.yaml").read_bytes()
    with (ROOT / "openapi.yaml").open("rb") as stream:
        assert _read(stream) == yaml.load(content, Loader=yaml.CSafeLoader)  # a safe loader


@pytest.mark.parametrize("enabled", [True, False])
def test_loading_leaves_the_garbage_collector_as_it_was(enabled: bool, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("a: [")
    was_enabled = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        with pytest.raises(yaml.YAMLError):
            Description.load(broken)
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was_enabled else gc.disable)()


def test_a_range_of_statuses_is_its_first_one_and_the_default_is_no_status() -> None:
    def change(document: dict[str, Any]) -> None:
        responses = document["paths"]["/teams/{id}"]["get"]["responses"]
        responses["2XX"] = responses.pop("200")
        responses["default"] = {"description": "An error."}

    operation = Description(build(change)).by_route["get", "/teams/{id}"]
    assert operation.success_status == 200
    assert "default" not in operation.responses
