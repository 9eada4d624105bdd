import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.law import Ages, Rank, Reading, assess, readings_for, required_parts
from game.core.law_elements import BONDAGE, EVERYDAY, Element, Part

EVERY = readings_for(Ages.ADULT)
YOUNGEST = readings_for(Ages.FROM_13)
ELEMENTS = st.frozensets(st.sampled_from(Element))
AN_ADULT = frozenset({Element.RECRUITMENT, Element.DECEPTION, Element.ORGAN_REMOVAL})
SMUGGLED = frozenset({Element.CROSSING, Element.BENEFIT})


def test_an_adult_is_trafficked_with_an_act_a_means_and_a_purpose() -> None:
    assert assess(AN_ADULT, child=False).trafficking
    for element in AN_ADULT:
        assert assess(AN_ADULT - {element}, child=False).missing == (element.part,)


def test_a_child_needs_no_means() -> None:
    assert assess({Element.RECRUITMENT, Element.FORCED_LABOUR}, child=True).trafficking
    assert required_parts(child=True) == (Part.ACT, Part.PURPOSE)


@pytest.mark.parametrize("act", [element for element in Element if element.part is Part.ACT])
def test_every_act_is_one(act: Element) -> None:
    assert assess({act, Element.DECEPTION, Element.ORGAN_REMOVAL}, child=False).trafficking


@pytest.mark.parametrize("purpose", [element for element in Element if element.part is Part.PURPOSE])
def test_every_purpose_is_one(purpose: Element) -> None:
    assert assess({Element.RECRUITMENT, purpose}, child=True).trafficking


def test_smuggling_needs_a_crossing_and_a_benefit() -> None:
    assert not assess({Element.CROSSING}, child=False).smuggling
    assert assess(SMUGGLED, child=False).supported == (Reading.SMUGGLING,)


@pytest.mark.parametrize("elements", [(), *(frozenset({act}) for act in sorted(EVERYDAY, key=str)), EVERYDAY])
def test_nothing_but_acts_is_lawful(elements: frozenset[Element]) -> None:
    assert assess(elements, child=False).supported == (Reading.LAWFUL,)


@pytest.mark.parametrize(
    "elements",
    [
        {Element.TRANSPORTATION, Element.ABDUCTION, Element.FORCE},
        {Element.TRANSPORTATION, Element.ORGAN_REMOVAL},
        {Element.CROSSING},
        {Element.BENEFIT},
        {Element.ENTRY_WITHOUT_GAIN},
        {Element.DANGER_TO_LIFE},
        {Element.PURCHASE},
        {Element.CONTROL, Element.HARBOURING},
    ],
)
def test_what_is_wrong_and_no_whole_offence_cannot_be_told_yet(elements: set[Element]) -> None:
    law = assess(elements, child=False)
    assert law.supported == (Reading.UNCLEAR,)
    assert law.right(EVERY) is law.right(YOUNGEST) is Reading.UNCLEAR


def test_whoever_enters_without_papers_and_without_anybodys_gain_was_not_smuggled() -> None:
    assert not assess({Element.CROSSING, Element.ENTRY_WITHOUT_GAIN}, child=False).smuggling


@pytest.mark.parametrize("bondage", sorted(BONDAGE, key=str))
def test_bondage_without_an_act_is_a_grave_crime_of_its_own(bondage: Element) -> None:
    law = assess({bondage, Element.FORCE, *SMUGGLED, Element.DANGER_TO_LIFE}, child=False)
    assert not law.trafficking
    assert law.supported[0] is law.right(EVERY) is Reading.OTHER_CRIME


def test_where_bondage_is_trafficking_the_crime_of_its_own_is_only_near() -> None:
    law = assess({Element.RECEIPT, Element.THREAT, Element.SERVITUDE}, child=False)
    assert law.supported == (Reading.TRAFFICKING, Reading.OTHER_CRIME)
    assert not law.is_right(Reading.OTHER_CRIME, EVERY)
    assert law.near(Reading.OTHER_CRIME, EVERY)


