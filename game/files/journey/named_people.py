"""Who is named in the scenes of a case file, and how people and things stand there."""

from game.core.journey.people import PersonId
from game.core.message import text
from game.core.naming import name_list
from game.files.journey.speakers import guess
from game.files.journey.values import Setting
from game.files.journey.words import POSES
from game.files.yaml.part import Part


def read_person(part: Part, here: Setting, *, on_key: bool = False) -> PersonId:
    """Read the traveller or somebody of the cast."""
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


def read_people(part: Part, here: Setting) -> tuple[PersonId, ...]:
    """Read one person or several; the traveller may be among them."""
    return tuple(who for each in part.one_or_more() if (who := read_person(each, here)))


def read_others(part: Part, here: Setting) -> tuple[PersonId, ...]:
    """Read one person or several of the cast; the traveller is none of them."""
    people = [(each, read_person(each, here)) for each in part.one_or_more()]
    for each, who in people:
        if who and who == here.traveller:
            words = text(
                '"{name}" is the traveller, who is there all the time and whom things are done to. Name somebody of the cast.', name=who
            )
            each.wrong("C058", words)
    return tuple(who for _, who in people if who and who != here.traveller)


def read_played(part: Part, here: Setting) -> PersonId | None:
    """Read whom one plays in a scene, somebody of the cast."""
    who = read_person(part, here)
    if who and who == here.traveller:
        part.wrong(
            "C089", text('"{name}" is the traveller, with whom one goes wherever nothing else is said. Take this line out.', name=who)
        )
    return who if who and who in here.cast else None


def read_poses(part: Part, here: Setting) -> tuple[tuple[PersonId, str], ...]:
    """Read how people stand or sit."""
    poses = {pose: pose for pose in POSES}
    return tuple(
        (read_person(Part(who, pose.at, pose.book), here, on_key=True), pose.one_of("C019", poses) or "") for who, pose in part.pairs()
    )


def read_props(part: Part) -> tuple[tuple[str, bool], ...]:
    """Read which things of the stage are there, and which are not."""
    return tuple((Part(name, prop.at, prop.book).name(), prop.yes()) for name, prop in part.pairs())
