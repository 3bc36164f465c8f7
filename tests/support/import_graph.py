"""`make check`: the import graph of the hand-written packages has no circle, and the sandbox stands alone.

import-linter holds the layers. Two rules cannot be written as its contracts: no circle anywhere, also not between two
modules of one layer; and a list of what the sandbox may import, where import-linter knows lists of what is forbidden.
"""

from __future__ import annotations

import sys
from graphlib import CycleError, TopologicalSorter

import grimp

PACKAGES = ("mvmnt", "mvmnt_client", "generation")

SANDBOX = "mvmnt.sandbox"
SANDBOX_MAY_IMPORT = frozenset({"mvmnt._core.gc_pause", "mvmnt.version"})
"""Of the SDK. The sandbox tests the SDK, so it must not share the SDK's mistakes."""


def circle(graph: grimp.ImportGraph) -> list[str]:
    """The modules of one circle of imports, in the order of the imports; empty if there is none."""
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        modules: list[str] = error.args[1]
        return modules[::-1]
    return []


def foreign_imports(graph: grimp.ImportGraph) -> list[str]:
    """What the sandbox imports of the SDK and must not, as `importer -> imported`."""
    sandbox = {SANDBOX, *graph.find_descendants(SANDBOX)}
    return [
        f"{module} -> {imported}"
        for module in sorted(sandbox)
        for imported in sorted(graph.find_modules_directly_imported_by(module))
        if imported not in sandbox | SANDBOX_MAY_IMPORT
    ]


def main() -> None:
    """Check both rules; imports for type checkers alone count as well."""
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    problems = []
    if found := circle(graph):
        problems.append(f"a circle of imports: {' -> '.join(found)}")
    problems += [f"the sandbox may not import this: {line}" for line in foreign_imports(graph)]
    if problems:
        sys.exit("\n".join(problems))
    print(f"{len(graph.modules)} modules, no circle of imports; the sandbox imports nothing of the SDK it may not.")


if __name__ == "__main__":
    main()
