"""What lies over the lower part of a scene: what is said, what can be looked at, how the situation can be read, and the choices."""

from game.core.journey.advance import facts_to_look_at, line_shown, options
from game.core.journey.facts import Found
from game.core.journey.journey import FactFound, Phase
from game.core.journey.moves import Ask, Choose
from game.core.message import short_name, text
from game.core.reading_names import READING_NAMES
from game.screens.furniture import WIDE, WIDE_TEXT, bullet
from game.screens.journey.belongings import belongings_card
from game.screens.journey.phone import is_written, newest_on_phone, on_phone, phone
from game.screens.journey.scene_frame import where
from game.screens.journey.stage_picture import all_found, spot_place
from game.screens.journey.travel import Travel
from game.screens.services import Services
from game.ui.page.page import Card, Column, Grid, Item, Row, Scroll
from game.ui.page.pieces import Button, Size, Words

SINGLE, PAIRED = 430, 500
"""Units that a choice is wide at least: where three or more stand beside each other, and where two do."""
BESIDE_A_PHONE = 1100
"""Units, times the text's scale, from which on there is room for words beside a phone."""
FOUR = 4
"""So many choices are two lines of two in a narrow window."""
MANY = 3
"""So many things to look at fill a line of a narrow window."""


def words_over_stage(services: Services, travel: Travel) -> Item:
    """Return the words of a scene, with the choices below them: as low as can be, so that everybody on the stage is seen."""
    choices = _choices(services, travel)
    if on_phone(services, travel.scene):
        return _beside_a_phone(services, travel, choices)
    if services.settings.text_size >= WIDE_TEXT:
        words: Item = _below_each_other(services, travel, choices)
    elif choices and services.wide < WIDE:
        words = _in_one_card(services, travel, choices)
    else:
        words = _beside_each_other(services, travel, choices)
    return Scroll(f"words-{len(travel.history.now.said)}", words, most=0.6)


def shown_choices(travel: Travel) -> tuple[int, ...]:
    """Return the choices that are shown; a room that raises hands sees only those that it can take."""
    found = ((option.move, option.open) for option in options(travel.case, travel.history.now))
    return tuple(move.choice for move, is_open in found if isinstance(move, Choose) and (is_open or not travel.company.together))


def _beside_a_phone(services: Services, travel: Travel, choices: tuple[Item, ...]) -> Item:
    """Return the phone with its messages, and beside it what is told, noted and can be done."""
    said = (*_told(services, travel), *_row_of_looks(services, travel))
    place = Words(where(services, travel), Size.SMALL, "soft")
    ways = (_card(place, *said), *_way_on(services, travel), *choices, *_readings(services, travel))
    words = f"words-{len(travel.history.now.said)}"
    if services.wide * 100 < BESIDE_A_PHONE * services.settings.text_size:
        hands = (belongings_card(services, travel),) if services.settings.text_size >= WIDE_TEXT and travel.scene.ending is None else ()
        return Scroll(words, Column((newest_on_phone(services, travel), *ways, *hands), gap=14), most=0.6)
    beside = Scroll(words, Column(ways, gap=12), most=0.72)
    return Row((phone(services, travel), beside), (1.0, 1.0), gap=24, align="end", stretch=False)


def _told(services: Services, travel: Travel) -> tuple[Item, ...]:
    """Return what stands beside a phone: everything but the messages."""
    return _speech(services, travel)[is_written(line_shown(travel.case, travel.history.now)) :]


def _below_each_other(services: Services, travel: Travel, choices: tuple[Item, ...]) -> Item:
    said = _card(_who(services, travel), *_speech(services, travel), *_row_of_looks(services, travel))
    hands = (belongings_card(services, travel),) if travel.scene.ending is None else ()
    return Column((said, *_way_on(services, travel), *choices, *_readings(services, travel), *hands), gap=14)


