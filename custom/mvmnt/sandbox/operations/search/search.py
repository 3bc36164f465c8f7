"""The ``/search`` operations on customers, carriers, vendors, users and locations.

Results are paged by number. Decisions where the API's published behaviour is silent: all criteria must hold; a
criterion of the request replaces a saved one on the same field, a sort order replaces the saved one; without a sort
order, results are in the order of creation; null sorts last in both directions; a criterion or sort order on a field
that the row does not have is refused (422), as is a saved search of another kind. The index is never behind.
"""

from collections.abc import Callable
from math import ceil
from typing import Any

from mvmnt.sandbox.description import JsonObject, is_array
from mvmnt.sandbox.errors import InvalidBodyError
from mvmnt.sandbox.operations.search.criteria import compile_criterion
from mvmnt.sandbox.presentation.search_rows import ROW_FIELDS
from mvmnt.sandbox.records.references import referred
from mvmnt.sandbox.resources.world import Call, Handler, Result, World

ENTITIES = ("Customer", "Carrier", "Vendor", "User", "Location")
"""The schemas of the records that can be searched."""

SORT_FIELDS_LIMIT = 3


class Search:
    """The search over one resource. ``entity`` is the schema of its records, such as ``Customer``."""

    def __init__(self, world: World, entity: str) -> None:
        self._world = world
        self._store = world.store
        self._entity = entity
        self._row = f"{entity}SearchRow"
        self._collection = world.store[f"{entity.lower()}s"]
        criteria = world.description.properties({"$ref": f"#/components/schemas/{entity}SearchCriteria"})
        self._kinds = {name: world.description.schema_name(schema) or "" for name, schema in criteria.items()}
        self._fields = set(world.description.properties({"$ref": f"#/components/schemas/{self._row}"}))

    def handlers(self) -> dict[str, Handler]:
        """The operation, by its operationId."""
        return {f"search{self._entity}s": self.search}

    def search(self, call: Call) -> Result:
        """One page of the records that satisfy the criteria, as rows or in full."""
        saved = self._saved(call.body)
        explicit: JsonObject = call.body.get("criteria") or {}
        tests = [self._test(name, criterion, f"criteria.{name}") for name, criterion in explicit.items()]
        for number, condition in enumerate(saved.get("searchCriteria", {}).get("filters", [])):
            if condition["field"] not in explicit:
                place = f"savedSearch.filters.{number}.{condition['field']}"
                tests.append(self._test(condition["field"], condition["searchCriteria"], place))
        found = [
            record
            for _, record in self._collection.scan()
            if record["deletedAt"] is None and all(test(record) for test in tests)
        ]
        self._sort(found, call.body.get("sort") or _saved_sort(saved))
        schema = self._entity if call.body.get("format") == "full" else self._row
        return Result(200, numbered_page(found, call, lambda record: self._world.responses.show(schema, record)))

    def _test(self, field: str, criterion: JsonObject, place: str) -> Callable[[JsonObject], bool]:
        if field not in self._kinds:
            raise InvalidBodyError(place, "is not a field of this search")
        matches = compile_criterion(self._kinds[field], criterion, self._store.now(), place)
        read = self._reader(field)
        return lambda record: matches(read(record))

    def _reader(self, field: str) -> Callable[[JsonObject], Any]:
        source = ROW_FIELDS.get((self._row, field))
        if source is None:
            return lambda record: record.get(field)
        return lambda record: source(record, self._store)

    def _sort(self, records: list[JsonObject], options: list[JsonObject]) -> None:
        """Sort in place, by the last option first: each pass keeps the order of equal records."""
        for number, option in reversed(list(enumerate(options))):
            if option["field"] not in self._fields:
                raise InvalidBodyError(f"sort.{number}.field", f"{option['field']!r} is not a field of this search")
            read = self._reader(option["field"])
            known = [record for record in records if read(record) is not None]
            unknown = [record for record in records if read(record) is None]
            known.sort(key=lambda record: _sort_key(read(record)), reverse=option["order"] == "desc")
            records[:] = [*known, *unknown]

    def _saved(self, body: JsonObject) -> JsonObject:
        """The content of the saved search that a body names, else empty."""
        lookup = body.get("savedSearch")
        if lookup is None:
            return {}
        if len(lookup.keys() & {"id", "key"}) != 1:
            raise InvalidBodyError("savedSearch", "must have either id or key")
        record = referred(self._store, "saved-searches", lookup, "savedSearch")
        if record["preferenceType"] != self._entity.upper():
            raise InvalidBodyError("savedSearch", f"is a search of kind {record['preferenceType']}")
        return record.get("jsonValue") or {}


def numbered_page(found: list[JsonObject], call: Call, show: Callable[[JsonObject], JsonObject]) -> JsonObject:
    """The page of results that a body's ``pagination`` asks for."""
    pagination: JsonObject = call.body.get("pagination") or {}
    number, size = pagination.get("pageNumber", 1), pagination.get("pageSize", 50)
    page = found[(number - 1) * size : number * size]
    return {
        "data": [show(record) for record in page],
        "pagination": {"pageNumber": number, "pageSize": len(page), "totalPages": ceil(len(found) / size)},
        "totalResults": len(found),
    }


def _saved_sort(saved: JsonObject) -> list[JsonObject]:
    """The sort orders of a saved search, which names them in another way."""
    sorting = saved.get("sorting", [])[:SORT_FIELDS_LIMIT]
    return [{"field": option["id"], "order": "desc" if option["desc"] else "asc"} for option in sorting]


def _sort_key(value: Any) -> Any:
    if is_array(value):
        return [_sort_key(item) for item in value]
    return value.casefold() if isinstance(value, str) else value
