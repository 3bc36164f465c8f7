"""The rules of the verdict: what may change, in which direction, how severe it is, and why.

A request is what callers send: to allow less breaks them. A response is what they receive: to promise less breaks them.
`oasdiff` is the level of the same change in oasdiff (https://github.com/oasdiff/oasdiff, `checker/rules.go`), for
requests and responses; "-" where it has no rule. Where ours differs, `why` gives the reason. The three that recur:

- Enums are open. A value that the SDK does not know is kept and sent back, so that a new one breaks nobody.
- Unknown members are kept, and a response is not checked against limits (lengths, patterns, ranges), so that neither a
  new member nor a wider limit breaks who receives it.
- A Python attribute or argument goes with its member, so that a member that is gone breaks in requests as well.
"""

from __future__ import annotations

from enum import Enum, Flag, IntEnum, auto

from attrs import frozen


class Use(Flag):
    """Where a part of the description is used: in what callers send, in what they receive."""

    REQUEST = auto()
    RESPONSE = auto()


NOBODY = Use(0)
BOTH = Use.REQUEST | Use.RESPONSE


class Severity(IntEnum):
    """What a change means to callers.

    Attributes:
        INFO: callers notice nothing, or find something more.
        NOTE: no program breaks, but a reader should know.
        BREAKS: a working program may stop working.
    """

    INFO = 0
    NOTE = 1
    BREAKS = 2


INFO, NOTE, BREAKS = Severity


@frozen(eq=False)
class Judgement:
    """One row of the table.

    Attributes:
        request: the severity in what callers send.
        response: the severity in what callers receive.
        oasdiff: the levels of oasdiff, for requests and responses.
        why: the reason.
    """

    request: Severity
    response: Severity
    oasdiff: str
    why: str

    def severity(self, use: Use) -> Severity:
        """The heavier one of the directions in which the changed thing is used."""
        levels = [level for level, where in ((self.request, Use.REQUEST), (self.response, Use.RESPONSE)) if where & use]
        return max(levels, default=INFO)