def _in_one_card(services: Services, travel: Travel, choices: tuple[Item, ...]) -> Item:
    """Return words as wide as a narrow window; what leaves the story stands beside whoever speaks, where it always is."""
    *others, leads_out = (*_way_on(services, travel), *_readings(services, travel))
    looks = _looks(services, travel)
    beside, below = ((), (*looks, *others)) if len(looks) < MANY else (tuple(others), looks)
    top = Row((_who(services, travel), *beside, leads_out), (1.0, *(1.3 for _ in beside), 0.0), gap=20)
    said = _card(top, *_speech(services, travel), Row(below, gap=10))
    return Column((said, _grid(choices, services.wide)), gap=12)


def _beside_each_other(services: Services, travel: Travel, choices: tuple[Item, ...]) -> Item:
    said = _card(_who(services, travel), *_speech(services, travel), *_row_of_looks(services, travel))
    readings = _readings(services, travel)
    read = (Row(readings, tuple(1.0 for _ in readings), gap=10, stack_below=620),) if readings else ()
    ways = (*_way_on(services, travel), *read)
    row = Row((said, Column(ways, gap=10)), (1.5, 1.0), gap=20, align="end", stretch=False)
    return Column((row, _grid(choices, services.wide)), gap=14) if choices else row


def _card(*items: Item) -> Item:
    return Card(Column(items, gap=8), "cream", pad=22, lift=8)


# ---- what is said


def _who(services: Services, travel: Travel) -> Item:
    """Return who speaks, and where."""
    line = line_shown(travel.case, travel.history.now)
    place = Words(where(services, travel), Size.SMALL, "soft")
    if line is None or line.speaker is None:
        return place
    name = Words(services.say(travel.case.person(line.speaker).name), Size.BODY, "redtext", bold=True)
    return Row((name, place), gap=12, align="end")


def _speech(services: Services, travel: Travel) -> tuple[Item, ...]:
    now, line, items = travel.history.now, line_shown(travel.case, travel.history.now), []
    if line is not None:
        spoken = services.say(line.words)
        items.append(Words(services.say(text("“{words}”", words=spoken)) if line.speaker else spoken, Size.LEAD))
    if now.phase is not Phase.CHOOSING:
        return tuple(items)
    ending = travel.scene.ending
    told = (Words(services.say(ending), Size.BODY, "soft"),) if ending is not None else ()
    return (*items, *_noted_facts(services, travel), *told)


def _noted_facts(services: Services, travel: Travel) -> tuple[Item, ...]:
    fresh = {event.fact for event in travel.events if isinstance(event, FactFound)}
    facts = (fact for fact in travel.scene.facts if fact.id in fresh and fact.found is Found.LISTENING)
    return tuple(bullet(services.say(text("You note: {fact}", fact=fact.see)), "quill", Size.SMALL) for fact in facts)


def _row_of_looks(services: Services, travel: Travel) -> tuple[Item, ...]:
    looks = _looks(services, travel)
    return (Row(looks, gap=10),) if looks else ()


def _looks(services: Services, travel: Travel) -> tuple[Item, ...]:
    """Return what can be looked at once more as buttons, for a card may lie over it on the stage."""
    stage = services.world().stages.get(travel.scene.stage)
    buttons = list(_papers(services, travel))
    for name in dict.fromkeys(fact.at for fact in facts_to_look_at(travel.case, travel.history.now)):
        place = spot_place(travel, stage, name)
        if place is not None:
            icon = "check" if all_found(travel, name) else "lens"
            label = services.say(text("Look closer: {thing}", thing=place.name))
            buttons.append(Button(f"look:{name}", services.say(place.name), icon=icon, tone="sand", size=Size.SMALL, label=label))
    return tuple(buttons)


def _papers(services: Services, travel: Travel) -> tuple[Button, ...]:
    """Return the way to the papers that lie here; checked once all that they tell is found."""
    if not travel.scene.papers:
        return ()
    told = {fact.id for fact in facts_to_look_at(travel.case, travel.history.now) if fact.compared}
    icon = "check" if told <= set(travel.history.now.found) else "contract"
    return (Button("papers", services.say(text("Lay the papers side by side")), icon=icon, tone="sand", size=Size.SMALL),)


# ---- what can be done


