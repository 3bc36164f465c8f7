from mvmnt._json.open_enum import OpenEnum


class CarrierSearchRowRmisInvitationStatusType1(OpenEnum):
    """State of the RMIS invitation: `ERROR`, `INVITED` or `SUCCESS`."""

    ERROR = "ERROR"
    INVITED = "INVITED"
    SUCCESS = "SUCCESS"
