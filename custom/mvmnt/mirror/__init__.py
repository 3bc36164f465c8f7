"""A copy of the account in a database of your own, kept fresh: `mirror`, and its parts for schedulers and pipelines.

It needs the extra `mirror`. docs/mirror.md has a tutorial, and what is promised for which table.
"""

from mvmnt.mirror.comparing import verify
from mvmnt.mirror.copying import mirror, planned, run
from mvmnt.mirror.database.destination import Destination
from mvmnt.mirror.errors import ClusterError, DestinationError, MirrorLockedError
from mvmnt.mirror.fleet.accounts import Account, read_accounts
from mvmnt.mirror.fleet.running import Job, Outcome, mirror_accounts
from mvmnt.mirror.planning import plan
from mvmnt.mirror.report import Report, TableReport, Verification, VerifiedTable
from mvmnt.mirror.source import source
from mvmnt.mirror.units import TableState, Unit
from mvmnt.mirror.watching import Changes, watch

__all__ = [
    "Account",
    "Changes",
    "ClusterError",
    "Destination",
    "DestinationError",
    "Job",
    "MirrorLockedError",
    "Outcome",
    "Report",
    "TableReport",
    "TableState",
    "Unit",
    "Verification",
    "VerifiedTable",
    "mirror",
    "mirror_accounts",
    "plan",
    "planned",
    "read_accounts",
    "run",
    "source",
    "verify",
    "watch",
]
