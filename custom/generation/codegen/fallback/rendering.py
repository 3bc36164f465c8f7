"""Renders a package's modules one by one, so that a part that cannot be rendered is known by its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from generation.codegen.described import Described
from generation.codegen.fallback.left_out import LeftOut, reason_of
from generation.codegen.generator_seam import Class, Config, Endpoint, EndpointCollection, GeneratorData, ModelProperty
from generation.codegen.operations import Operations, module_name
from generation.description.structure import Place
from generation.errors import RefusedError

_METHOD = re.compile(r"\s+(?:async )?def (\w+)\(")
#: The modules of a resource, by their template.
_RESOURCE_MODULES = {"endpoint_init.py.jinja": "api/{}/__init__.py", "sync_resource.py.jinja": "sync/{}.py"}

Template = Callable[..., str]


class RenderingError(RefusedError):
    """A module that belongs to no operation or schema cannot be rendered."""


@frozen
class Rendering:
    """Renders the modules of one description.

    Attributes:
        described: the description.
        data: its parse.
        operations: its methods.
        config: the generator's settings.
        template: a template by its name, as a function of what it is given.
        modules: the text of each module by its path in the package, as far as `render` got.
    """

    described: Described
    data: GeneratorData
    operations: Operations
    config: Config
    template: Callable[[str], Template]
    modules: dict[str, str] = field(factory=dict)

    def render(self) -> list[LeftOut]:
        """Render all modules; the parts of the description for which that fails come back."""
        faults = [*self._models(), *self._endpoints()]
        faults = faults or list(self._collisions())
        faults = faults or list(self._resources())
        if not faults:
            self._others()
        return list({fault.place: fault for fault in faults}.values())

    def blame(self, path: str, line: int, reason: str) -> list[LeftOut]:
        """The parts of the description that a line of a rendered module comes from.

        Raises:
            RenderingError: it comes from no single one.
        """
        model = next(
            (model for model in self._all_models() if f"models/{model.class_info.module_name}.py" == path), None
        )
        if model is not None:
            return self._owners(model, reason)
        for collection in self._collections():
            if path in [module.format(collection.tag) for module in _RESOURCE_MODULES.values()]:
                return self._in_resource(collection, path, line, reason)
            for endpoint in collection.endpoints:
                if path == f"api/{collection.tag}/{module_name(endpoint)}.py":
                    return [self._fault(endpoint, reason)]
        raise RenderingError(f"the module {path} cannot be generated: {reason}")

    def _models(self) -> Iterator[LeftOut]:
        for name, models in (("model", self.data.models), ("str_enum", self.data.enums)):
            kind = "model" if name == "model" else "enum"
            for model in models:
                try:
                    text = self.template(f"{name}.py.jinja")(**{kind: model})
                except Exception as error:  # templates fail in many ways
                    yield from self._owners(model, _reason(error))
                else:
                    self.modules[f"models/{model.class_info.module_name}.py"] = text

    def _endpoints(self) -> Iterator[LeftOut]:
        for collection in self._collections():
            for endpoint in collection.endpoints:
                try:
                    text = self.template("endpoint_module.py.jinja")(endpoint=endpoint)
                    self.operations.forms(endpoint)
                except Exception as error:
                    yield self._fault(endpoint, _reason(error))
                else:
                    self.modules[f"api/{collection.tag}/{module_name(endpoint)}.py"] = text

    def _collisions(self) -> Iterator[LeftOut]:
        for collection in self._collections():
            for endpoint, reason in self.operations.collisions(collection.endpoints):
                yield self._fault(endpoint, reason)

    def _resources(self) -> Iterator[LeftOut]:
        for name, path in _RESOURCE_MODULES.items():
            yield from self._resources_by(self.template(name), path)

    def _resources_by(self, template: Template, path: str) -> Iterator[LeftOut]:
        for collection in self._collections():
            try:
                self.modules[path.format(collection.tag)] = template(endpoint_collection=collection)
            except Exception as error:
                faults = list(self._alone(collection, template))
                if not faults:
                    raise RenderingError(f"the resource {collection.tag}: {_reason(error)}") from error
                yield from faults

    def _alone(self, collection: EndpointCollection, template: Template) -> Iterator[LeftOut]:
        """The endpoints that a resource of nothing else cannot have."""
        for endpoint in collection.endpoints:
            try:
                template(endpoint_collection=EndpointCollection(tag=collection.tag, endpoints=[endpoint]))
            except Exception as error:
                yield self._fault(endpoint, _reason(error))

    def _others(self) -> None:
        for path, name in {
            "__init__.py": "package_init",
            "types.py": "types",
            "client.py": "client",
            "errors.py": "errors",
            "tables.py": "tables",
            "operations.py": "operations",
            "resource_texts.py": "resource_texts",
            "typed_dicts.py": "typed_dicts",
            "models/__init__.py": "models_init",
            "api/__init__.py": "api_init",
            "sync/__init__.py": "sync_init",
        }.items():
            self.modules[path] = self.template(f"{name}.py.jinja")()
        self.modules["TABLES.md"] = self.template("tables_page.md.jinja")()

    def _in_resource(self, collection: EndpointCollection, path: str, line: int, reason: str) -> list[LeftOut]:
        """The endpoint whose method holds a line of a resource's module."""
        for text in reversed(self.modules[path].splitlines()[:line]):
            found = _METHOD.match(text)
            for endpoint in collection.endpoints if found else ():
                if found and found[1] in [form.method for form in self.operations.forms(endpoint)]:
                    return [self._fault(endpoint, reason)]
        raise RenderingError(f"the module {path} cannot be generated: {reason}")

    def _fault(self, endpoint: Endpoint, reason: str) -> LeftOut:
        return LeftOut(("paths", self.described.path(endpoint), endpoint.method), reason)

    def _owners(self, model: Any, reason: str) -> list[LeftOut]:
        """The component schema that a model or enum is made of, or those and the operations that hold it inline."""
        components = {Class.from_string(string=name, config=self.config).name: name for name in self.described.schemas}
        own = components.get(model.class_info.name)
        if own is not None:
            return [LeftOut(("components", "schemas", own), reason)]
        line = f"models.{model.class_info.module_name} import {model.class_info.name}"
        places: list[Place] = [
            ("components", "schemas", components[holder.class_info.name])
            for holder in self.data.models
            if holder.class_info.name in components and _imports(holder, line)
        ]
        for collection in self._collections():
            for endpoint in collection.endpoints:
                if any(line in found for found in endpoint.relative_imports):
                    places.append(self._fault(endpoint, reason).place)
        if not places:
            raise RenderingError(f"the model {model.class_info.name} cannot be generated: {reason}")
        return [LeftOut(place, f"{model.class_info.name}: {reason}") for place in places]

    def _all_models(self) -> list[Any]:
        return [*self.data.models, *self.data.enums]

    def _collections(self) -> list[EndpointCollection]:
        return list(self.data.endpoint_collections_by_tag.values())


def _imports(model: ModelProperty, line: str) -> bool:
    return any(line in found for found in {*(model.relative_imports or ()), *(model.lazy_imports or ())})


def _reason(error: Exception) -> str:
    kind = "" if isinstance(error, RefusedError) else f"the template fails with {type(error).__name__}: "
    return reason_of(f"{kind}{error}")


def write(modules: Mapping[str, str], package: Path) -> None:
    """Write modules by their path in the package."""
    for path, text in modules.items():
        target = package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
