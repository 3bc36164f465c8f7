from __future__ import annotations

from collections.abc import Callable as _Callable
from collections.abc import Mapping as _Mapping
from typing import Any, Self

from attrs import define as _define
from attrs import field as _field

from mvmnt._json import kinds as _json
from mvmnt._json.model import Model as _Model

from ..types import UNSET, Unset


@_define(kw_only=True)
class CarrierFilter(_Model):
    """Criteria on carriers that must all hold; `and`, `or` and `not` nest further filters.

    Attributes:
        and_: Filters that must all hold.
        or_: Filters of which at least one must hold.
        not_: Filter that must not hold.
        id: Condition on the id of the carrier.
        friendly_id: Condition on the human-readable number.
        name: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        dba_name: Condition on the name under which the carrier does business.
        key: Condition on the client key.
        email: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        phone: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        website: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        status: Condition on a text field; all operators given must hold. Operators that compare a part of the
            text ignore case.
        status_reason: Condition on a text field; all operators given must hold. Operators that compare a part
            of the text ignore case.
        type_: Condition on the carrier type, compared as a string.
        mc_number: Condition on the motor carrier (MC) number.
        dot_number: Condition on the US Department of Transportation (DOT) number.
        scac: Condition on the Standard Carrier Alpha Code (SCAC).
        ein_number: Condition on the US employer identification number (EIN).
        ff_number: Condition on the freight forwarder (FF) number.
        mx_number: Condition on the carrier registration number in Mexico.
        rfc_number: Condition on the Mexican tax id (RFC).
        iata_code: Condition on the IATA code.
        is_hazmat: Condition on the certification for hazardous materials.
        tsa_approved: Condition on the approval by the TSA (Transportation Security Administration).
        trucks: Condition on an integer field. All operators given must hold.
        trailers: Condition on an integer field. All operators given must hold.
        drivers: Condition on an integer field. All operators given must hold.
        power_units: Condition on the number of power units.
        currency: Condition on the ISO 4217 currency code.
        is_factoring_preferred: Condition on whether factoring is preferred.
        golden_carrier_id: Condition on the id of the master carrier record by which duplicates are recognized.
        payment_term_id: Condition on the id of the payment term.
        rating: Condition on the safety rating.
        rating_date: Condition on the date of the latest safety rating.
        operating_ability: Condition on the status of the operating authority at the FMCSA.
        in_fmcsa: Condition on whether the carrier is listed in the FMCSA database.
        insurance_company: Condition on a text field; all operators given must hold. Operators that compare a
            part of the text ignore case.
        insurance_expiration_date: Condition on the time at which the insurance expires.
        created_at: Condition on a date and time. All operators given must hold.
        updated_at: Condition on a date and time. All operators given must hold.
        deleted_at: Condition on the time of the soft delete; when absent, only records that are not deleted
            match.
    """

    and_: list[CarrierFilter] | Unset = UNSET
    or_: list[CarrierFilter] | Unset = UNSET
    not_: CarrierFilter | Unset = UNSET
    id: IDFilter | Unset = UNSET
    friendly_id: StringFilter | Unset = UNSET
    name: StringFilter | Unset = UNSET
    dba_name: StringFilter | Unset = UNSET
    key: ClientKeyFilter | Unset = UNSET
    email: StringFilter | Unset = UNSET
    phone: StringFilter | Unset = UNSET
    website: StringFilter | Unset = UNSET
    status: StringFilter | Unset = UNSET
    status_reason: StringFilter | Unset = UNSET
    type_: StringFilter | Unset = UNSET
    mc_number: StringFilter | Unset = UNSET
    dot_number: StringFilter | Unset = UNSET
    scac: StringFilter | Unset = UNSET
    ein_number: StringFilter | Unset = UNSET
    ff_number: StringFilter | Unset = UNSET
    mx_number: StringFilter | Unset = UNSET
    rfc_number: StringFilter | Unset = UNSET
    iata_code: StringFilter | Unset = UNSET
    is_hazmat: BooleanFilter | Unset = UNSET
    tsa_approved: BooleanFilter | Unset = UNSET
    trucks: IntFilter | Unset = UNSET
    trailers: IntFilter | Unset = UNSET
    drivers: IntFilter | Unset = UNSET
    power_units: IntFilter | Unset = UNSET
    currency: StringFilter | Unset = UNSET
    is_factoring_preferred: BooleanFilter | Unset = UNSET
    golden_carrier_id: UUIDFilter | Unset = UNSET
    payment_term_id: UUIDFilter | Unset = UNSET
    rating: StringFilter | Unset = UNSET
    rating_date: DatetimeFilter | Unset = UNSET
    operating_ability: StringFilter | Unset = UNSET
    in_fmcsa: BooleanFilter | Unset = UNSET
    insurance_company: StringFilter | Unset = UNSET
    insurance_expiration_date: DatetimeFilter | Unset = UNSET
    created_at: DatetimeFilter | Unset = UNSET
    updated_at: DatetimeFilter | Unset = UNSET
    deleted_at: DatetimeFilter | Unset = UNSET
    additional_properties: dict[str, Any] = _field(init=False, factory=dict)

    @classmethod
    def from_dict(cls, src_dict: _Mapping[str, Any]) -> Self:
        members = dict(src_dict)
        take: _Callable[..., Any] = members.pop
        model = cls.__new__(cls)
        model.and_ = UNSET if (v := take("and", None)) is None else [CarrierFilter.from_dict(item) for item in v]
        model.or_ = UNSET if (v := take("or", None)) is None else [CarrierFilter.from_dict(item) for item in v]
        model.not_ = UNSET if (v := take("not", None)) is None else CarrierFilter.from_dict(v)
        model.id = UNSET if (v := take("id", None)) is None else IDFilter.from_dict(v)
        model.friendly_id = UNSET if (v := take("friendlyId", None)) is None else StringFilter.from_dict(v)
        model.name = UNSET if (v := take("name", None)) is None else StringFilter.from_dict(v)
        model.dba_name = UNSET if (v := take("dbaName", None)) is None else StringFilter.from_dict(v)
        model.key = UNSET if (v := take("key", None)) is None else ClientKeyFilter.from_dict(v)
        model.email = UNSET if (v := take("email", None)) is None else StringFilter.from_dict(v)
        model.phone = UNSET if (v := take("phone", None)) is None else StringFilter.from_dict(v)
        model.website = UNSET if (v := take("website", None)) is None else StringFilter.from_dict(v)
        model.status = UNSET if (v := take("status", None)) is None else StringFilter.from_dict(v)
        model.status_reason = UNSET if (v := take("statusReason", None)) is None else StringFilter.from_dict(v)
        model.type_ = UNSET if (v := take("type", None)) is None else StringFilter.from_dict(v)
        model.mc_number = UNSET if (v := take("mcNumber", None)) is None else StringFilter.from_dict(v)
        model.dot_number = UNSET if (v := take("dotNumber", None)) is None else StringFilter.from_dict(v)
        model.scac = UNSET if (v := take("scac", None)) is None else StringFilter.from_dict(v)
        model.ein_number = UNSET if (v := take("einNumber", None)) is None else StringFilter.from_dict(v)
        model.ff_number = UNSET if (v := take("ffNumber", None)) is None else StringFilter.from_dict(v)
        model.mx_number = UNSET if (v := take("mxNumber", None)) is None else StringFilter.from_dict(v)
        model.rfc_number = UNSET if (v := take("rfcNumber", None)) is None else StringFilter.from_dict(v)
        model.iata_code = UNSET if (v := take("iataCode", None)) is None else StringFilter.from_dict(v)
        model.is_hazmat = UNSET if (v := take("isHazmat", None)) is None else BooleanFilter.from_dict(v)
        model.tsa_approved = UNSET if (v := take("tsaApproved", None)) is None else BooleanFilter.from_dict(v)
        model.trucks = UNSET if (v := take("trucks", None)) is None else IntFilter.from_dict(v)
        model.trailers = UNSET if (v := take("trailers", None)) is None else IntFilter.from_dict(v)
        model.drivers = UNSET if (v := take("drivers", None)) is None else IntFilter.from_dict(v)
        model.power_units = UNSET if (v := take("powerUnits", None)) is None else IntFilter.from_dict(v)
        model.currency = UNSET if (v := take("currency", None)) is None else StringFilter.from_dict(v)
        model.is_factoring_preferred = (
            UNSET if (v := take("isFactoringPreferred", None)) is None else BooleanFilter.from_dict(v)
        )
        model.golden_carrier_id = UNSET if (v := take("goldenCarrierId", None)) is None else UUIDFilter.from_dict(v)
        model.payment_term_id = UNSET if (v := take("paymentTermId", None)) is None else UUIDFilter.from_dict(v)
        model.rating = UNSET if (v := take("rating", None)) is None else StringFilter.from_dict(v)
        model.rating_date = UNSET if (v := take("ratingDate", None)) is None else DatetimeFilter.from_dict(v)
        model.operating_ability = UNSET if (v := take("operatingAbility", None)) is None else StringFilter.from_dict(v)
        model.in_fmcsa = UNSET if (v := take("inFmcsa", None)) is None else BooleanFilter.from_dict(v)
        model.insurance_company = UNSET if (v := take("insuranceCompany", None)) is None else StringFilter.from_dict(v)
        model.insurance_expiration_date = (
            UNSET if (v := take("insuranceExpirationDate", None)) is None else DatetimeFilter.from_dict(v)
        )
        model.created_at = UNSET if (v := take("createdAt", None)) is None else DatetimeFilter.from_dict(v)
        model.updated_at = UNSET if (v := take("updatedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.deleted_at = UNSET if (v := take("deletedAt", None)) is None else DatetimeFilter.from_dict(v)
        model.additional_properties = members or {}
        return model

    def to_dict(self) -> dict[str, Any]:
        members: dict[str, Any] = {
            **self.additional_properties,
        }
        if self.and_ is not UNSET:
            members["and"] = [item.to_dict() for item in self.and_]
        if self.or_ is not UNSET:
            members["or"] = [item.to_dict() for item in self.or_]
        if self.not_ is not UNSET:
            members["not"] = self.not_.to_dict()
        if self.id is not UNSET:
            members["id"] = self.id.to_dict()
        if self.friendly_id is not UNSET:
            members["friendlyId"] = self.friendly_id.to_dict()
        if self.name is not UNSET:
            members["name"] = self.name.to_dict()
        if self.dba_name is not UNSET:
            members["dbaName"] = self.dba_name.to_dict()
        if self.key is not UNSET:
            members["key"] = self.key.to_dict()
        if self.email is not UNSET:
            members["email"] = self.email.to_dict()
        if self.phone is not UNSET:
            members["phone"] = self.phone.to_dict()
        if self.website is not UNSET:
            members["website"] = self.website.to_dict()
        if self.status is not UNSET:
            members["status"] = self.status.to_dict()
        if self.status_reason is not UNSET:
            members["statusReason"] = self.status_reason.to_dict()
        if self.type_ is not UNSET:
            members["type"] = self.type_.to_dict()
        if self.mc_number is not UNSET:
            members["mcNumber"] = self.mc_number.to_dict()
        if self.dot_number is not UNSET:
            members["dotNumber"] = self.dot_number.to_dict()
        if self.scac is not UNSET:
            members["scac"] = self.scac.to_dict()
        if self.ein_number is not UNSET:
            members["einNumber"] = self.ein_number.to_dict()
        if self.ff_number is not UNSET:
            members["ffNumber"] = self.ff_number.to_dict()
        if self.mx_number is not UNSET:
            members["mxNumber"] = self.mx_number.to_dict()
        if self.rfc_number is not UNSET:
            members["rfcNumber"] = self.rfc_number.to_dict()
        if self.iata_code is not UNSET:
            members["iataCode"] = self.iata_code.to_dict()
        if self.is_hazmat is not UNSET:
            members["isHazmat"] = self.is_hazmat.to_dict()
        if self.tsa_approved is not UNSET:
            members["tsaApproved"] = self.tsa_approved.to_dict()
        if self.trucks is not UNSET:
            members["trucks"] = self.trucks.to_dict()
        if self.trailers is not UNSET:
            members["trailers"] = self.trailers.to_dict()
        if self.drivers is not UNSET:
            members["drivers"] = self.drivers.to_dict()
        if self.power_units is not UNSET:
            members["powerUnits"] = self.power_units.to_dict()
        if self.currency is not UNSET:
            members["currency"] = self.currency.to_dict()
        if self.is_factoring_preferred is not UNSET:
            members["isFactoringPreferred"] = self.is_factoring_preferred.to_dict()
        if self.golden_carrier_id is not UNSET:
            members["goldenCarrierId"] = self.golden_carrier_id.to_dict()
        if self.payment_term_id is not UNSET:
            members["paymentTermId"] = self.payment_term_id.to_dict()
        if self.rating is not UNSET:
            members["rating"] = self.rating.to_dict()
        if self.rating_date is not UNSET:
            members["ratingDate"] = self.rating_date.to_dict()
        if self.operating_ability is not UNSET:
            members["operatingAbility"] = self.operating_ability.to_dict()
        if self.in_fmcsa is not UNSET:
            members["inFmcsa"] = self.in_fmcsa.to_dict()
        if self.insurance_company is not UNSET:
            members["insuranceCompany"] = self.insurance_company.to_dict()
        if self.insurance_expiration_date is not UNSET:
            members["insuranceExpirationDate"] = self.insurance_expiration_date.to_dict()
        if self.created_at is not UNSET:
            members["createdAt"] = self.created_at.to_dict()
        if self.updated_at is not UNSET:
            members["updatedAt"] = self.updated_at.to_dict()
        if self.deleted_at is not UNSET:
            members["deletedAt"] = self.deleted_at.to_dict()
        return members

    @classmethod
    def json_members(cls) -> _Mapping[str, _json.Member]:
        return {
            "and": _json.optional(_json.ArrayOf(_json.ModelOf(CarrierFilter))),
            "or": _json.optional(_json.ArrayOf(_json.ModelOf(CarrierFilter))),
            "not": _json.optional(_json.ModelOf(CarrierFilter)),
            "id": _json.optional(_json.ModelOf(IDFilter)),
            "friendlyId": _json.optional(_json.ModelOf(StringFilter)),
            "name": _json.optional(_json.ModelOf(StringFilter)),
            "dbaName": _json.optional(_json.ModelOf(StringFilter)),
            "key": _json.optional(_json.ModelOf(ClientKeyFilter)),
            "email": _json.optional(_json.ModelOf(StringFilter)),
            "phone": _json.optional(_json.ModelOf(StringFilter)),
            "website": _json.optional(_json.ModelOf(StringFilter)),
            "status": _json.optional(_json.ModelOf(StringFilter)),
            "statusReason": _json.optional(_json.ModelOf(StringFilter)),
            "type": _json.optional(_json.ModelOf(StringFilter)),
            "mcNumber": _json.optional(_json.ModelOf(StringFilter)),
            "dotNumber": _json.optional(_json.ModelOf(StringFilter)),
            "scac": _json.optional(_json.ModelOf(StringFilter)),
            "einNumber": _json.optional(_json.ModelOf(StringFilter)),
            "ffNumber": _json.optional(_json.ModelOf(StringFilter)),
            "mxNumber": _json.optional(_json.ModelOf(StringFilter)),
            "rfcNumber": _json.optional(_json.ModelOf(StringFilter)),
            "iataCode": _json.optional(_json.ModelOf(StringFilter)),
            "isHazmat": _json.optional(_json.ModelOf(BooleanFilter)),
            "tsaApproved": _json.optional(_json.ModelOf(BooleanFilter)),
            "trucks": _json.optional(_json.ModelOf(IntFilter)),
            "trailers": _json.optional(_json.ModelOf(IntFilter)),
            "drivers": _json.optional(_json.ModelOf(IntFilter)),
            "powerUnits": _json.optional(_json.ModelOf(IntFilter)),
            "currency": _json.optional(_json.ModelOf(StringFilter)),
            "isFactoringPreferred": _json.optional(_json.ModelOf(BooleanFilter)),
            "goldenCarrierId": _json.optional(_json.ModelOf(UUIDFilter)),
            "paymentTermId": _json.optional(_json.ModelOf(UUIDFilter)),
            "rating": _json.optional(_json.ModelOf(StringFilter)),
            "ratingDate": _json.optional(_json.ModelOf(DatetimeFilter)),
            "operatingAbility": _json.optional(_json.ModelOf(StringFilter)),
            "inFmcsa": _json.optional(_json.ModelOf(BooleanFilter)),
            "insuranceCompany": _json.optional(_json.ModelOf(StringFilter)),
            "insuranceExpirationDate": _json.optional(_json.ModelOf(DatetimeFilter)),
            "createdAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "updatedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
            "deletedAt": _json.optional(_json.ModelOf(DatetimeFilter)),
        }


from .boolean_filter import BooleanFilter
from .client_key_filter import ClientKeyFilter
from .datetime_filter import DatetimeFilter
from .id_filter import IDFilter
from .int_filter import IntFilter
from .string_filter import StringFilter
from .uuid_filter import UUIDFilter
