"""The rules of carriers, contacts, payment methods, users and teams."""

from collections.abc import Mapping

from mvmnt.sandbox.description import JsonObject
from mvmnt.sandbox.errors import InvalidBodyError
from mvmnt.sandbox.resources.filters import Getter
from mvmnt.sandbox.resources.resource import Resource
from mvmnt.sandbox.resources.world import Call, Result


class Carriers(Resource):
    """A carrier's type decides its fields.

    Only TRUCKLOAD has insurance, safety rating and FMCSA data. A new carrier is ACTIVE unless its body has a status.
    """

    def before_create(self, record: JsonObject, body: JsonObject) -> None:
        self._refuse_foreign_fields(record["type"], body)
        record.setdefault("status", "ACTIVE")

    def before_update(self, record: JsonObject, changes: JsonObject, body: JsonObject) -> None:
        self._refuse_foreign_fields(str(changes.get("type") or record["type"]), body)

    def _refuse_foreign_fields(self, carrier_type: str, body: JsonObject) -> None:
        description = self.world.description
        variant = description.variant(description.schemas["Carrier"], {"type": carrier_type})
        foreign = set(body) & set(description.properties(description.schemas["TruckloadCarrier"]))
        foreign -= set(description.properties(variant))
        for name in sorted(foreign):
            raise InvalidBodyError(name, f"is not a field of carriers of type {carrier_type}")


class Contacts(Resource):
    """A contact's ``name`` and ``contactInfo.name`` are always the same.

    ``contactInfo`` cannot be cleared.
    """

    def getters(self) -> Mapping[str, Getter]:
        return {
            "email": lambda contact: contact["contactInfo"].get("email"),
            "phoneNumber": lambda contact: contact["contactInfo"].get("phoneNumber"),
        }

    def before_create(self, record: JsonObject, body: JsonObject) -> None:
        record["name"] = record["contactInfo"]["name"]

    def before_update(self, record: JsonObject, changes: JsonObject, body: JsonObject) -> None:
        if "contactInfo" in body and body["contactInfo"] is None:
            raise InvalidBodyError("contactInfo", "cannot be null")
        if "name" in (body.get("contactInfo") or {}):
            changes["name"] = changes["contactInfo"]["name"]
        elif "name" in changes:
            changes["contactInfo"] = {**(changes.get("contactInfo") or record["contactInfo"]), "name": changes["name"]}


class CarrierPaymentMethods(Resource):
    """A payment method pays the carrier (DIRECT) or names its factor (FACTOR)."""

    def before_create(self, record: JsonObject, body: JsonObject) -> None:
        self._check_recipient(record)

    def before_update(self, record: JsonObject, changes: JsonObject, body: JsonObject) -> None:
        self._check_recipient({**record, **changes})

    def _check_recipient(self, record: JsonObject) -> None:
        has_factor = record.get("carrierFactorId") is not None
        if record["paymentRecipientType"] == "DIRECT" and has_factor:
            raise InvalidBodyError("carrierFactorId", "must be null when paymentRecipientType is DIRECT")
        if record["paymentRecipientType"] == "FACTOR" and not has_factor:
            raise InvalidBodyError("carrierFactorId", "is required when paymentRecipientType is FACTOR")


class Teams(Resource):
    """A team stores its users; a user stores no teams."""

    def before_create(self, record: JsonObject, body: JsonObject) -> None:
        record.setdefault("users", [])


class Users(Resource):
    """The ``teams`` of a body are stored in the teams."""

    def create(self, call: Call) -> Result:
        record = self.world.bodies.take(self._body_schema("create"), call.body)
        team_ids = record.pop("teams", [])
        self.collection.add(record)
        self._join(record["id"], team_ids)
        return self.respond(call, record, 201)

    def update(self, call: Call) -> Result:
        record = self.find(call)
        changes = self._changes(record, call.body)
        team_ids = changes.pop("teams", None)
        self.collection.change(record, changes)  # first, because it may refuse the key
        if team_ids is not None:
            self._join(record["id"], team_ids)
        return self.respond(call, record)

    def _join(self, user_id: str, team_ids: list[str]) -> None:
        for _, team in self.store["teams"].scan():
            others = [member for member in team["users"] if member != user_id]
            users = [*others, user_id] if team["id"] in team_ids else others
            if users != team["users"]:
                self.store["teams"].change(team, {"users": users})
