"""Pages of the models, in the order of the alphabet."""

from __future__ import annotations

from collections import defaultdict

from griffe import Attribute, Class, Module

from site_pages.markdown import Types, table, text

__all__ = ["model_pages", "models_of"]


def models_of(client: Module) -> dict[str, Class]:
    """Each class of `mvmnt.models`, by its name."""
    found: dict[str, Class] = {}
    for module in client["models"].members.values():
        if isinstance(module, Module):
            found |= {name: one for name, one in module.members.items() if isinstance(one, Class)}
    return dict(sorted(found.items()))


def model_pages(models: dict[str, Class], types: Types) -> dict[str, str]:
    """A page for each first letter, by the letter."""
    letters: dict[str, list[str]] = defaultdict(list)
    for name, model in models.items():
        letters[name[0].lower()] += _model(name, model, types)
    return {
        letter: "\n".join([f"# Models: {letter.upper()}", "", "Import them from `mvmnt.models`.", "", *lines])
        for letter, lines in letters.items()
    }


def _model(name: str, model: Class, types: Types) -> list[str]:
    about = model.docstring.value if model.docstring else ""
    lines = [f"(model-{name.lower()})=", f"## {name}", "", text(about), ""]
    members = {key: one for key, one in model.members.items() if isinstance(one, Attribute)}
    if any(str(base).endswith("Enum") for base in model.bases):
        return [*lines, "Values: " + ", ".join(f"`{one.value}`" for one in members.values()), ""]
    rows = [
        (f"`{key}`", types(one.annotation), text(one.docstring.value) if one.docstring else "")
        for key, one in members.items()
        if not key.startswith("_") and key != "additional_properties"
    ]
    return lines + table(("attribute", "type", ""), rows)
