from mvmnt._json.open_enum import OpenEnum


class CustomerStatus(OpenEnum):
    """Stage of a customer relationship. `NEW`, `CONTACTED`, `QUALIFIED`, `QUOTED` and `NURTURING` are lead stages;
    `PENDING` is a prospect waiting to be activated, `ACTIVE` a customer in operation, `INACTIVE` a deactivated one,
    `BLOCKED` one that may not operate, and `CLOSED` is permanent."""

    ACTIVE = "ACTIVE"
    BLOCKED = "BLOCKED"
    CLOSED = "CLOSED"
    CONTACTED = "CONTACTED"
    INACTIVE = "INACTIVE"
    NEW = "NEW"
    NURTURING = "NURTURING"
    PENDING = "PENDING"
    QUALIFIED = "QUALIFIED"
    QUOTED = "QUOTED"
