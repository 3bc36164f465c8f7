"""Saved searches."""

from mvmnt.sandbox.resources.resource import Resource
from mvmnt.sandbox.resources.world import Call, Result


class SavedSearches(Resource):
    """A saved search is deleted for good.

    The sandbox's one client stands for the organization, so a search belongs to no single user.
    """

    def delete(self, call: Call) -> Result:
        self.collection.remove(self.find(call))
        return Result(204)