def _way_on(services: Services, travel: Travel) -> tuple[Item, ...]:
    """Return the one way on while one listens and at an ending; what a room is asked where there is something to choose."""
    if travel.history.now.phase is Phase.LISTENING:
        return (Button("next", services.say(text("Go on")), icon="arrow-forward", tone="card"),)
    if travel.scene.ending is not None:
        return (Button("choice:0", services.say(text("Look back at the journey")), icon="arrow-forward", tone="moss"),)
    if not travel.company.together:
        return ()
    if travel.company.due(services, travel):
        vote = services.say(text("Everybody votes: what is this now?"))
        return (Button("vote", vote, icon="hand", tone="moss", number=services.cap("F")),)
    asked = services.say(text("What would {name} do? Hands up.", name=short_name(travel.case.played(travel.scene).name)))
    return (Card(Words(asked, Size.BODY, bold=True), "cream", pad=14, lift=5),)


def _readings(services: Services, travel: Travel) -> tuple[Item, ...]:
    """Return how the situation can be read: by oneself, or in a room by a vote, which ends with the journey."""
    if travel.company.together and travel.scene.ending is not None:
        return ()
    if travel.company.due(services, travel):
        return (Button("pass-vote", services.say(text("No vote here")), icon="minus", tone="sand", size=Size.SMALL),)
    if travel.company.together:
        return (Button("vote", services.say(text("Vote")), icon="hand", tone="sand", size=Size.SMALL, number=services.cap("F")),)
    now = travel.history.now
    reading = services.say(READING_NAMES[now.standing.reading]) if now.standing else services.say(text("not pinned yet"))
    raise_it = text("My flag stands") if now.flag else text("Raise the flag")
    return (
        Button("reading", services.say(text("My reading: {reading}", reading=reading)), icon="pin", tone="sand", size=Size.SMALL),
        Button("flag", services.say(raise_it), icon="flag", tone="flag", size=Size.SMALL, number=services.cap("F")),
    )


def _choices(services: Services, travel: Travel) -> tuple[Item, ...]:
    """Return what can be chosen, with the reason for what is shut; nothing while one listens, and at an ending."""
    if travel.history.now.phase is Phase.LISTENING or travel.scene.ending is not None or travel.company.due(services, travel):
        return ()
    opened, shown = {option.move: option for option in options(travel.case, travel.history.now)}, shown_choices(travel)
    items, size = [], Size.SMALL if _paired(len(shown), services.wide) else Size.BODY
    for number, index in enumerate(shown, 1):
        option, words = opened[Choose(index)], services.say(travel.scene.choices[index].words)
        why = services.say(option.why) if option.why else _chosen_on_phones(services, index)
        items.append(Button(f"choice:{index}", words, number=str(number), shut=not option.open, detail=why, size=size))
    return (*_questions(services, travel), *items)


def _chosen_on_phones(services: Services, choice: int) -> str:
    """Return how many phones would choose it, where phones are asked; a choice is nobody's mistake, so everybody may see it."""
    phones = services.phones
    if phones.asked is None or not phones.asked.name.startswith("choice:"):
        return ""
    count = dict(phones.open_counts).get(str(choice), 0)
    return services.say(text("{count} of {all} phones", count=count, all=phones.joined))


def _questions(services: Services, travel: Travel) -> tuple[Item, ...]:
    """Return what can be asked before one goes on; those who raise hands see only what they can ask."""
    asks = {each.deed: each.words for each in travel.scene.asks}
    found = ((option, option.move) for option in options(travel.case, travel.history.now))
    shown = ((option, move.deed) for option, move in found if isinstance(move, Ask) and (option.open or not travel.company.together))
    return tuple(
        Button(
            f"ask:{deed}",
            services.say(text("Ask: {question}", question=asks[deed])),
            icon="speech",
            tone="sand",
            shut=not option.open,
            detail=services.say(option.why) if option.why else "",
        )
        for option, deed in shown
    )


def _grid(choices: tuple[Item, ...], wide: float) -> Item:
    """Return choices beside each other, as many as there is room for."""
    return Grid(choices, least=PAIRED if _paired(len(choices), wide) else SINGLE, gap=10)


def _paired(choices: int, wide: float) -> bool:
    """Whether choices stand in two lines of two: so many would be too narrow in one."""
    return choices >= FOUR and wide < WIDE
