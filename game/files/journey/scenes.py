"""The scenes of a case file."""

from game.core.journey.case import Choice, Line, Scene, SceneId
from game.core.journey.held import Change, DeedId
from game.core.journey.people import PersonId
from game.core.journey.staging import comes_later
from game.core.message import text
from game.core.naming import name_list
from game.files.journey.answers import read_answers
from game.files.journey.conditions import read_conditions
from game.files.journey.facts import read_facts
from game.files.journey.lines import read_lines
from game.files.journey.named_people import read_others, read_person, read_played, read_poses, read_props
from game.files.journey.papers import read_laid_out
from game.files.journey.questions import read_number, read_questions
from game.files.journey.values import Setting, read_changes
from game.files.yaml.part import Part, read_if_given

POSSIBLE = (
    "when",
    "follows",
    "you",
    "with",
    "poses",
    "props",
    "over",
    "change",
    "papers",
    "facts",
    "questions",
    "asks",
    "choices",
    "vote",
    "ending",
    "response",
)


def read_scenes(part: Part, here: Setting) -> dict[SceneId, Scene]:
    """Read every scene under its name, in the author's order."""
    pairs = part.pairs()
    if not pairs and isinstance(part.value, dict):
        part.wrong("C034", text("There is not one scene in here. Begin with the one that start: names."), on_key=True)
    return {SceneId(name): _scene(name, scene, here) for name, scene in pairs}


def _scene(name: str, part: Part, here: Setting) -> Scene:
    key = Part(name, part.at, part.book)
    key.name()
    keys = part.keys(("at", "stage", "lines"), POSSIBLE)
    _one_way_on(part, keys)
    context = f"{here.context}/{name}"
    country, station = read_if_given(keys, "at", _station, ("", ""))
    own = read_if_given(keys, "lines", lambda lines: read_lines(lines, here, context), ())
    asks, answers = read_questions(keys, here, context)
    lines = (*own, *answers)
    follows = read_if_given(keys, "follows", lambda follows: read_played(follows, here), None)
    return Scene(
        id=SceneId(name),
        country=country,
        station=station,
        stage=read_if_given(keys, "stage", Part.name, ""),
        lines=lines,
        present=_present(keys.get("with"), lines, here, follows or here.traveller),
        poses=read_if_given(keys, "poses", lambda poses: read_poses(poses, here), ()),
        props=read_if_given(keys, "props", read_props, ()),
        over=read_if_given(keys, "over", lambda over: read_others(over, here), ()),
        changes=read_if_given(keys, "change", lambda change: _early_change(change, here), ()),
        facts=read_if_given(keys, "facts", lambda facts: read_facts(facts, here, context), ()),
        papers=read_if_given(keys, "papers", lambda papers: read_laid_out(papers, here), ()),
        questions=read_number(keys, len(asks)),
        asks=asks,
        choices=read_if_given(keys, "choices", lambda choices: _choices(choices, here, context), ()),
        ending=read_if_given(keys, "ending", lambda ending: ending.words(context), None),
        when=read_if_given(keys, "when", lambda when: when.words(context), None),
        follows=follows,
        you=read_if_given(keys, "you", lambda you: read_played(you, here), None),
        vote=read_if_given(keys, "vote", Part.yes, otherwise=False),
        responses=read_if_given(keys, "response", lambda response: read_answers(response, here, context), ()),
    )


def _one_way_on(part: Part, keys: dict[str, Part]) -> None:
    if "choices" in keys and "ending" in keys:
        words = text("This scene has choices and an ending. A scene goes on or is the last one: take one of the two out.")
        keys["ending"].wrong("C025", words, on_key=True)
    if "choices" not in keys and "ending" not in keys and isinstance(part.value, dict):
        words = text('Nothing follows this scene. Give it "choices", or an "ending" if it is the last one.')
        part.wrong("C026", words, on_key=True)
    if "response" in keys and "choices" in keys and "ending" not in keys:
        words = text("What to do now is asked at an ending, and this scene goes on. Move these answers to a scene with an ending.")
        keys["response"].wrong("C053", words, on_key=True)


def _station(part: Part) -> tuple[str, str]:
    country, slash, station = part.text().partition("/")
    if country and not (slash and station):
        words = text('"{word}" names no place. Write the country, a slash and the station, like red/village.', word=country)
        part.wrong("C033", words)
    return country, station


def _present(part: Part | None, lines: tuple[Line, ...], here: Setting, traveller: str) -> tuple[PersonId, ...]:
    """Who is named, then who speaks or comes; whoever travels is there anyway."""
    parts = part.each() if part else []
    named = [read_person(each, here) for each in parts]
    for each, who in zip(parts, named, strict=True):
        if comes_later(lines, who):
            words = text(
                'A line of this scene says that "{name}" comes. Take the name out of "with": that is for who is there before.', name=who
            )
            each.wrong("C060", words)
    seen = [who for line in lines for who in (*line.staging.comes, line.speaker) if who is not None]
    return tuple(who for who in dict.fromkeys(named + seen) if who and who != traveller)


def _early_change(part: Part, here: Setting) -> tuple[Change, ...]:
    """Read what changes hands before a word is said; it tells what comes, so it is warned of."""
    changes = read_changes(part, here)
    if changes and isinstance(part.value, dict):
        words = text(
            "This changes hands before a word is said, so whoever looks at the hands knows it first. Move it to the line that tells it:\n"
            "- driver: ...\n  change: {change}",
            change="{" + name_list(f"{what}: {value}" for what, value in part.value.items() if isinstance(value, str)) + "}",
        )
        part.warn("C050", words, on_key=True)
    return changes


def _choices(part: Part, here: Setting, context: str) -> tuple[Choice, ...]:
    choices = (_choice(each, here, context) for each in part.some())
    return tuple(choice for choice in choices if choice is not None)


def _choice(part: Part, here: Setting, context: str) -> Choice | None:
    if (pair := part.single()) is None:
        return None
    words, inner = pair
    # Between a choice and what belongs to it lie its words; addresses leave them out.
    keys = Part(inner.value, part.at, part.book).keys(("to",), ("if", "careful", "change", "deed"))
    return Choice(
        words=Part(words, part.at, part.book).words(context),
        to=SceneId(read_if_given(keys, "to", Part.name, "")),
        needs=read_conditions(keys.get("if"), here),
        careful=read_if_given(keys, "careful", Part.yes, otherwise=False),
        changes=read_changes(keys.get("change"), here),
        deed=read_if_given(keys, "deed", lambda deed: DeedId(deed.name()), None),
    )
