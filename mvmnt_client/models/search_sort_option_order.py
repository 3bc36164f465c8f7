from mvmnt._json.open_enum import OpenEnum


class SearchSortOptionOrder(OpenEnum):
    """`asc` for ascending or `desc` for descending order."""

    ASC = "asc"
    DESC = "desc"
