"""The check of the import graph finds what it is for."""

from itertools import pairwise

import grimp
from support.import_graph import circle, foreign_imports


def graph_of(*imports: tuple[str, str]) -> grimp.ImportGraph:
    graph = grimp.ImportGraph()
    for importer, imported in imports:
        graph.add_import(importer=importer, imported=imported)
    return graph


def test_a_circle_is_found_in_the_order_of_its_imports() -> None:
    graph = graph_of(("mvmnt.a", "mvmnt.b"), ("mvmnt.b", "mvmnt.c"), ("mvmnt.c", "mvmnt.a"), ("mvmnt.d", "mvmnt.a"))
    found = circle(graph)
    assert found[0] == found[-1]
    assert set(found) == {"mvmnt.a", "mvmnt.b", "mvmnt.c"}
    assert all(graph.direct_import_exists(importer=a, imported=b) for a, b in pairwise(found))


def test_a_graph_without_a_circle_passes() -> None:
    assert circle(graph_of(("mvmnt.a", "mvmnt.b"), ("mvmnt.a", "mvmnt.c"), ("mvmnt.b", "mvmnt.c"))) == []


def test_the_sandbox_may_import_itself_and_little_of_the_sdk() -> None:
    graph = graph_of(
        ("mvmnt.sandbox.app", "mvmnt.sandbox.errors"),
        ("mvmnt.sandbox.description", "mvmnt._core.gc_pause"),
        ("mvmnt.sandbox.http.tokens", "mvmnt._core.tasks"),
        ("mvmnt.sandbox.app", "mvmnt_client.models"),
        ("mvmnt.testing.sandbox", "mvmnt.client"),
    )
    for package in ("mvmnt.sandbox", "mvmnt.sandbox.http"):
        graph.add_module(package)
    assert foreign_imports(graph) == [
        "mvmnt.sandbox.app -> mvmnt_client.models",
        "mvmnt.sandbox.http.tokens -> mvmnt._core.tasks",
    ]
