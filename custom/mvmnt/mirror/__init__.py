"""A copy of the account in a database of your own, kept fresh: `mirror`, and its parts for schedulers and pipelines.

It needs the extra `mirror`. docs/mirror.md has a tutorial, and what is promised for which table.
"""

from mvmnt.mirror.destination import Destination
from mvmnt.mirror.lock import MirrorLockedError
from mvmnt.mirror.mirror import mirror
from mvmnt.mirror.planning import plan
from mvmnt.mirror.report import Report, TableReport
from mvmnt.mirror.units import TableState, Unit

__all__ = ["Destination", "MirrorLockedError", "Report", "TableReport", "TableState", "Unit", "mirror", "plan"]