ORDER = [
    (Rank.TRAFFICKING, Reading.TRAFFICKING, AN_ADULT),
    (Rank.BONDAGE, Reading.OTHER_CRIME, frozenset({Element.KILLING})),
    (Rank.DANGER_TO_LIFE, Reading.AGGRAVATED, SMUGGLED | {Element.DANGER_TO_LIFE}),
    (Rank.CRIME, Reading.OTHER_CRIME, frozenset({Element.CRIME_FRAUD})),
    (Rank.SMUGGLING, Reading.SMUGGLING, SMUGGLED),
    (Rank.EXPLOITATION_OF_LABOUR, Reading.OTHER_CRIME, frozenset({Element.EXPLOITATION_OF_LABOUR})),
    (Rank.LABOUR, Reading.LABOUR, frozenset({Element.HOURS})),
]


@pytest.mark.parametrize("graver", ORDER)
@pytest.mark.parametrize("milder", ORDER)
def test_the_gravest_is_right_and_so_is_its_neighbour(
    graver: tuple[Rank, Reading, frozenset[Element]], milder: tuple[Rank, Reading, frozenset[Element]]
) -> None:
    if graver[0] > milder[0] or graver[1] is milder[1]:
        return
    law = assess(graver[2] | milder[2], child=False)
    covered = graver[1] is Reading.AGGRAVATED and milder[1] is Reading.SMUGGLING
    assert law.right(EVERY) is graver[1]
    assert law.is_right(milder[1], EVERY) == (milder[0] == graver[0] + 1 and not covered)
    assert law.near(milder[1], EVERY) != law.is_right(milder[1], EVERY)


@pytest.mark.parametrize("aggravated", [element for element in Element if element.part is Part.AGGRAVATED])
def test_aggravated_smuggling_is_not_plain_smuggling(aggravated: Element) -> None:
    law = assess({*SMUGGLED, aggravated}, child=False)
    assert law.supported == (Reading.AGGRAVATED, Reading.SMUGGLING)
    assert not law.is_right(Reading.SMUGGLING, EVERY)
    assert law.right(YOUNGEST) is Reading.SMUGGLING


def test_a_fraud_does_not_outrank_seventy_dead() -> None:
    law = assess({*SMUGGLED, Element.DANGER_TO_LIFE, Element.CRIME_FRAUD}, child=False)
    assert law.supported == (Reading.AGGRAVATED, Reading.OTHER_CRIME, Reading.SMUGGLING)


@pytest.mark.parametrize("crime", [Element.KIDNAPPING, Element.KILLING])
def test_to_the_youngest_a_kidnapping_is_not_smuggling(crime: Element) -> None:
    assert assess({*SMUGGLED, crime}, child=False).right(YOUNGEST) is Reading.UNCLEAR


def test_to_the_youngest_a_breach_of_labour_law_cannot_be_told_yet() -> None:
    law = assess({Element.HOURS}, child=False)
    assert law.right(YOUNGEST) is Reading.UNCLEAR
    assert law.is_right(Reading.UNCLEAR, YOUNGEST)
    assert not law.is_right(Reading.UNCLEAR, EVERY)


def test_a_reading_that_is_not_offered_is_never_right() -> None:
    assert not assess({Element.KILLING}, child=False).is_right(Reading.OTHER_CRIME, YOUNGEST)


def test_the_youngest_choose_between_four_readings() -> None:
    assert len(YOUNGEST) == 4
    assert set(EVERY) == set(Reading) == set(readings_for(Ages.FROM_16))


@given(ELEMENTS, ELEMENTS, st.booleans())
def test_seeing_more_never_takes_trafficking_away(some: frozenset[Element], more: frozenset[Element], child: bool) -> None:  # noqa: FBT001
    if assess(some, child=child).trafficking:
        assert assess(some | more, child=child).trafficking


@given(ELEMENTS)
def test_what_traffics_an_adult_traffics_a_child(elements: frozenset[Element]) -> None:
    assert assess(elements, child=True).trafficking or not assess(elements, child=False).trafficking


@given(ELEMENTS, st.booleans(), st.sampled_from(Ages))
def test_something_is_always_right_and_nothing_is_both_right_and_near(elements: frozenset[Element], child: bool, level: Ages) -> None:  # noqa: FBT001
    law, offered = assess(elements, child=child), readings_for(level)
    assert law.is_right(law.right(offered), offered)
    assert not any(law.is_right(reading, offered) and law.near(reading, offered) for reading in Reading)


@given(ELEMENTS)
def test_only_acts_of_every_day_are_lawful(elements: frozenset[Element]) -> None:
    assert (Reading.LAWFUL in assess(elements, child=False).supported) == (elements <= EVERYDAY)
