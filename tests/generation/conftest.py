"""Repositories to update: copies of this one."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.mutations import (
    a_field_removed,
    a_field_required,
    a_limit_changed,
    a_new_enum_value,
    a_new_operation_without_id,
    a_new_tag,
    a_schema_renamed,
    an_operation_moved,
    hostile,
    idempotency_keys,
    no_operation_id,
    other_media_types,
    renderer_leftovers,
    the_envelope_renamed,
)
from support.updated_repository import Updated, copy_of_the_repository, made


@pytest.fixture(scope="session")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Updated:
    """The repository after an update to a description in which all of it changed at once."""
    return made(
        tmp_path_factory,
        a_schema_renamed,
        a_new_tag,
        idempotency_keys,
        a_new_enum_value,
        a_field_removed,
        a_field_required,
        the_envelope_renamed,
        an_operation_moved,
        no_operation_id,
        a_new_operation_without_id,
        a_limit_changed,
        other_media_types,
        renderer_leftovers,
    )


@pytest.fixture(scope="session")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Updated:
    """The repository after an update to a hostile description."""
    return made(tmp_path_factory, hostile)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A copy of the repository."""
    folder = tmp_path / "repository"
    folder.mkdir()
    return copy_of_the_repository(folder)
