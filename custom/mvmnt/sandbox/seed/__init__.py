"""A plausible brokerage to begin with: ``--seed N`` plays five months of its life, the same each time.

Everything is done through the sandbox's own operations, as people and their systems would do it, so that each record
obeys the rules: statuses, balances, references, timestamps. Dice (``random.Random(N)``) decide who ships what where;
what must be there for whoever tries something out (each status that can be reached, partial and late payments,
overpayments, credits, deleted records) is there whatever N is. N is no size: every seed makes some 950 records.

With the same N, day and version of this package the records are the same, with their ids, keys, timestamps and amounts.
The day, on which the five months end, is 30 June 2025 (DAY) unless another is given: fixed, so that "the same each
time" holds tomorrow too. The price is that time goes on: what was open then is long overdue now. Who wants an aging
report of today asks for today's date instead (``--seed-day today``), and gets the same brokerage with other dates.
The URLs of files alone are signed anew by each sandbox.

Companies have names of made-up places and trades, their people the names of their roles; telephone numbers are those
reserved for fiction (555-01xx), e-mail goes to example.com.
"""

from datetime import date
from pathlib import Path

from mvmnt.sandbox.description import Description
from mvmnt.sandbox.records.store import Store
from mvmnt.sandbox.seed.freight import Freight
from mvmnt.sandbox.seed.office import Office
from mvmnt.sandbox.seed.parties import found

DAY = date(2025, 6, 30)
"""The day on which a seeded brokerage stands unless another is given."""


def seeded(description: Description, number: int, day: date, files_folder: Path) -> Store:
    """The records of a brokerage as they stand on the evening of ``day``; uploaded files go into the folder."""
    office = Office(description, number, day, files_folder)
    office.begin(found(office), day=0)
    Freight(office).plan()
    office.run()
    return office.store
