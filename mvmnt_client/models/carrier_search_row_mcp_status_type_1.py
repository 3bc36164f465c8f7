from mvmnt._json.open_enum import OpenEnum


class CarrierSearchRowMcpStatusType1(OpenEnum):
    """State of the MyCarrierPortal (MCP) invitation: `complete`, `invited`, `notInvited`, `inProcess` or `incomplete`."""

    COMPLETE = "complete"
    INCOMPLETE = "incomplete"
    INPROCESS = "inProcess"
    INVITED = "invited"
    NOTINVITED = "notInvited"
