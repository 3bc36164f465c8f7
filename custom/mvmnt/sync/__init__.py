"""The MVMNT API for programs without asyncio: the names and signatures of the async client, without `await`.

from mvmnt.sync import Mvmnt

with Mvmnt() as mvmnt:
    customer = mvmnt.customers.get(Key("ERP-CUSTOMER-12345"))

All clients of a process share one event loop in a thread of its own. Any number of threads may share one client, with
its connections, its token and its rate limit. A client may be used on both sides of a fork: the new process opens
connections of its own.
"""

from mvmnt._sync.paginators import CursorPaginator, FilterPaginator, PageNumberPaginator, Windows
from mvmnt.sync.client import Mvmnt
from mvmnt.sync.concurrency import map_concurrent

__all__ = ["CursorPaginator", "FilterPaginator", "Mvmnt", "PageNumberPaginator", "Windows", "map_concurrent"]
