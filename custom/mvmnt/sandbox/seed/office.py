"""The means of a seeded brokerage: the sandbox's operations, a calendar of stories, and a random generator.

A story is a generator: it does one step, and yields the days until its next step.
"""

import heapq
import random
import uuid
from collections.abc import Generator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path

from mvmnt.sandbox.description import Description, JsonObject
from mvmnt.sandbox.object_storage import Files
from mvmnt.sandbox.operations.catalogue import handlers
from mvmnt.sandbox.operations.pdf import render
from mvmnt.sandbox.records.money import cents
from mvmnt.sandbox.records.store import Store
from mvmnt.sandbox.resources.world import Call, Handler, World
from mvmnt.sandbox.seed.words import STREETS, City

Story = Generator[float, None, None]

DAYS = 150
"""The days of the calendar."""

FIRST_HOUR, LAST_HOUR = 12, 22
"""The hours of work, in UTC."""

BASE_URL = "http://sandbox"
"""The sandbox's URL in responses; nothing reads it."""


class Office:
    """One brokerage's records on one day of its calendar, and how they are worked on."""

    def __init__(self, description: Description, number: int, day: date, files_folder: Path) -> None:
        self.random: random.Random = random.Random(number)  # noqa: S311 - nothing is kept secret by it
        ids = random.Random(f"ids of {number}")  # noqa: S311 - as above
        self.store: Store = Store(self._tick, lambda: str(uuid.UUID(int=ids.getrandbits(128), version=4)))
        self.files: Files = Files(self.store, folder=files_folder)
        self._operations = description.operations
        self._handlers: Mapping[str, Handler] = handlers(World(description, self.store, self.files))
        self._end = datetime.combine(day, time(LAST_HOUR), UTC)
        self._first_day = self._end - timedelta(days=DAYS)
        self._now = self._first_day
        self._agenda: list[tuple[datetime, int, Story]] = []
        self._entries = count()
        self._phones = count()

    @property
    def today(self) -> date:
        """The current day of the calendar."""
        return self._now.date()

    def do(self, operation_id: str, body: JsonObject | None = None, **path: str) -> JsonObject:
        """Run an operation of the API; returns its JSON response, empty if it has none."""
        call = Call(self._operations[operation_id], path, {}, body or {}, BASE_URL)
        content = self._handlers[operation_id](call).body
        return content if isinstance(content, dict) else {}

    def record(self, collection: str, identifier: str) -> JsonObject:
        """A stored record."""
        record = self.store[collection].by_id(identifier)
        assert record is not None, "stories know what they made"
        return record

    def enter(self, collection: str, identifier: str, changes: JsonObject) -> None:
        """Change a record as people do in the product, for which the API has no operation."""
        self.store[collection].change(self.record(collection, identifier), changes)

    def file(self, document_type: str, name: str, facts: JsonObject, tags: JsonObject) -> None:
        """Upload a document: a PDF of some lines."""
        body = {"type": document_type, "fileName": name, "contentType": "application/pdf", "tags": tags}
        document = self.record("documents", self.do("createDocument", body)["id"])
        self.files.put(document, render(name.removesuffix(".pdf"), facts, (), (), self._now))

    def begin(self, story: Story, day: float) -> None:
        """Begin a story on a day, counted from the first."""
        self._enter_agenda(self._first_day + timedelta(days=day), story)

    def follow(self, story: Story) -> None:
        """Begin a story now, beside the running one."""
        self._enter_agenda(self._now, story)

    def run(self) -> None:
        """Run all days; stories that are not over at the end stay incomplete."""
        while self._agenda and self._agenda[0][0] < self._end:
            at, _, story = heapq.heappop(self._agenda)
            self._now = max(self._now, at)
            days = next(story, None)
            if days is not None:
                self._enter_agenda(self._now + timedelta(days=days), story)
        self.store.commit()

    def address(self, city: City) -> JsonObject:
        """An address somewhere in a city."""
        return {
            "line1": f"{self.random.randrange(100, 9900)} {self.random.choice(STREETS)}",
            "city": city.name,
            "market": city.market,
            "country": city.country,
            "latitude": str(city.latitude),
            "longitude": str(city.longitude),
        }

    def phone(self, city: City) -> str:
        """A telephone number that is reserved for fiction."""
        return f"{city.phone} 555 01{next(self._phones) % 100:02d}"

    def days(self, least: float, most: float) -> float:
        """A random length of time, in days."""
        return self.random.uniform(least, most)

    def day_from_now(self, days: int) -> str:
        """The date so many days after today, as the API writes it."""
        return (self.today + timedelta(days=days)).isoformat()

    def price(self, amount: Decimal | int) -> Decimal:
        """A random amount near the given one, in whole cents."""
        return self.share(amount, 0.92, 1.08)

    def share(self, amount: Decimal | int, least: float, most: float) -> Decimal:
        """A random part of an amount, in whole cents; the bounds are shares of 1."""
        return cents(amount * Decimal(self.random.uniform(least, most)))

    def _enter_agenda(self, at: datetime, story: Story) -> None:
        """Plan a story's next step, in working hours. Of two at the same time, the one planned first runs first."""
        if at.hour >= LAST_HOUR:
            at += timedelta(days=1)
        if not FIRST_HOUR <= at.hour < LAST_HOUR:
            at = at.replace(hour=FIRST_HOUR)
        heapq.heappush(self._agenda, (at, next(self._entries), story))

    def _tick(self) -> datetime:
        """The time. Each call is a millisecond later, as if steps took that long."""
        self._now += timedelta(milliseconds=1)
        return self._now


def email(role: str, company: str = "") -> str:
    """The e-mail address of a role, at a company or at the brokerage itself."""
    mailbox = role.lower().replace(" ", ".").replace("-", ".")
    host = company.lower().replace(" ", "-")
    return f"{mailbox}@{host}.example.com" if host else f"{mailbox}@example.com"
