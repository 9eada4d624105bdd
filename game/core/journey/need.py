"""Why a choice is shut, in plain words."""

from collections.abc import Iterable
from typing import assert_never

from game.core.journey.belongings import Belongings, holds
from game.core.journey.case import Belonging, Case, Condition, Counts, Holds
from game.core.journey.people import ME, NOBODY
from game.core.message import Text, count_text, text


def need(case: Case, belongings: Belongings, conditions: Iterable[Condition]) -> Text | None:
    """Return the reason for the first condition that does not hold; None if all hold."""
    for condition in conditions:
        if not holds(belongings, condition):
            return _words(case, condition)
    return None


def name_of(what: Belonging) -> Text:
    """Return the short name of a belonging, as it stands inside a sentence."""
    return {
        Belonging.PASSPORT: text("passport"),
        Belonging.PHONE: text("phone"),
        Belonging.CONTACT: text("contact with home"),
        Belonging.FREEDOM: text("freedom to leave"),
        Belonging.PAY: text("pay"),
        Belonging.COPY: text("copy of the papers"),
        Belonging.CONTRACT: text("contract"),
        Belonging.ADDRESS: text("address left at home"),
        Belonging.MONEY: text("money"),
        Belonging.DEBT: text("debt"),
    }[what]


def _words(case: Case, condition: Condition) -> Text:
    match condition:
        case Holds(what, who) if who == ME:
            return _mine(what)
        case Holds(what, who) if who == NOBODY:
            return text("This is open only while nobody has it: {thing}.", thing=name_of(what))
        case Holds(what, who):
            thing, person = name_of(what), case.person(who).name
            return text("This is open only when {person} has it: {thing}.", thing=thing, person=person)
        case Counts():
            return _coins(condition)
        case _ as never:
            assert_never(never)


def _mine(what: Belonging) -> Text:
    return {
        Belonging.PASSPORT: text("You would need your passport."),
        Belonging.PHONE: text("You would need your phone."),
        Belonging.CONTACT: text("You would need contact with home."),
        Belonging.FREEDOM: text("You would have to be free to leave."),
        Belonging.PAY: text("You would need your own pay."),
        Belonging.COPY: text("You would need the copy of your papers."),
        Belonging.CONTRACT: text("You would need your contract."),
        Belonging.ADDRESS: text("Somebody at home would have to know the address."),
        Belonging.MONEY: text("You would need money."),
        Belonging.DEBT: text("You would have to owe something."),
    }[what]


def _coins(condition: Counts) -> Text:
    least, most = condition.least or 0, condition.most or 0
    too_few = condition.least is not None
    if condition.what is Belonging.DEBT and too_few:
        return count_text(
            "This is open only with a debt of {count} coin.",
            "This is open only with a debt of {count} coins or more.",
            least,
        )
    if condition.what is Belonging.DEBT:
        return count_text(
            "Your debt is too high: it may be {count} coin at most.",
            "Your debt is too high: it may be {count} coins at most.",
            most,
        )
    if too_few:
        return count_text("You would need {count} coin.", "You would need {count} coins.", least)
    return count_text(
        "This is open only with {count} coin or less.",
        "This is open only with {count} coins or less.",
        most,
    )
