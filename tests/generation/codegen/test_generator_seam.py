"""The one place where the generator's internals come in."""

from __future__ import annotations

import runpy
import types
from pathlib import Path

import pytest
from openapi_python_client import strings
from openapi_python_client.parser import properties as parsed
from support.samples import ROOT

from generation.codegen import generator_seam
from generation.codegen.names import identifiers


def test_this_release_of_the_generator_has_all_that_is_used_of_it() -> None:
    """The first line that fails with a next release: its message names what is gone."""
    identifiers.install()
    assert all(hasattr(generator_seam, name) for name in generator_seam.__all__)


def test_a_name_that_is_gone_is_told_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(parsed, "EnumProperty")
    with pytest.raises(Exception, match=r"openapi-python-client .*EnumProperty.*docs/updating\.md"):
        runpy.run_path(str(generator_seam.__file__))


def test_a_patched_name_that_was_renamed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(strings, "sanitize")
    with pytest.raises(identifiers.GeneratorReleaseError, match=r"has no openapi_python_client\.strings\.sanitize"):
        identifiers.install()


def test_a_patch_without_effect_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """The names are there, but the generator reads others."""
    empty = types.ModuleType("renamed")
    vars(empty).update(RESERVED_WORDS=(), sanitize=None, in_double_quote_literal=None)
    monkeypatch.setattr(strings, "sanitize", lambda value: value)
    monkeypatch.setattr(identifiers, "strings", empty)
    with pytest.raises(identifiers.GeneratorReleaseError, match="and not 'self_'"):
        identifiers.install()


def test_nothing_else_imports_the_generator() -> None:
    modules = [path for path in Path(ROOT / "custom").rglob("*.py") if path.name != "generator_seam.py"]
    assert not [path for path in modules if "import openapi_python_client" in path.read_text(encoding="utf-8")]
    assert not [path for path in modules if "from openapi_python_client" in path.read_text(encoding="utf-8")]
