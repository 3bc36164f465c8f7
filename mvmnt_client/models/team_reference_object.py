from mvmnt._json.open_enum import OpenEnum


class TeamReferenceObject(OpenEnum):
    """Constant that names the type of this record."""

    TEAM = "TEAM"
