"""Runs openapi-python-client with our templates on the corrected description."""

from __future__ import annotations

import contextlib
import io
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generation.codegen import identifiers, media_types, python_types
from generation.codegen.described import Described
from generation.codegen.expressions import Expressions, literal
from generation.codegen.generator_seam import (
    Config,
    ConfigFile,
    GeneratorData,
    GeneratorError,
    MetaType,
    ModelProperty,
    Project,
)
from generation.codegen.operations import Operations
from generation.codegen.paging import Listings
from generation.codegen.prose import Members, prose
from generation.codegen.texts import Texts
from generation.codegen.unions import Unions
from generation.codegen.wire.parameters import Parameters, with_schemas
from generation.codegen.wire.security import with_credentials
from generation.description.references import in_place
from generation.description.servers import server_of, with_version_in_server
from generation.errors import RefusedError


class GenerationError(RefusedError):
    """The generator could not make all of the description, or made it with a warning."""


def generate(
    document: Mapping[str, Any], output: Path, *, config_file: Path, templates: Path, ruff_config: Path
) -> None:
    """Write the generated package.

    Args:
        document: the description, overlay applied.
        output: the package's folder; it is replaced as a whole, or left as it is where generation fails.
        config_file: settings of openapi-python-client.
        templates: the templates that replace the generator's own.
        ruff_config: settings of the formatter.

    Raises:
        GenerationError: with every warning and error of the generator. All of them are fatal, since each means that
            something of the description would be missing.
    """
    fresh = output.with_name(f".{output.name}.new")
    config = Config.from_sources(
        ConfigFile.load_from_path(config_file), MetaType.NONE, config_file, "utf-8", overwrite=True, output_path=fresh
    )
    identifiers.install()
    document = with_credentials(with_version_in_server(in_place(document)))
    data = GeneratorData.from_dict(
        media_types.without_others(with_schemas(identifiers.prepared(document))), config=config
    )
    if isinstance(data, GeneratorError):
        raise GenerationError(_text(data))
    identifiers.settle(data, config)
    try:
        shutil.rmtree(fresh, ignore_errors=True)
        _render(document, data, config, templates)
        (fresh / "py.typed").touch()
        _format(fresh, ruff_config)
        _replace(output, fresh)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _render(document: Mapping[str, Any], data: GeneratorData, config: Config, templates: Path) -> None:
    project = Project(openapi=data, config=config, custom_template_path=templates)
    project.env.add_extension("jinja2.ext.do")
    expressions = Expressions(Unions(document, config))
    described = Described(document, data)
    listings = Listings(described)
    operations = Operations(described, listings, data)
    project.env.filters["deprecation"] = operations.deprecation
    project.env.globals.update(
        described=described,
        server=server_of(document),
        listings=listings,
        operations=operations,
        texts=Texts(described, operations),
        python=python_types,
        parameters=Parameters(described, expressions),
        members=Members(document, config),
        prose=prose,
        literal=literal,
        model_imports=_model_imports,
        is_plain=expressions.is_plain,
        take=expressions.take,
        decode=expressions.decode,
        schema=expressions.schema,
        constants=expressions.constants,
    )
    with contextlib.redirect_stdout(io.StringIO()):  # it announces the folder
        errors = project.build()
    if errors:
        raise GenerationError("\n\n".join(_text(error) for error in errors))


def _model_imports(model: ModelProperty) -> list[str]:
    """What a model's module imports of its siblings: models and enums, in a fixed order."""
    lines = {*(model.relative_imports or ()), *(model.lazy_imports or ())}
    extra = model.additional_properties
    if extra is not None and hasattr(extra, "get_imports"):
        lines |= extra.get_imports(prefix="..") | extra.get_lazy_imports(prefix="..")
    return sorted(line.replace("from ..models.", "from .") for line in lines if line.startswith("from ..models."))


def _format(package: Path, ruff_config: Path) -> None:
    ruff = [sys.executable, "-m", "ruff"]
    quiet = ["--quiet", "--config", str(ruff_config), "--no-cache"]
    tidy = ["check", "--select", "F401,I", "--fix-only", "--preview", "--unsafe-fixes"]
    undefined_or_defined_twice = ["check", "--select", "F811,F821"]
    compact = ["format", "--config", "format.skip-magic-trailing-comma = true"]
    for command in (tidy, compact, undefined_or_defined_twice):
        arguments = [*ruff, *command, *quiet, str(package)]
        done = subprocess.run(arguments, capture_output=True, text=True, check=False)  # noqa: S603  # all of them ours
        if done.returncode:
            raise GenerationError(f"ruff {command[0]}: {done.stdout}{done.stderr}")


def _replace(output: Path, fresh: Path) -> None:
    old = output.with_name(f".{output.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if output.exists():
        output.rename(old)
    fresh.rename(output)
    shutil.rmtree(old, ignore_errors=True)


def _text(error: GeneratorError) -> str:
    return f"{error.header}\n{error.detail or ''}".strip()
