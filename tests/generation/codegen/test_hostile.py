"""Descriptions full of words that would be code, or that look like others: nothing of them is ever code."""

from __future__ import annotations

import ast
import cProfile
import importlib
import keyword
import time
import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.small_api import description_with_keys, generated_in_part, imported

MARK = "qzjx"
CODE = [
    '"""\nimport os; os.abort()\n"""',
    "'''; os.abort() #",
    '"; import os; os.abort(); "',
    "\\",
    '\\"',
    '\\\\"""',
    "{os.abort()}",
    "{{ os.abort() }}",
    "{% include '/etc/passwd' %}",
    "\\N{LATIN SMALL LETTER A}\\u0041\\x41",
    "# type: ignore\n  os.abort()",
    "\x00\x01\x1b[31m\x7f\x85\u2028\u2029os.abort()",
    "\u202eos.abort()\u2066\u200b\ufeff",
    "__import__('os').abort()",
    "class",
    "None",
    "x\r\nos.abort()\f",
    "../../../tmp/x",
    "%s%n${HOME}`id`",
]
LOOK_ALIKES = ["s\u0435lf", "\u017felf", "\uff53elf", "se\u200blf", "cl\u0456ent", "\u2126hm", "\u212a", "\u0130d"]
KEYWORDS = sorted(
    {*keyword.kwlist, *keyword.softkwlist, "self", "cls", "print", "int", "str", "__init__", "__class__", "mro"}
)


def full_of(word: str) -> dict[str, Any]:
    """A description that has a word wherever somebody else chooses the words."""
    document = description_with_keys()
    text = {"description": word, "title": word}
    schemas = document["components"]["schemas"]
    schemas["Odd"] = {
        "type": "object",
        **text,
        "properties": {
            word: {"type": "string", **text, "default": word, "example": word},
            "choice": {"type": "string", "enum": [word, f"{word} 2"], "default": word, **text},
            "fixed": {"const": word, **text},
            "inline": {"type": "object", **text, "properties": {word: {"$ref": "#/components/schemas/Odd", **text}}},
            "either": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}], **text},
        },
        "required": [word],
    }
    schemas["Odd"]["properties"]["either"]["discriminator"] = {
        "propertyName": word,
        "mapping": {word: "#/components/schemas/A", f"{word}2": "#/components/schemas/B"},
    }
    for name in "AB":
        schemas[name] = {"type": "object", "required": [word], "properties": {word: {"type": "string"}, name: {}}}
    parameters = [
        {"name": word, "in": place, "schema": {"type": "string", "default": word}, "description": word}
        for place in ("query", "cookie", "header")
    ]
    odd = {"application/json": {"schema": {"$ref": "#/components/schemas/Odd"}, "example": {word: word}}}
    document["paths"]["/odd"] = {
        "post": {
            "tags": [word],
            "operationId": word,
            "summary": word,
            "description": word,
            "deprecated": True,
            "x-deprecated-reason": word,
            "parameters": parameters,
            "requestBody": {"content": odd, "description": word},
            "responses": {"200": {"description": word, "content": odd}, "400": {"description": word}},
        }
    }
    document["tags"] = [{"name": word, "description": word}]
    document["info"] = {"title": word, "version": word, "description": word}
    return document


