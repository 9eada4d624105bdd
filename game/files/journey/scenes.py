"""The scenes of a case file."""

from game.core.journey.case import Choice, Fact, FactId, Found, Line, Scene, SceneId, Sign
from game.core.journey.people import PersonId
from game.core.message import Text, text
from game.core.naming import name_list
from game.files.journey.speakers import guess, warn_of_a_speaker
from game.files.journey.values import Setting, read_changes, read_conditions
from game.files.journey.words import POSES
from game.files.yaml.head import read_elements
from game.files.yaml.part import Part, read_if_given

SIGNS = {sign.value: sign for sign in Sign}


def read_scenes(part: Part, here: Setting) -> dict[SceneId, Scene]:
    """Read every scene under its name, in the author's order."""
    pairs = part.pairs()
    if not pairs and isinstance(part.value, dict):
        part.wrong("C034", text("There is not one scene in here. Begin with the one that start: names."), on_key=True)
    return {SceneId(name): _scene(name, scene, here) for name, scene in pairs}


def _scene(name: str, part: Part, here: Setting) -> Scene:
    key = Part(name, part.at, part.book)
    key.name()
    keys = part.keys(("at", "stage", "lines"), ("with", "poses", "change", "facts", "choices", "ending"))
    _one_way_on(part, keys)
    context = f"{here.context}/{name}"
    country, station = read_if_given(keys, "at", _station, ("", ""))
    lines = read_if_given(keys, "lines", lambda lines: _lines(lines, here, context), ())
    return Scene(
        id=SceneId(name),
        country=country,
        station=station,
        stage=read_if_given(keys, "stage", Part.name, ""),
        lines=lines,
        present=_present(keys.get("with"), lines, here),
        poses=read_if_given(keys, "poses", lambda poses: _poses(poses, here), ()),
        changes=read_changes(keys.get("change"), here),
        facts=read_if_given(keys, "facts", lambda facts: _facts(facts, context), ()),
        choices=read_if_given(keys, "choices", lambda choices: _choices(choices, here, context), ()),
        ending=read_if_given(keys, "ending", lambda ending: ending.words(context), None),
    )


def _one_way_on(part: Part, keys: dict[str, Part]) -> None:
    if "choices" in keys and "ending" in keys:
        words = text("This scene has choices and an ending. A scene goes on or is the last one: take one of the two out.")
        keys["ending"].wrong("C025", words, on_key=True)
    if "choices" not in keys and "ending" not in keys and isinstance(part.value, dict):
        words = text('Nothing follows this scene. Give it "choices", or an "ending" if it is the last one.')
        part.wrong("C026", words, on_key=True)


def _station(part: Part) -> tuple[str, str]:
    country, slash, station = part.text().partition("/")
    if country and not (slash and station):
        words = text('"{word}" names no place. Write the country, a slash and the station, like red/village.', word=country)
        part.wrong("C033", words)
    return country, station


def _present(part: Part | None, lines: tuple[Line, ...], here: Setting) -> tuple[PersonId, ...]:
    """Who is named, then who speaks; the traveller is there anyway."""
    named = [_person(each, here) for each in part.each()] if part else []
    speakers = [line.speaker for line in lines if line.speaker is not None]
    return tuple(who for who in dict.fromkeys(named + speakers) if who and who != here.traveller)


def _person(part: Part, here: Setting, *, on_key: bool = False) -> PersonId:
    word = part.text()
    if word and not here.knows(word):
        words = text(
            'Nobody in this case is called "{word}".{hint}\nPossible here: {known}.',
            word=word,
            hint=guess(word, here),
            known=name_list(here.people) or text("none"),
        )
        part.wrong("C030", words, on_key=on_key)
    return PersonId(word)


def _poses(part: Part, here: Setting) -> tuple[tuple[PersonId, str], ...]:
    poses = {pose: pose for pose in POSES}
    return tuple(
        (_person(Part(who, pose.at, pose.book), here, on_key=True), pose.one_of("C019", poses) or "") for who, pose in part.pairs()
    )


def _lines(part: Part, here: Setting, context: str) -> tuple[Line, ...]:
    lines = tuple(_line(each, here, context) for each in part.some())
    return tuple(line for line in lines if line is not None)


def _line(part: Part, here: Setting, context: str) -> Line | None:
    if isinstance(part.value, str):
        warn_of_a_speaker(part, here)
        return Line(part.words(context))
    keys = dict(part.pairs())
    needs = read_conditions(keys.pop("if", None), here)
    said = {key: value for key, value in keys.items() if key != "if"}
    if len(said) != 1:
        if keys or isinstance(part.value, dict):
            part.wrong("C032", text("A line needs one speaker with what is said, like: driver: Get in. Only an if may stand beside it."))
        return None
    ((speaker, words),) = said.items()
    if not here.knows(speaker):
        hint = text(
            'Nobody in this case is called "{word}".{hint} If it belongs to what is told, put the whole line into "double quotes".\n'
            "People here: {known}.",
            word=speaker,
            hint=guess(speaker, here),
            known=name_list(here.people) or text("none"),
        )
        words.wrong("C029", hint, on_key=True)
    return Line(words.words(context), PersonId(speaker), needs)


def _facts(part: Part, context: str) -> tuple[Fact, ...]:
    return tuple(_fact(name, fact, context) for name, fact in part.pairs())


def _fact(name: str, part: Part, context: str) -> Fact:
    Part(name, part.at, part.book).name()
    keys = part.keys(("see",), ("shows", "sign", "decoy", "why", "look", "on-the-way"))
    if not keys.keys() & {"shows", "sign", "decoy"} and isinstance(part.value, dict):
        part.wrong("C027", text('Nothing says what this fact means. Give it "shows", "sign" or "decoy".'), on_key=True)
    found, at = _way_to_find(keys)
    return Fact(
        id=FactId(name),
        see=read_if_given(keys, "see", lambda see: see.words(context), Text("")),
        shows=read_if_given(keys, "shows", lambda shows: read_elements(shows.some()), ()),
        sign=read_if_given(keys, "sign", lambda sign: sign.one_of("C011", SIGNS), None),
        decoy=read_if_given(keys, "decoy", lambda decoy: decoy.words(context), None),
        why=read_if_given(keys, "why", lambda why: why.words(context), None),
        found=found,
        at=at,
    )


def _way_to_find(keys: dict[str, Part]) -> tuple[Found, str]:
    if "look" in keys and "on-the-way" in keys:
        keys["on-the-way"].wrong(
            "C028", text('A fact is found in one place only. Take "look" or "on-the-way" out, or make two facts.'), on_key=True
        )
    if "look" in keys:
        return Found.LOOKING, keys["look"].name()
    if "on-the-way" in keys:
        return Found.ON_THE_WAY, keys["on-the-way"].name()
    return Found.LISTENING, ""


def _choices(part: Part, here: Setting, context: str) -> tuple[Choice, ...]:
    choices = (_choice(each, here, context) for each in part.some())
    return tuple(choice for choice in choices if choice is not None)


def _choice(part: Part, here: Setting, context: str) -> Choice | None:
    if (pair := part.single()) is None:
        return None
    words, inner = pair
    # Between a choice and what belongs to it lie its words; addresses leave them out.
    keys = Part(inner.value, part.at, part.book).keys(("to",), ("if", "careful", "change"))
    return Choice(
        words=Part(words, part.at, part.book).words(context),
        to=SceneId(read_if_given(keys, "to", Part.name, "")),
        needs=read_conditions(keys.get("if"), here),
        careful=read_if_given(keys, "careful", Part.yes, otherwise=False),
        changes=read_changes(keys.get("change"), here),
    )
