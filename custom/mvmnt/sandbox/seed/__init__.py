"""A plausible brokerage to begin with: ``--seed N`` plays five months of its life, the same each time.

Everything is done through the sandbox's own operations, as people and their systems would do it, so that each record
obeys the rules: statuses, balances, references, timestamps. A random generator (``random.Random(N)``) decides who ships
what where. Every N has what users need to try things out: each status that can be reached, partial and late payments,
overpayments, credits, deleted records. N is no size: every seed makes about 950 records.

With the same N, day and version of this package the records are the same, with their ids, keys, timestamps and amounts.
The day, on which the five months end, is 30 June 2025 (DAY) unless another is given: it is fixed, so
that the records are the same tomorrow. So what is open on that day is long overdue today. For an aging report of today,
pass today's date (``--seed-day today``): the brokerage is the same, with other dates. Only the URLs of files differ,
since each sandbox signs them.

Companies have names of made-up places and trades, their people the names of their roles; telephone numbers are
those reserved for fiction (555-01xx), and e-mail addresses are of example.com.
"""

from datetime import date
from pathlib import Path

from mvmnt.sandbox.description import Description
from mvmnt.sandbox.records.store import Store
from mvmnt.sandbox.seed.freight import Freight
from mvmnt.sandbox.seed.office import Office
from mvmnt.sandbox.seed.parties import found

DAY = date(2025, 6, 30)
"""The last day of a seeded brokerage, by default."""


def seeded(description: Description, number: int, day: date, files_folder: Path) -> Store:
    """The records of a brokerage on the evening of ``day``; uploaded files are written to the folder."""
    office = Office(description, number, day, files_folder)
    office.begin(found(office), day=0)
    Freight(office).plan()
    office.run()
    return office.store
