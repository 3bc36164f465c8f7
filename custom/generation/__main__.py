"""``python -m generation``: openapi.yaml and custom/overlay.yaml to mvmnt_client/."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from generation.codegen.generate import generate
from generation.description.examples import misfit_defaults, misfits
from generation.description.overlay import apply, check_targets, stale
from generation.description.own_texts import own_texts, refreshed, write
from generation.description.source import load
from generation.description.validity import check
from generation.errors import RefusedError

ROOT = Path(__file__).parents[2]


def regenerate(output: Path) -> None:
    """Write the package that the description and the overlay in the repository give."""
    overlay, description = load(ROOT / "custom/overlay.yaml"), load(ROOT / "openapi.yaml")
    check_targets(overlay, description)
    for action in stale(overlay, description):
        print(f"custom/overlay.yaml: {action} does nothing any more and can go", file=sys.stderr)
    left_out = generate(
        apply(overlay, description),
        output,
        config_file=ROOT / "generator-config.yml",
        templates=ROOT / "custom/templates",
        ruff_config=ROOT / "pyproject.toml",
    )
    for fault in left_out:
        print(fault, file=sys.stderr)


def drift() -> list[str]:
    """The files of mvmnt_client/ that differ from what would be generated, each with how."""
    committed = _files(ROOT / "mvmnt_client")
    with tempfile.TemporaryDirectory() as folder:
        fresh_package = Path(folder) / "mvmnt_client"
        regenerate(fresh_package)
        fresh = _files(fresh_package)
    return [
        f"mvmnt_client/{name}: " + ("missing" if name not in committed else "extra" if name not in fresh else "changed")
        for name in sorted(committed.keys() | fresh.keys())
        if committed.get(name) != fresh.get(name)
    ]


def _files(package: Path) -> dict[str, bytes]:
    return {
        path.relative_to(package).as_posix(): path.read_bytes()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def main() -> int:
    """Regenerate, or check; 0 where that worked, 1 with the reason where it did not."""
    parser = argparse.ArgumentParser(prog="python -m generation", description=__doc__)
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing: fail on an invalid description or drift; warn of examples and defaults that do not fit",
    )
    parser.add_argument(
        "--texts",
        action="store_true",
        help="take the texts of custom/texts.yaml from openapi.yaml, and generate nothing",
    )
    arguments = parser.parse_args()
    try:
        if arguments.texts:
            write(ROOT, refreshed(own_texts(ROOT), load(ROOT / "openapi.yaml")))
            return 0
        if arguments.check:
            corrected = apply(load(ROOT / "custom/overlay.yaml"), load(ROOT / "openapi.yaml"))
            check(corrected)
            for misfit in misfit_defaults(corrected) + misfits(corrected):
                print(f"warning: {misfit}", file=sys.stderr)
            wrong = drift()
            print(*wrong or ["the description is valid, mvmnt_client/ is what it generates"], sep="\n")
            return 1 if wrong else 0
        regenerate(ROOT / "mvmnt_client")
    except RefusedError as error:
        print(f"mvmnt_client/ was left as it is: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
