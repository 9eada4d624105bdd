"""Who did what: parts count together for one doer, or for doers who were shown to act together."""

from hypothesis import given
from hypothesis import strategies as st

from game.core.law import Assessment, Reading, assess
from game.core.law_elements import UNNAMED, Doer, Element, Part, Shown, circles

DRIVER, AGENT, FARMER = Doer("driver"), Doer("agent"), Doer("farmer")
NAMES = st.sampled_from([DRIVER, AGENT, FARMER, UNNAMED])
SHOWN = st.lists(st.builds(Shown, st.sampled_from(Element), st.lists(NAMES, min_size=1, max_size=2).map(tuple)), max_size=8)
LINKS = st.lists(st.sets(NAMES, min_size=2), max_size=3)
LURED = (
    Shown(Element.TRANSPORTATION, (DRIVER,)),
    Shown(Element.DECEPTION, (DRIVER,)),
    Shown(Element.FORCED_LABOUR, (FARMER,)),
)


def read(*shown: Shown, together: tuple[tuple[Doer, ...], ...] = (), over: tuple[Doer, ...] = ()) -> Assessment:
    return assess(shown, child=False, together=together, over=over)


def test_one_mans_lie_and_a_strangers_purpose_are_not_trafficking() -> None:
    law = read(*LURED)
    assert not law.trafficking
    assert law.missing == (Part.PURPOSE,)


def test_it_turns_where_one_sees_that_they_know_each_other() -> None:
    law = read(*LURED, together=((DRIVER, FARMER),))
    assert law.trafficking
    assert law.linked


def test_links_join_in_chains() -> None:
    assert read(*LURED, together=((DRIVER, AGENT), (AGENT, FARMER))).trafficking
    assert circles((), ((DRIVER, AGENT), (FARMER, UNNAMED), (AGENT, FARMER))) == (frozenset({DRIVER, AGENT, FARMER, UNNAMED}),)


def test_one_doer_of_everything_needs_no_link() -> None:
    law = read(*(Shown(each.element, (DRIVER,)) for each in LURED), together=((DRIVER, FARMER),))
    assert law.trafficking
    assert not law.linked


def test_what_two_did_was_done_by_each_of_them() -> None:
    assert read(*LURED[:2], Shown(Element.FORCED_LABOUR, (FARMER, DRIVER))).trafficking


def test_where_nobody_is_named_one_did_it_all() -> None:
    assert read(*(Shown(each.element) for each in LURED)).trafficking
    assert not read(*LURED[:2], Shown(Element.FORCED_LABOUR)).trafficking


def test_whoever_is_paid_and_whoever_leads_across_smuggle_only_together() -> None:
    parts = (Shown(Element.CROSSING, (DRIVER,)), Shown(Element.BENEFIT, (AGENT,)))
    assert read(*parts).supported == (Reading.UNCLEAR,)
    assert read(*parts, together=((AGENT, DRIVER),)).supported == (Reading.SMUGGLING,)


def test_a_strangers_danger_does_not_aggravate_a_smuggling() -> None:
    smuggling = (Shown(Element.CROSSING, (DRIVER,)), Shown(Element.BENEFIT, (DRIVER,)))
    assert read(*smuggling, Shown(Element.DANGER_TO_LIFE, (FARMER,))).supported == (Reading.SMUGGLING,)
    assert read(*smuggling, Shown(Element.DANGER_TO_LIFE, (DRIVER,))).supported[0] is Reading.AGGRAVATED


def test_what_is_over_is_over() -> None:
    smuggled = (Shown(Element.CROSSING, (DRIVER,)), Shown(Element.BENEFIT, (DRIVER,)), Shown(Element.HOURS, (FARMER,)))
    assert read(*smuggled).supported == (Reading.SMUGGLING, Reading.LABOUR)
    assert read(*smuggled, over=(DRIVER,)).supported == (Reading.LABOUR,)


def test_what_somebody_else_did_as_well_goes_on() -> None:
    both = (Shown(Element.CROSSING, (DRIVER, AGENT)), Shown(Element.BENEFIT, (AGENT,)))
    assert read(*both, over=(DRIVER,)).smuggling
    assert not read(*both, over=(AGENT,)).smuggling


@given(SHOWN, LINKS, LINKS, st.booleans())
def test_another_link_never_takes_trafficking_away(shown: list[Shown], some: list[set[Doer]], more: list[set[Doer]], child: bool) -> None:  # noqa: FBT001
    if assess(shown, child=child, together=some).trafficking:
        assert assess(shown, child=child, together=[*some, *more]).trafficking


@given(SHOWN, LINKS, st.booleans())
def test_doers_only_ever_part_what_bare_elements_join(shown: list[Shown], links: list[set[Doer]], child: bool) -> None:  # noqa: FBT001
    joined = assess({each.element for each in shown}, child=child)
    parted = assess(shown, child=child, together=links)
    assert joined.trafficking or not parted.trafficking
    assert joined.smuggling or not parted.smuggling
