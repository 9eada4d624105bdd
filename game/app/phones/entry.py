"""How one joins: the PIN, a team if the room has teams, a language. Plain HTML, with every word from outside escaped."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from game.app.phones.languages import Languages, Spoken
from game.core.message import Text, text
from game.core.workshop.phones.counting import Seat
from game.core.workshop.team import Team
from game.screens.workshop.team_looks import TEAM_NAMES

DIGITS = 6
"""How long a PIN is."""


@dataclass(frozen=True)
class Entry:
    """What is known of somebody who wants to join."""

    pin: str = ""
    """From the code on the wall, or typed."""
    told: Text | None = None
    """Why it did not work."""


def entry_body(spoken: Spoken, entry: Entry, teams: Iterable[Team]) -> str:
    """Return what stands on the page on which one joins."""
    say = spoken.say
    told = "" if entry.told is None else f'<p class="told" role="alert">{escape(say(entry.told))}</p>'
    pin = entry.pin if entry.pin.isascii() and entry.pin.isdecimal() and len(entry.pin) == DIGITS else ""
    choices = "".join(_team(spoken, team) for team in teams)
    head, join, legend = escape(say(text("Join the room"))), escape(say(text("Join"))), escape(say(text("Your team")))
    group = f'<fieldset class="teams"><legend>{legend}</legend>{choices}</fieldset>' if choices else ""
    names = escape(say(text("No name and no account are asked for. What you answer is counted; nobody sees that it was you.")))
    return (
        f"<main><h1>{head}</h1>{told}"
        f'<form method="post" action="/join" class="join">{_pin(spoken, pin)}{group}'
        f'<button type="submit" class="moss">{join}</button></form>'
        f"<p>{names}</p></main>"
    )


def language_body(languages: Languages, spoken: Spoken) -> str:
    """Return the form at the foot of a page by which its language is chosen."""
    options = "".join(
        f'<option value="{escape(each.code)}" lang="{escape(each.code)}"{" selected" if each.code == spoken.language.code else ""}>'
        f"{escape(each.name)}</option>"
        for each in languages.known
    )
    label, on = escape(spoken.say(text("Language"))), escape(spoken.say(text("Choose")))
    return (
        f'<form method="post" action="/language" class="language"><label>{label} <select name="language">{options}</select></label> '
        f'<button type="submit">{on}</button></form>'
    )


def place_body(spoken: Spoken, seat: Seat) -> str:
    """Return which phone it is, so that it can be told from others without a name."""
    number = escape(spoken.say(text("Phone {number}", number=seat.number)))
    if seat.team is None:
        return f'<p class="place"><img src="/art/icons/phone.svg" alt="" width="32" height="32"> {number}</p>'
    icon = f'<img src="/icon/team-{seat.team.value}.svg" alt="" width="32" height="32">'
    return f'<p class="place">{icon} {escape(spoken.say(TEAM_NAMES[seat.team]))} · {number}</p>'


def _pin(spoken: Spoken, pin: str) -> str:
    label = escape(spoken.say(text("The PIN on the wall")))
    return (
        f'<p><label for="pin">{label}</label> <input id="pin" name="pin" value="{escape(pin)}" inputmode="numeric" autocomplete="off" '
        f'pattern="[0-9 ]*" maxlength="9" required></p>'
    )


def _team(spoken: Spoken, team: Team) -> str:
    name = escape(spoken.say(TEAM_NAMES[team]))
    icon = f'<img src="/icon/team-{team.value}.svg" alt="" width="40" height="40">'
    choice = f'<input type="radio" name="team" value="{team.value}" required>'
    return f'<label class="team {team.value}">{choice} {icon} <span>{name}</span></label>'
