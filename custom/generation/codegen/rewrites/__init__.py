"""Rewrites a description into forms that mean the same, and that the generator can take."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generation.codegen.fallback.left_out import LeftOut
from generation.codegen.generator_seam import Config
from generation.codegen.rewrites.circles import opened
from generation.codegen.rewrites.depth import shortened
from generation.codegen.rewrites.directions import one_way
from generation.codegen.rewrites.hierarchies import spelled_as_unions
from generation.codegen.rewrites.names import told_apart
from generation.codegen.rewrites.references import lifted
from generation.codegen.rewrites.responses import one_success
from generation.codegen.rewrites.schemas import each_simplified
from generation.codegen.wire.security import with_credentials
from generation.description.references import in_place
from generation.description.servers import with_version_in_server
from generation.description.structure import document_copy

__all__ = ["rewritten"]


def rewritten(document: Mapping[str, Any], config: Config) -> tuple[dict[str, Any], list[LeftOut]]:
    """A copy of a description in the generator's forms.

    Args:
        document: the description, overlay applied.
        config: the generator's settings, which decide on class names.

    Returns:
        The copy, and the schemas that say less in it than they did.
    """
    copied = document_copy(document)
    lifted(copied)
    copied = with_credentials(with_version_in_server(in_place(copied)))
    one_success(copied)
    spelled_as_unions(copied)
    one_way(copied)
    left_out = each_simplified(copied)
    told_apart(copied, config)
    return copied, [*left_out, *opened(copied), *shortened(copied)]
