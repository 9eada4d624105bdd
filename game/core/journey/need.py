"""Why a choice is shut, in plain words."""

from collections.abc import Iterable

from game.core.journey.belongings import Belongings, has
from game.core.journey.case import Case
from game.core.journey.held import Belonging, Condition, Counts, Holds
from game.core.journey.people import ME, NOBODY
from game.core.message import Text, count_text, short_name, text, with_values


def need(case: Case, belongings: Belongings, conditions: Iterable[Condition]) -> Text | None:
    """Return the reason for the first belonging that is missing; None if none is. What depends on anything else is hidden, not shut."""
    for condition in conditions:
        if isinstance(condition, Holds | Counts) and not has(belongings, condition):
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


def _words(case: Case, condition: Holds | Counts) -> Text:
    match condition:
        case Holds(what, who) if who == ME:
            return _mine(what)
        case Holds(what, who) if who == NOBODY:
            return _nobodys(what)
        case Holds(what, who):
            return with_values(_theirs(what), person=short_name(case.person(who).name))
        case Counts():
            return _coins(condition)


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


def _theirs(what: Belonging) -> Text:
    """Say what somebody else would need; the name stands first, where it needs no other form in any language."""
    return {
        Belonging.PASSPORT: text("{person} would need to have your passport."),
        Belonging.PHONE: text("{person} would need to have your phone."),
        Belonging.CONTACT: text("{person} would need to have contact with home."),
        Belonging.FREEDOM: text("{person} would need to decide whether you may leave."),
        Belonging.PAY: text("{person} would need to have your pay."),
        Belonging.COPY: text("{person} would need to have the copy of your papers."),
        Belonging.CONTRACT: text("{person} would need to have your contract."),
        Belonging.ADDRESS: text("{person} would need to know the address."),
        Belonging.MONEY: text("{person} would need to have your money."),
        Belonging.DEBT: text("{person} would need to have lent you something."),
    }[what]


def _nobodys(what: Belonging) -> Text:
    return {
        Belonging.PASSPORT: text("Your passport would have to be gone."),
        Belonging.PHONE: text("Your phone would have to be gone."),
        Belonging.CONTACT: text("There would have to be no contact with home."),
        Belonging.FREEDOM: text("It would have to be open whether you may leave."),
        Belonging.PAY: text("There would have to be no pay."),
        Belonging.COPY: text("The copy of your papers would have to be gone."),
        Belonging.CONTRACT: text("There would have to be no contract."),
        Belonging.ADDRESS: text("Nobody may know the address."),
        Belonging.MONEY: text("The money would have to be gone."),
        Belonging.DEBT: text("There would have to be no debt."),
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
