from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class LocationSearchCriteria(Model):
    """Criteria per field for the search for locations. The search skips locations that have been soft-deleted. A
    location is a site of a shipper or a receiver."""

    id: UUIDSearchCriteria | Unset = UNSET
    """UUID of the location."""
    customer_id: UUIDSearchCriteria | Unset = UNSET
    """Id of the customer that the location belongs to (index field `shipperProfileId`)."""
    customer_name: TextSearchCriteria | Unset = UNSET
    """Name of the customer that the location belongs to (index field `shipperProfileName`)."""
    customer_friendly_id: KeywordSearchCriteria | Unset = UNSET
    """Friendly id of the customer that the location belongs to (index field `shipperProfileFriendlyId`)."""
    type: KeywordSearchCriteria | Unset = UNSET
    """Role of the site: `SHIPPER`, `RECEIVER` or `BOTH`."""
    name: TextSearchCriteria | Unset = UNSET
    """Search condition on a text field; parts of a text and wildcards can match."""
    external_id: KeywordSearchCriteria | Unset = UNSET
    """Identifier of the location in an external system."""
    line1: TextSearchCriteria | Unset = UNSET
    """First line of the street address."""
    line2: TextSearchCriteria | Unset = UNSET
    """Second line of the street address."""
    city: TextSearchCriteria | Unset = UNSET
    """Search condition on a text field; parts of a text and wildcards can match."""
    state: KeywordSearchCriteria | Unset = UNSET
    """State or province code."""
    postal_code: KeywordSearchCriteria | Unset = UNSET
    """Search condition on a field that is compared as a whole; parts of a value do not match."""
    country: KeywordSearchCriteria | Unset = UNSET
    """Country code."""
    market: KeywordSearchCriteria | Unset = UNSET
    """Market as defined by DAT."""
    zone: KeywordSearchCriteria | Unset = UNSET
    """Zone as defined by DAT."""
    phone_number: TextSearchCriteria | Unset = UNSET
    """Phone number of the primary contact."""
    appointment_required: BooleanSearchCriteria | Unset = UNSET
    """Whether the location requires an appointment (index field `apptReq`)."""
    stops_count: IntSearchCriteria | Unset = UNSET
    """How many stops have taken place at the location."""
    created_at: DatetimeSearchCriteria | Unset = UNSET
    """When the record was created."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "id": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "customerId": kinds.optional(kinds.ModelOf(UUIDSearchCriteria)),
            "customerName": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "customerFriendlyId": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "type": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "name": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "externalId": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "line1": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "line2": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "city": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "state": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "postalCode": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "country": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "market": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "zone": kinds.optional(kinds.ModelOf(KeywordSearchCriteria)),
            "phoneNumber": kinds.optional(kinds.ModelOf(TextSearchCriteria)),
            "appointmentRequired": kinds.optional(kinds.ModelOf(BooleanSearchCriteria)),
            "stopsCount": kinds.optional(kinds.ModelOf(IntSearchCriteria)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeSearchCriteria)),
        }


from .boolean_search_criteria import BooleanSearchCriteria
from .datetime_search_criteria import DatetimeSearchCriteria
from .int_search_criteria import IntSearchCriteria
from .keyword_search_criteria import KeywordSearchCriteria
from .text_search_criteria import TextSearchCriteria
from .uuid_search_criteria import UUIDSearchCriteria
