from hypothesis import given
from hypothesis import strategies as st

from game.core.law import Ages, Element, Part, Reading, assess, readings_for, required_parts

ELEMENTS = st.frozensets(st.sampled_from(Element))
AN_ADULT = frozenset({Element.RECRUITMENT, Element.DECEPTION, Element.FORCED_LABOUR})


def test_an_adult_is_trafficked_with_an_act_a_means_and_a_purpose() -> None:
    assert assess(AN_ADULT, child=False).trafficking
    for element in AN_ADULT:
        assert assess(AN_ADULT - {element}, child=False).missing == (element.part,)


def test_a_child_needs_no_means() -> None:
    assert assess({Element.RECRUITMENT, Element.FORCED_LABOUR}, child=True).trafficking
    assert required_parts(child=True) == (Part.ACT, Part.PURPOSE)


def test_smuggling_needs_a_crossing_and_a_benefit() -> None:
    assert not assess({Element.CROSSING}, child=False).smuggling
    assert assess({Element.CROSSING, Element.BENEFIT}, child=False).supported == (Reading.SMUGGLING,)


def test_danger_alone_is_no_aggravated_smuggling() -> None:
    assert assess({Element.DANGER_TO_LIFE}, child=False).supported == (Reading.LAWFUL,)


def test_the_gravest_reading_that_is_offered_is_right() -> None:
    law = assess({*AN_ADULT, Element.EXTORTION, Element.UNPAID_WAGES}, child=False)
    assert law.supported == (Reading.TRAFFICKING, Reading.OTHER_CRIME, Reading.LABOUR)
    assert law.right((Reading.LABOUR, Reading.OTHER_CRIME)) is Reading.OTHER_CRIME
    assert law.right((Reading.SMUGGLING,)) is Reading.UNCLEAR


def test_the_youngest_choose_between_four_readings() -> None:
    assert len(readings_for(Ages.FROM_13)) == 4
    assert set(readings_for(Ages.ADULT)) == set(Reading)


@given(ELEMENTS, ELEMENTS, st.booleans())
def test_seeing_more_never_takes_trafficking_away(some: frozenset[Element], more: frozenset[Element], child: bool) -> None:  # noqa: FBT001
    if assess(some, child=child).trafficking:
        assert assess(some | more, child=child).trafficking


@given(ELEMENTS)
def test_what_traffics_an_adult_traffics_a_child(elements: frozenset[Element]) -> None:
    assert assess(elements, child=True).trafficking or not assess(elements, child=False).trafficking
