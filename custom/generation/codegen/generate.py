"""Runs openapi-python-client with our templates on the corrected description."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generation.codegen import media_types, python_types
from generation.codegen.catalogue import Catalogue
from generation.codegen.described import Described
from generation.codegen.expressions import Expressions
from generation.codegen.fallback.left_out import LeftOut, identified, reason_of, without
from generation.codegen.fallback.parsing import parse
from generation.codegen.fallback.reasons import of_lint
from generation.codegen.fallback.rendering import Rendering, write
from generation.codegen.generator_seam import (
    Config,
    ConfigFile,
    GeneratorData,
    MetaType,
    ModelProperty,
    Project,
)
from generation.codegen.names import identifiers
from generation.codegen.operations import Operations
from generation.codegen.paging import Listings
from generation.codegen.rewrites import rewritten
from generation.codegen.tables.tables import Tables
from generation.codegen.text.literals import in_double_quotes, literal
from generation.codegen.text.prose import Members, prose
from generation.codegen.text.texts import Texts
from generation.codegen.typed_dicts import TypedDicts
from generation.codegen.unions import Unions, marked
from generation.codegen.wire import bounds, numbers
from generation.codegen.wire.bodies import Bodies, as_json
from generation.codegen.wire.parameters import Parameters, with_schemas
from generation.description.servers import server_of
from generation.description.structure import Place
from generation.errors import RefusedError

#: Rounds of leaving out what stands in the way; one is enough but where one part hides another.
_MOST_ROUNDS = 30


class GenerationError(RefusedError):
    """No package can be made of the description, even without the parts that stand in the way."""


def generate(
    document: Mapping[str, Any], output: Path, *, config_file: Path, templates: Path, ruff_config: Path
) -> list[LeftOut]:
    """Write the generated package.

    Args:
        document: the description, overlay applied.
        output: the package's folder; it is replaced as a whole, or left as it is where generation fails.
        config_file: settings of openapi-python-client.
        templates: the templates that replace the generator's own.
        ruff_config: settings of the formatter.

    Returns:
        The parts of the description that could not be generated as they stand; the package does without them.

    Raises:
        RefusedError: no package can be made of the description, even without single parts of it.
    """
    fresh = output.with_name(f".{output.name}.new")
    config = Config.from_sources(
        ConfigFile.load_from_path(config_file), MetaType.NONE, config_file, "utf-8", overwrite=True, output_path=fresh
    )
    identifiers.install()
    bounds.install()
    document, left_out = rewritten(document, config)
    try:
        for _ in range(_MOST_ROUNDS):
            shutil.rmtree(fresh, ignore_errors=True)
            faults = _attempt(document, fresh, config, templates, ruff_config)
            if not faults:
                _replace(output, fresh)
                return left_out
            left_out += identified(document, faults)
            document = without(document, faults)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    raise GenerationError("too much of the description cannot be generated: " + "; ".join(map(str, left_out[:10])))


def _attempt(
    document: Mapping[str, Any], package: Path, config: Config, templates: Path, ruff_config: Path
) -> list[LeftOut]:
    """Write a package, or tell which parts of the description stand in the way."""
    plain, unions = marked(media_types.without_others(as_json(with_schemas(identifiers.prepared(document)))))
    data, faults = parse(plain, config)
    if faults or data is None:
        return faults
    identifiers.settle(data, config)
    numbers.widen_requests(data)
    rendering = _rendering(document, data, config, templates, Unions(document, config, unions))
    faults = rendering.render()
    if faults:
        return faults
    write(rendering.modules, package)
    (package / "py.typed").touch()
    return _format(package, ruff_config, rendering)


def _rendering(
    document: Mapping[str, Any], data: GeneratorData, config: Config, templates: Path, unions: Unions
) -> Rendering:
    project = Project(openapi=data, config=config, custom_template_path=templates)
    project.env.add_extension("jinja2.ext.do")
    expressions = Expressions(unions)
    described = Described(document, data)
    listings = Listings(described)
    sent = numbers.sent_models(data)
    operations = Operations(described, listings)
    texts, members = Texts(described, operations), Members(document, config)
    parameters = Parameters(described, expressions)
    project.env.filters["in_double_quote_literal"] = in_double_quotes
    project.env.filters["deprecation"] = operations.deprecation
    project.env.globals.update(
        described=described,
        server=server_of(document),
        listings=listings,
        operations=operations,
        tables=Tables(described, data, listings, operations),
        catalogue=Catalogue(described, data, listings, operations, parameters, texts, members),
        texts=texts,
        python=python_types,
        bodies=Bodies(described),
        parameters=parameters,
        members=members,
        typed_dicts=TypedDicts(data, members),
        prose=prose,
        literal=literal,
        model_imports=_model_imports,
        has_floats_alone=lambda endpoint: numbers.has_floats_alone(described.response(endpoint), data),
        receives=lambda model: model.class_info.name not in sent,
        schema=expressions.schema,
        constants=expressions.constants,
        begin=expressions.begin,
    )
    return Rendering(described, data, operations, config, lambda name: project.env.get_template(name).render)


def _model_imports(model: ModelProperty) -> list[str]:
    """What a model's module imports of its siblings: models and enums, in a fixed order."""
    lines = {*(model.relative_imports or ()), *(model.lazy_imports or ())}
    extra = model.additional_properties
    if extra is not None and hasattr(extra, "get_imports"):
        lines |= extra.get_imports(prefix="..") | extra.get_lazy_imports(prefix="..")
    own = f"from ..models.{model.class_info.module_name} import {model.class_info.name}"
    others = {line for line in lines - {own} if line.startswith("from ..models.")}
    return sorted(line.replace("from ..models.", "from .") for line in others)


def _format(package: Path, ruff_config: Path, rendering: Rendering) -> list[LeftOut]:
    """Tidy up a package; modules that are no Python, or use undefined names, are told by what they come from."""
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--config", str(ruff_config), "--no-cache"]
    tidy = ["check", "--quiet", "--select", "F401,I", "--fix-only", "--preview", "--unsafe-fixes"]
    undefined_or_defined_twice = ["check", "--quiet", "--select", "F811,F821", "--output-format", "concise"]
    compact = ["format", "--config", "format.skip-magic-trailing-comma = true"]
    for command in (tidy, compact, undefined_or_defined_twice):
        arguments = [*ruff, *command, *common, str(package)]
        done = subprocess.run(arguments, capture_output=True, text=True, check=False)  # noqa: S603  # all of them ours
        if done.returncode:
            return _blamed(f"{done.stdout}\n{done.stderr}", package, rendering)
    return []


def _blamed(output: str, package: Path, rendering: Rendering) -> list[LeftOut]:
    """What of the description the lines are about that ruff complains of."""
    for path in rendering.modules:
        rendering.modules[path] = (package / path).read_text(encoding="utf-8")  # as the line numbers have it
    places = re.findall(rf"{re.escape(str(package))}/([\w/.]+\.py):(\d+):\d+:? (.*)", output)
    faults: dict[Place, LeftOut] = {}
    for path, line, message in places:
        for fault in rendering.blame(path, int(line), reason_of(of_lint(message))):
            faults.setdefault(fault.place, fault)
    if not faults:
        raise GenerationError(f"the generated code is not valid: {reason_of(output) or 'ruff gives no reason'}")
    return list(faults.values())


def _replace(output: Path, fresh: Path) -> None:
    old = output.with_name(f".{output.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if output.exists():
        output.rename(old)
    fresh.rename(output)
    shutil.rmtree(old, ignore_errors=True)
