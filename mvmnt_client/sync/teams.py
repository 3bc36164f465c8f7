"""Groups of users in the organization."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from mvmnt._sync.handlers import in_thread, several
from mvmnt._sync.paginators import FilterPaginator
from mvmnt._sync.resource import Resource

if TYPE_CHECKING:
    from mvmnt._resources.record_ref import Key, RecordRef
    from mvmnt._resources.unreadable import OnUnreadable
    from mvmnt._resources.upsert import Upserted
    from mvmnt.errors import MvmntError

    from ..api.teams import Teams as _AsyncTeams
    from ..models.team import Team
    from ..models.team_filter import TeamFilter
    from ..models.team_input import TeamInput
    from ..models.team_patch import TeamPatch
    from ..typed_dicts import TeamFilterDict, TeamInputDict, TeamPatchDict


class Teams(Resource):
    """Groups of users in the organization.

    The methods are those of `mvmnt.Mvmnt.teams`, without `await`; their arguments and errors are described there.
    """

    @property
    def _async(self) -> _AsyncTeams:
        resource: _AsyncTeams = self._client.in_loop.teams
        return resource

    def filter(
        self,
        filter: TeamFilter | TeamFilterDict | Mapping[str, Any] | None = None,
        *,
        page_size: int | None = None,
        cursor: str | None = None,
    ) -> FilterPaginator[Team]:
        """List the teams that match a filter."""
        return FilterPaginator(self._client, self._async.filter(filter, page_size=page_size, cursor=cursor))

    def create(
        self, body: TeamInput | TeamInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Team:
        """Create a team."""
        return self._run(self._async.create, body=body, idempotency_key=idempotency_key)

    def get(self, id: RecordRef) -> Team:
        """Get one team."""
        return self._run(self._async.get, id)

    def delete(self, id: RecordRef, *, idempotency_key: str | None = None) -> None:
        """Soft-delete a team."""
        self._run(self._async.delete, id, idempotency_key=idempotency_key)

    def update(
        self, id: RecordRef, body: TeamPatch | TeamPatchDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Team:
        """Update parts of one team."""
        return self._run(self._async.update, id, body=body, idempotency_key=idempotency_key)

    def get_many(
        self, refs: Iterable[RecordRef], *, concurrency: int = 50, on_unreadable: OnUnreadable | None = None
    ) -> list[Team | MvmntError]:
        """Get many records at once, each by `get`; one failure does not hide the others."""
        handler = None if on_unreadable is None else in_thread(on_unreadable)
        return self._run(self._async.get_many, several(refs), concurrency=concurrency, on_unreadable=handler)

    def upsert(
        self, key: Key, body: TeamInput | TeamInputDict | Mapping[str, Any], *, idempotency_key: str | None = None
    ) -> Upserted[Team]:
        """Change the record that has a key, or create it if there is none."""
        return self._run(self._async.upsert, key, body, idempotency_key=idempotency_key)
