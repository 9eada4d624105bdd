"""Whether everything that a case shows has a place on the maps, the stages and among the figures."""

from collections.abc import Iterator

from game.core.journey.case import Case, Choice, Scene
from game.core.journey.country import ORDER, World
from game.core.journey.facts import Fact, Found
from game.core.journey.proof.line_places import place_of_line
from game.core.journey.roads import countries_between, way
from game.core.message import text
from game.core.naming import name_list, unknown
from game.core.problem import Address, Problem


def check_places(case: Case, world: World) -> tuple[Problem, ...]:
    """Return what is not on the maps and stages, and what cannot be walked to."""
    problems: list[Problem] = []
    for scene in case.scenes.values():
        problems += _station(scene, world)
        problems += _stage(scene.stage, ("scenes", scene.id, "stage"), world)
        problems += _props(scene, world)
        for fact in scene.facts:
            problems += _looked_at(case, scene, fact, world)
            problems += _on_the_way(case, scene, fact, world)
    if case.picture:
        problems += _stage(case.picture, ("picture",), world)
    return (*problems, *_roads(case, world))


def _station(scene: Scene, world: World) -> Iterator[Problem]:
    at: Address = ("scenes", scene.id, "at")
    country = world.countries.get(scene.country)
    if country is None:
        words = unknown(
            text('There is no country called "{name}".{hint}\nCountries: {known}.', name=scene.country),
            scene.country,
            world.countries,
        )
        yield Problem("C121", at, words)
    elif country.station(scene.station) is None:
        known = [stop.id for stop in country.stations]
        words = text(
            'There is no station called "{name}" in {country}.{hint}\nStations there: {known}.', name=scene.station, country=country.id
        )
        yield Problem("C122", at, unknown(words, scene.station, known))


def _stage(stage: str, at: Address, world: World) -> Iterator[Problem]:
    if stage not in world.stages:
        words = unknown(text('There is no stage called "{name}".{hint}\nStages: {known}.', name=stage), stage, sorted(world.stages))
        yield Problem("C124", at, words)


def _props(scene: Scene, world: World) -> Iterator[Problem]:
    """Say which things that come or go are not on the stage."""
    stage = world.stages.get(scene.stage)
    here: Address = ("scenes", scene.id)
    if stage is None:
        return
    known = tuple(prop.id for prop in stage.props)
    named: list[tuple[Address, str]] = [((*here, "props", name), name) for name, _ in scene.props]
    for index, line in enumerate(scene.lines):
        named += [((*here, *place_of_line(scene, index), "props", name), name) for name, _ in line.staging.props]
    for at, name in named:
        if name not in known:
            words = text(
                'On the stage "{stage}" nothing is called "{name}".{hint}\nWhat can come and go there: {known}.',
                stage=stage.id,
                name=name,
            )
            yield Problem("C160", at, unknown(words, name, known), on_key=True)


# ---- what can be found by going up to it


def _looked_at(case: Case, scene: Scene, fact: Fact, world: World) -> Iterator[Problem]:
    stage = world.stages.get(scene.stage)
    if fact.found is not Found.LOOKING or fact.compared or stage is None:
        return
    people = () if stage.phone else tuple(who for who in scene.present if who != case.on_the_road(scene).id)
    known = (*(spot.id for spot in stage.spots), *people)
    if fact.at not in known:
        words = unknown(
            text('There is nothing called "{name}" to look at in this scene.{hint}\nOne can look at: {known}.', name=fact.at),
            fact.at,
            known,
        )
        yield Problem("C125", ("scenes", scene.id, "facts", fact.id, "look"), words)


def _on_the_way(case: Case, scene: Scene, fact: Fact, world: World) -> Iterator[Problem]:
    if fact.found is not Found.ON_THE_WAY:
        return
    at: Address = ("scenes", scene.id, "facts", fact.id, "on-the-way")
    before = [here for here, _, choice in _steps(case) if choice.to == scene.id and scene.walked_to_from(here)]
    if not before:
        words = text('Nobody walks to the scene "{scene}", so nothing can be found on the way to it. Use "look" instead.', scene=scene.id)
        yield Problem("C127", at, words)
        return
    known = tuple(dict.fromkeys(name for here in before for name in _beside(here, scene, world)))
    if known and fact.at not in known:
        words = unknown(
            text('There is nobody and nothing called "{name}" on the way to this scene.{hint}\nOn the way: {known}.', name=fact.at),
            fact.at,
            known,
        )
        yield Problem("C126", at, words)


def _beside(here: Scene, there: Scene, world: World) -> Iterator[str]:
    if here.country in ORDER and there.country in ORDER:
        for name in countries_between(here.country, there.country):
            if name in world.countries:
                yield from (stop.id for stop in world.countries[name].beside())


# ---- roads


def _roads(case: Case, world: World) -> Iterator[Problem]:
    """Say for each step of the story whether one can walk it; equal ways are looked for once."""
    known: dict[tuple[str, str], bool] = {}
    for here, index, choice in _steps(case):
        there = case.scenes[choice.to]
        if there.when is not None or not (_has_place(here, world) and _has_place(there, world)):
            continue
        start, goal = f"{here.country}/{here.station}", f"{there.country}/{there.station}"
        if (start, goal) not in known:
            known[start, goal] = way(world, start, goal) is not None
        if not known[start, goal]:
            words = text(
                "No road leads from {start} to {goal}. Choose another station, or mend the maps of: {countries}.",
                start=start,
                goal=goal,
                countries=name_list(countries_between(here.country, there.country)),
            )
            yield Problem("C123", ("scenes", here.id, "choices", index, "to"), words)


def _has_place(scene: Scene, world: World) -> bool:
    country = world.countries.get(scene.country)
    return country is not None and scene.country in ORDER and country.station(scene.station) is not None


def _steps(case: Case) -> Iterator[tuple[Scene, int, Choice]]:
    """Yield each choice that leads to a scene that is there."""
    for scene in case.scenes.values():
        for index, choice in enumerate(scene.choices):
            if choice.to in case.scenes:
                yield scene, index, choice
