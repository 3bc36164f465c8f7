"""A copy of the account in a database of your own, kept fresh: `mirror`, and its parts for schedulers and pipelines.

It needs the extra `mirror`. docs/mirror.md has a tutorial, and what is promised for which table.
"""

from mvmnt.mirror.comparing import verify
from mvmnt.mirror.copying import mirror, run
from mvmnt.mirror.database.destination import Destination
from mvmnt.mirror.errors import DestinationError, MirrorLockedError
from mvmnt.mirror.planning import plan
from mvmnt.mirror.report import Report, TableReport, Verification, VerifiedTable
from mvmnt.mirror.source import source
from mvmnt.mirror.units import TableState, Unit
from mvmnt.mirror.watching import Changes, watch

__all__ = [
    "Changes",
    "Destination",
    "DestinationError",
    "MirrorLockedError",
    "Report",
    "TableReport",
    "TableState",
    "Unit",
    "Verification",
    "VerifiedTable",
    "mirror",
    "plan",
    "run",
    "source",
    "verify",
    "watch",
]