def names(package: Path) -> set[str]:
    """All that a package's code calls, defines, imports or reads: its identifiers."""
    found: set[str] = set()
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for attribute in ("id", "attr", "name", "arg", "module", "asname"):
                value = getattr(node, attribute, None)
                found |= set(value.split(".")) if isinstance(value, str) else set()
    return found


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What the code of a harmless description says."""
    return names(generated_in_part(full_of("plain"), tmp_path_factory.mktemp("plain"))[0])


def check(word: str, vocabulary: set[str]) -> None:
    """Generate a package, and see that it imports, and that what is not of ours in it are plain names of the word's."""
    with TemporaryDirectory() as folder:
        package, _ = generated_in_part(full_of(word), Path(folder))
        new = names(package) - vocabulary
        assert all(name.isascii() and name.isidentifier() and not keyword.iskeyword(name) for name in new)
        assert not [name for name in new if MARK not in name.lower().replace("_", "")]
        for path in package.rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            odd = {character for character in text if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp")}
            assert odd <= {"\n", "\u200c", "\u200d"}, path.name
        import_all(package)


def import_all(package: Path) -> None:
    for module in imported(package):
        models = importlib.import_module(f"{module.__name__}.models")
        assert all(getattr(models, name) for name in models.__all__)
        for path in sorted(package.rglob("*.py")):
            importlib.import_module(".".join(path.relative_to(package.parent).with_suffix("").parts))


@pytest.mark.parametrize("word", CODE)
def test_code_in_words_stays_words(word: str, vocabulary: set[str]) -> None:
    check(f"{MARK}{word}{MARK}", vocabulary)
    check(f"{MARK} {word}", vocabulary)


@settings(max_examples=15)
@given(words=st.lists(st.sampled_from(CODE) | st.text(min_size=1, max_size=8), min_size=1, max_size=4))
def test_so_do_all_others(words: list[str], vocabulary: set[str]) -> None:
    text = MARK.join(["", *words]).encode("utf-8", "ignore").decode()
    check(text, vocabulary)


@pytest.mark.parametrize("word", [*LOOK_ALIKES, *KEYWORDS[::4], "", " ", "\u540d\u524d", "1", "_", "-"])
def test_names_of_pythons_and_names_that_look_alike_import(word: str, tmp_path: Path) -> None:
    package, _ = generated_in_part(full_of(word), tmp_path)
    assert all(name.isascii() for name in names(package))
    import_all(package)


@pytest.mark.parametrize("word", ["a" * 5000, "Ab" * 2500, "a " * 2500, '"' * 5000, "\\" * 5000, "\u202e" * 5000])
def test_5000_letters_take_less_than_five_seconds(word: str, tmp_path: Path) -> None:
    start = time.process_time()
    package, _ = generated_in_part(full_of(word), tmp_path)
    assert time.process_time() - start < 5
    assert max(len(path.name) for path in package.rglob("*")) < 200
    import_all(package)


def of_parts(extensions: int, parts: int, *, alike: bool) -> dict[str, Any]:
    """A description whose schemas extend one base of 40 members, each by way of many parts."""
    document = description_with_keys()
    schemas = document["components"]["schemas"]
    base = {"$ref": "#/components/schemas/Base"}
    members = {f"m{number}": {"type": "string", "description": f"Member {number}."} for number in range(40)}
    schemas["Base"] = {"type": "object", "properties": members}

    def extended(name: str) -> list[Any]:
        return [base, {"type": "object", "properties": {name: {"type": "string"}}}]

    names = [] if alike else [f"Part{number}" for number in range(parts)]
    schemas |= {name: {"allOf": extended(name.lower())} for name in names}
    others = [{"$ref": f"#/components/schemas/{name}"} for name in names] or [base] * parts
    for number in range(extensions):
        schemas[f"Extension{number}"] = {"allOf": [*others, *extended(f"own{number}")]}
    return document


@pytest.mark.parametrize("alike", [True, False])
def test_a_base_that_is_extended_12000_times_takes_at_most_100_function_calls_a_member(
    alike: bool, tmp_path: Path
) -> None:
    profile = cProfile.Profile()
    package, left_out = profile.runcall(generated_in_part, of_parts(60, 200, alike=alike), tmp_path)
    assert sum(entry.callcount for entry in profile.getstats()) < 12_000 * 40 * 100
    assert not left_out
    assert "m39: str" in (package / "models/extension_59.py").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "word", ["\x00", "a\u202eb", "\x1b", "\ud7ff", "tab\t", "line\n", 'quo"te', "back\\slash", "\u2028"]
)
def test_a_name_on_the_wire_is_the_descriptions_own_whatever_it_holds(word: str, tmp_path: Path) -> None:
    package, _ = generated_in_part(full_of(word), tmp_path)
    for module in imported(package):
        model = importlib.import_module(f"{module.__name__}.models").Odd
        value = {word: "x", "choice": word}
        assert model.from_dict(value).to_dict() == value
        assert word in model.json_members()
