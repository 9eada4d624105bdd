"""The vignettes of an exercise file."""

from game.core.exercise.exercise import ExerciseId, Form, ItemId, Quiz, Vignette
from game.core.message import text
from game.files.exercise.parts import FIRST_YEAR, MOST_ITEMS, Ground, ages, several
from game.files.yaml.head import read_elements
from game.files.yaml.part import Part, read_if_given

FORMS = {form.value: form for form in Form}
HARDEST = 3


def read_quiz(keys: dict[str, Part], here: Ground) -> Quiz:
    """Read a quiz; one before or after has a parallel form, one that is done again has none."""
    form = read_if_given(keys, "form", lambda part: part.one_of("E008", FORMS), None)
    pair = read_if_given(keys, "pair", Part.name, "")
    if form in (Form.BEFORE, Form.AFTER) and "pair" not in keys:
        other = Form.AFTER if form is Form.BEFORE else Form.BEFORE
        words = text(
            "A quiz {form} a workshop has a parallel one {other} it. Write its name behind pair:", form=form.value, other=other.value
        )
        keys["form"].wrong("E021", words)
    if form is Form.AGAIN and "pair" in keys:
        keys["pair"].wrong("E021", text('A quiz that is done again stands alone. Take "pair" out.'), on_key=True)
    return Quiz(
        form=form or Form.AGAIN,
        vignettes=read_if_given(keys, "vignettes", lambda part: read_vignettes(part, here), ()),
        pair=ExerciseId(pair) if pair else None,
    )


def read_vignettes(part: Part, here: Ground) -> tuple[Vignette, ...]:
    """Read the short stories."""
    return several(part, 1, MOST_ITEMS, lambda name, vignette: _vignette(name, vignette, here))


def _vignette(name: str, part: Part, here: Ground) -> Vignette:
    undecided = isinstance(part.value, dict) and part.value.get("open") == "yes"
    needed, possible = ("says", "difficulty", "why", "source", "year"), ("child", "open", "ages")
    keys = part.keys(needed, ("shows", *possible)) if undecided else part.keys(("shows", *needed), possible)
    return Vignette(
        id=ItemId(name),
        says=here.words(keys, "says"),
        shows=read_if_given(keys, "shows", lambda shows: read_elements(shows.each()), ()),
        why=here.words(keys, "why"),
        source=here.source(keys, FIRST_YEAR),
        child=read_if_given(keys, "child", Part.yes, otherwise=False),
        open=read_if_given(keys, "open", Part.yes, otherwise=False),
        difficulty=read_if_given(keys, "difficulty", lambda difficulty: difficulty.number(1, HARDEST), 1),
        ages=ages(keys),
    )