class Rule(Enum):
    """Each kind of change with its judgement: in requests, in responses, oasdiff's levels, why."""

    # Members of objects
    MEMBER_ADDED = Judgement(INFO, INFO, "INFO INFO", "callers leave it out; unknown members are kept")
    REQUIRED_MEMBER_ADDED = Judgement(BREAKS, INFO, "ERR INFO", "programs do not send it yet")
    READ_ONLY_MEMBER_ADDED = Judgement(INFO, INFO, "INFO INFO", "callers never send what is read-only")
    MEMBER_REMOVED = Judgement(BREAKS, BREAKS, "WARN WARN", "the attribute and the argument go with it")
    MEMBER_BECAME_REQUIRED = Judgement(BREAKS, INFO, "ERR INFO", "programs may leave it out")
    MEMBER_BECAME_OPTIONAL = Judgement(INFO, BREAKS, "INFO ERR", "programs read it without a check")
    OTHER_MEMBERS_CLOSED = Judgement(BREAKS, INFO, "- -", "members beside the known ones are refused now")
    OTHER_MEMBERS_OPENED = Judgement(INFO, INFO, "- -", "more may be sent; unknown members are kept already")
    ENVELOPE_RENAMED = Judgement(BREAKS, BREAKS, "WARN WARN", "paginators read both names, but models have the new one")
    # Types and values
    TYPE_WIDENED = Judgement(INFO, BREAKS, "INFO ERR", "the same values can be sent; another type can come")
    TYPE_NARROWED = Judgement(BREAKS, INFO, "ERR INFO", "a type that programs send is refused; no new type can come")
    TYPE_CHANGED = Judgement(BREAKS, BREAKS, "ERR ERR", "it is another type in Python")
    NULL_ALLOWED = Judgement(INFO, BREAKS, "INFO ERR", "programs read it without a check for null")
    NULL_REFUSED = Judgement(BREAKS, INFO, "ERR INFO", "programs may send null")
    TYPED_FORMAT_CHANGED = Judgement(BREAKS, BREAKS, "ERR ERR", "dates, UUIDs and files are types of their own")
    FORMAT_ADDED = Judgement(BREAKS, INFO, "ERR INFO", "values that programs send may not fit it")
    FORMAT_CHANGED = Judgement(BREAKS, INFO, "ERR ERR", "it stays text or a number, whose format is not checked")
    FORMAT_DROPPED = Judgement(INFO, INFO, "INFO ERR", "it stays text or a number, whose format is not checked")
    NUMBER_FORMAT_CHANGED = Judgement(INFO, INFO, "ERR ERR", "Python has one int and one float; none of them overflows")
    EXACTNESS_CHANGED = Judgement(
        NOTE, BREAKS, "ERR ERR", "a float in Python becomes a Decimal, or the other way round"
    )
    VALUE_ADDED = Judgement(INFO, INFO, "INFO WARN", "enums are open")
    VALUE_REMOVED = Judgement(BREAKS, INFO, "ERR INFO", "programs may send it")
    VALUES_LISTED = Judgement(BREAKS, INFO, "ERR INFO", "programs may send other values")
    VALUES_FREE = Judgement(INFO, INFO, "INFO ERR", "enums are open")
    LIMIT_TIGHTENED = Judgement(BREAKS, INFO, "ERR INFO", "programs may send what is beyond it")
    LIMIT_LOOSENED = Judgement(INFO, INFO, "INFO ERR", "responses are not checked against limits")
    LIMIT_CHANGED = Judgement(BREAKS, INFO, "WARN INFO", "programs may send what does not fit the new one")
    CONDITION_CHANGED = Judgement(BREAKS, INFO, "ERR INFO", "programs may send what it excludes")
    CONDITION_DROPPED = Judgement(INFO, INFO, "INFO ERR", "responses are not checked against conditions")
    DEFAULT_CHANGED = Judgement(
        NOTE, INFO, "ERR INFO", "the server's default: who leaves it out may get another result"
    )
    BECAME_READ_ONLY = Judgement(BREAKS, INFO, "INFO INFO", "the argument goes with it")
    BECAME_WRITE_ONLY = Judgement(INFO, BREAKS, "INFO INFO", "programs read it, and it does not come any more")
    DIRECTION_OPENED = Judgement(INFO, INFO, "INFO INFO", "it may be sent or received as well")
    DEPRECATED = Judgement(INFO, INFO, "INFO INFO", "it works as before")
    UNKNOWN_KEYWORD = Judgement(BREAKS, BREAKS, "- -", "what nothing here knows may break")
    # Unions and references
    VARIANT_ADDED = Judgement(INFO, BREAKS, "INFO WARN", "programs do not expect it")
    VARIANT_REMOVED = Judgement(BREAKS, INFO, "ERR INFO", "programs may send this one")
    DISCRIMINATOR_CHANGED = Judgement(BREAKS, BREAKS, "INFO INFO", "the SDK chooses the model by it")
    DISCRIMINATOR_VALUE_ADDED = Judgement(INFO, INFO, "INFO INFO", "enums are open")
    OTHER_SCHEMA_OF_THE_SAME_FORM = Judgement(INFO, INFO, "- -", "the wire is the same; the class has another name")
    # Schemas as wholes
    SCHEMA_ADDED = Judgement(INFO, INFO, "- -", "a class more")
    SCHEMA_REMOVED = Judgement(BREAKS, BREAKS, "- -", "programs import its class")
    SCHEMA_RENAMED = Judgement(BREAKS, BREAKS, "- -", "programs import its class by the old name")
    # Parameters
    PARAMETER_ADDED = Judgement(INFO, INFO, "INFO -", "callers leave it out")
    REQUIRED_PARAMETER_ADDED = Judgement(BREAKS, BREAKS, "ERR -", "programs do not send it yet")
    PARAMETER_REMOVED = Judgement(BREAKS, BREAKS, "WARN -", "the argument goes with it")
    PARAMETER_RENAMED = Judgement(BREAKS, BREAKS, "ERR -", "the argument is renamed with it")
    PARAMETER_BECAME_REQUIRED = Judgement(BREAKS, BREAKS, "ERR -", "programs may leave it out")
    PARAMETER_BECAME_OPTIONAL = Judgement(INFO, INFO, "INFO -", "it may still be sent")
    PARAMETER_STYLE_CHANGED = Judgement(BREAKS, BREAKS, "- -", "releases before this one send the old form")
    IDEMPOTENCY_KEY_ADDED = Judgement(INFO, INFO, "INFO -", "the SDK makes it")
    # Bodies and responses
    BODY_ADDED = Judgement(INFO, INFO, "INFO -", "callers send none")
    REQUIRED_BODY_ADDED = Judgement(BREAKS, BREAKS, "ERR -", "programs may send none")
    BODY_REMOVED = Judgement(BREAKS, BREAKS, "ERR -", "the argument goes with it")
    MEDIA_TYPE_ADDED = Judgement(INFO, INFO, "INFO INFO", "a method more")
    MEDIA_TYPE_REMOVED = Judgement(BREAKS, BREAKS, "ERR ERR", "its method goes with it")
    JSON_MEDIA_TYPE_CHANGED = Judgement(
        BREAKS, NOTE, "ERR ERR", "JSON all the same; releases before this one name the old"
    )
    MEDIA_TYPE_OF_METHOD_CHANGED = Judgement(BREAKS, BREAKS, "- -", "the method returns something else")
    STATUS_ADDED = Judgement(INFO, INFO, "- INFO", "every error is an MvmntError, every 2xx a success")
    SUCCESS_REMOVED = Judgement(BREAKS, BREAKS, "- ERR", "nothing comes back any more")
    ERROR_REMOVED = Judgement(INFO, INFO, "- INFO", "an error less")
    SUCCESS_STATUS_CHANGED = Judgement(INFO, INFO, "- ERR", "every 2xx is a success")
    HEADER_ADDED = Judgement(INFO, INFO, "- INFO", "nobody reads it yet")
    HEADER_REMOVED = Judgement(BREAKS, BREAKS, "- ERR", "programs may read it")
    # Operations
    OPERATION_ADDED = Judgement(INFO, INFO, "INFO -", "a method more")
    OPERATION_REMOVED = Judgement(BREAKS, BREAKS, "ERR -", "its method goes with it")
    OPERATION_MOVED = Judgement(BREAKS, BREAKS, "ERR -", "releases before this one call the old path")
    METHOD_RENAMED = Judgement(BREAKS, BREAKS, "- -", "programs call it by the old name")
    TAG_ADDED = Judgement(INFO, INFO, "INFO -", "a resource more")
    TAG_REMOVED = Judgement(BREAKS, BREAKS, "INFO -", "its resource goes with it")
    NOT_IN_THE_SDK = Judgement(INFO, INFO, "INFO INFO", "the SDK makes nothing of it (callbacks, links, XML)")
    # Where calls go, and what they carry
    VERSION_CHANGED = Judgement(INFO, INFO, "INFO -", "a label")
    SERVER_ADDED = Judgement(INFO, INFO, "- -", "the SDK calls the one that it called")
    SERVER_REMOVED = Judgement(NOTE, NOTE, "- -", "a base_url that programs may set")
    SERVER_MOVED = Judgement(BREAKS, BREAKS, "- -", "releases before this one call the old place")
    TOKEN_DROPPED = Judgement(INFO, INFO, "INFO -", "a token that nobody needs does no harm")
    TOKEN_NEEDED = Judgement(INFO, INFO, "INFO -", "the SDK sends its token with every call")
    TOKEN_WAYS_CHANGED = Judgement(INFO, INFO, "INFO -", "the SDK's token is still one of the ways")
    SCOPE_NEEDED = Judgement(NOTE, NOTE, "INFO -", "credentials without the scope are refused")
    TOKEN_ENDPOINT_CHANGED = Judgement(BREAKS, BREAKS, "INFO -", "releases before this one ask at the old place")
    CREDENTIALS_CHANGED = Judgement(BREAKS, BREAKS, "INFO -", "callers have to pass what they do not pass yet")
    NEW_CREDENTIALS = Judgement(NOTE, NOTE, "- -", "new, and callers need more than the client's own credentials")
    NEW_ELSEWHERE = Judgement(NOTE, NOTE, "- -", "new, and on another server: firewalls and proxies may matter")
    # Webhooks: received only
    WEBHOOK_ADDED = Judgement(INFO, INFO, "- -", "nobody receives it yet")
    WEBHOOK_REMOVED = Judgement(BREAKS, BREAKS, "- -", "programs wait for it")
