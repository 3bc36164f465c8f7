from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from mvmnt._json import kinds
from mvmnt._json.kinds import Member
from mvmnt._json.model import Model, names_alone, no_others, own_members

from ..types import UNSET, Unset


@attrs.define(kw_only=True, repr=False, on_setattr=attrs.setters.NO_OP)
class CarrierFilter(Model):
    """Criteria on carriers that must all hold; `and`, `or` and `not` nest further filters."""

    and_: list[CarrierFilter] | Unset = UNSET
    """Filters that must all hold."""
    or_: list[CarrierFilter] | Unset = UNSET
    """Filters of which at least one must hold."""
    not_: CarrierFilter | Unset = UNSET
    """Filter that must not hold."""
    id: IDFilter | Unset = UNSET
    """Condition on the id of the carrier."""
    friendly_id: StringFilter | Unset = UNSET
    """Condition on the human-readable number."""
    name: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    dba_name: StringFilter | Unset = UNSET
    """Condition on the name under which the carrier does business."""
    key: ClientKeyFilter | Unset = UNSET
    """Condition on the client key."""
    email: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    phone: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    website: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    status: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    status_reason: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    type: StringFilter | Unset = UNSET
    """Condition on the carrier type, compared as a string."""
    mc_number: StringFilter | Unset = UNSET
    """Condition on the motor carrier (MC) number."""
    dot_number: StringFilter | Unset = UNSET
    """Condition on the US Department of Transportation (DOT) number."""
    scac: StringFilter | Unset = UNSET
    """Condition on the Standard Carrier Alpha Code (SCAC)."""
    ein_number: StringFilter | Unset = attrs.field(default=UNSET, repr=False)
    """Condition on the US employer identification number (EIN)."""
    ff_number: StringFilter | Unset = UNSET
    """Condition on the freight forwarder (FF) number."""
    mx_number: StringFilter | Unset = UNSET
    """Condition on the carrier registration number in Mexico."""
    rfc_number: StringFilter | Unset = attrs.field(default=UNSET, repr=False)
    """Condition on the Mexican tax id (RFC)."""
    iata_code: StringFilter | Unset = UNSET
    """Condition on the IATA code."""
    is_hazmat: BooleanFilter | Unset = UNSET
    """Condition on the certification for hazardous materials."""
    tsa_approved: BooleanFilter | Unset = UNSET
    """Condition on the approval by the TSA (Transportation Security Administration)."""
    trucks: IntFilter | Unset = UNSET
    """Condition on an integer field. All operators given must hold."""
    trailers: IntFilter | Unset = UNSET
    """Condition on an integer field. All operators given must hold."""
    drivers: IntFilter | Unset = UNSET
    """Condition on an integer field. All operators given must hold."""
    power_units: IntFilter | Unset = UNSET
    """Condition on the number of power units."""
    currency: StringFilter | Unset = UNSET
    """Condition on the ISO 4217 currency code."""
    is_factoring_preferred: BooleanFilter | Unset = UNSET
    """Condition on whether factoring is preferred."""
    golden_carrier_id: UUIDFilter | Unset = UNSET
    """Condition on the id of the master carrier record by which duplicates are recognized."""
    payment_term_id: UUIDFilter | Unset = UNSET
    """Condition on the id of the payment term."""
    rating: StringFilter | Unset = UNSET
    """Condition on the safety rating."""
    rating_date: DatetimeFilter | Unset = UNSET
    """Condition on the date of the latest safety rating."""
    operating_ability: StringFilter | Unset = UNSET
    """Condition on the status of the operating authority at the FMCSA."""
    in_fmcsa: BooleanFilter | Unset = UNSET
    """Condition on whether the carrier is listed in the FMCSA database."""
    insurance_company: StringFilter | Unset = UNSET
    """Condition on a text field; all operators given must hold. Operators that compare a part of the text ignore
    case."""
    insurance_expiration_date: DatetimeFilter | Unset = UNSET
    """Condition on the time at which the insurance expires."""
    created_at: DatetimeFilter | Unset = UNSET
    """Condition on a date and time. All operators given must hold."""
    updated_at: DatetimeFilter | Unset = UNSET
    """Condition on a date and time. All operators given must hold."""
    deleted_at: DatetimeFilter | Unset = UNSET
    """Condition on the time of the soft delete; when absent, only records that are not deleted match."""
    additional_properties: dict[str, Any] = attrs.field(factory=no_others, converter=own_members, repr=names_alone)

    @classmethod
    def json_members(cls) -> Mapping[str, Member]:
        return {
            "and": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CarrierFilter))),
            "or": kinds.optional(kinds.ArrayOf(kinds.ModelOf(CarrierFilter))),
            "not": kinds.optional(kinds.ModelOf(CarrierFilter)),
            "id": kinds.optional(kinds.ModelOf(IDFilter)),
            "friendlyId": kinds.optional(kinds.ModelOf(StringFilter)),
            "name": kinds.optional(kinds.ModelOf(StringFilter)),
            "dbaName": kinds.optional(kinds.ModelOf(StringFilter)),
            "key": kinds.optional(kinds.ModelOf(ClientKeyFilter)),
            "email": kinds.optional(kinds.ModelOf(StringFilter)),
            "phone": kinds.optional(kinds.ModelOf(StringFilter)),
            "website": kinds.optional(kinds.ModelOf(StringFilter)),
            "status": kinds.optional(kinds.ModelOf(StringFilter)),
            "statusReason": kinds.optional(kinds.ModelOf(StringFilter)),
            "type": kinds.optional(kinds.ModelOf(StringFilter)),
            "mcNumber": kinds.optional(kinds.ModelOf(StringFilter)),
            "dotNumber": kinds.optional(kinds.ModelOf(StringFilter)),
            "scac": kinds.optional(kinds.ModelOf(StringFilter)),
            "einNumber": kinds.optional(kinds.ModelOf(StringFilter)),
            "ffNumber": kinds.optional(kinds.ModelOf(StringFilter)),
            "mxNumber": kinds.optional(kinds.ModelOf(StringFilter)),
            "rfcNumber": kinds.optional(kinds.ModelOf(StringFilter)),
            "iataCode": kinds.optional(kinds.ModelOf(StringFilter)),
            "isHazmat": kinds.optional(kinds.ModelOf(BooleanFilter)),
            "tsaApproved": kinds.optional(kinds.ModelOf(BooleanFilter)),
            "trucks": kinds.optional(kinds.ModelOf(IntFilter)),
            "trailers": kinds.optional(kinds.ModelOf(IntFilter)),
            "drivers": kinds.optional(kinds.ModelOf(IntFilter)),
            "powerUnits": kinds.optional(kinds.ModelOf(IntFilter)),
            "currency": kinds.optional(kinds.ModelOf(StringFilter)),
            "isFactoringPreferred": kinds.optional(kinds.ModelOf(BooleanFilter)),
            "goldenCarrierId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "paymentTermId": kinds.optional(kinds.ModelOf(UUIDFilter)),
            "rating": kinds.optional(kinds.ModelOf(StringFilter)),
            "ratingDate": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "operatingAbility": kinds.optional(kinds.ModelOf(StringFilter)),
            "inFmcsa": kinds.optional(kinds.ModelOf(BooleanFilter)),
            "insuranceCompany": kinds.optional(kinds.ModelOf(StringFilter)),
            "insuranceExpirationDate": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "createdAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "updatedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
            "deletedAt": kinds.optional(kinds.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .int_filter import IntFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
