from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from game.ui.page.line import Line, Run
from game.ui.text.bidi import is_mixed, levels, line_levels, lines_of, order
from game.ui.text.bidi_classes import MARKS, REMOVED, class_of

FSI, PDI, RLO = "\u2068", "\u2069", "\u202e"
SAMPLE = Path(__file__).with_name("bidi_character_test.txt")
STEERING = "\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\u200f"
SIGNS = st.text(alphabet='ab 12+-.,:()[]«»"%\u2032\u0627\u0628\u05d0\u05d1\u0661\u0662' + STEERING, max_size=40)


def line(words: str, *, rtl: bool) -> Line:
    (only,) = lines_of(words, [words], rtl=rtl)
    return only


def words(written: str, *, rtl: bool) -> list[str]:
    return [run.words.strip() for run in line(written, rtl=rtl).runs]


def seen(written: str, *, rtl: bool) -> str:
    """What stands on the screen, sign by sign from the left."""
    return drawn(line(written, rtl=rtl))


def drawn(one: Line) -> str:
    turned = str.maketrans("()[]«»", ")(][»«")
    return "".join(run.words[::-1].translate(turned) if run.rtl else run.words for run in one.runs)


def broken(paragraph: str, *pieces: str, rtl: bool) -> list[str]:
    return [drawn(each) for each in lines_of(paragraph, pieces, rtl=rtl)]


def test_unicode_s_own_cases_come_out_as_unicode_says() -> None:
    wrong = [case for case in cases() if found(case) != case.split(";")[3:]]
    assert wrong == []


def cases() -> list[str]:
    return [each for each in SAMPLE.read_text(encoding="utf-8").splitlines() if each and not each.startswith("#")]


def found(case: str) -> list[str]:
    signs, asked, base = case.split(";")[:3]
    paragraph = "".join(chr(int(sign, 16)) for sign in signs.split())
    settled = line_levels(paragraph, levels(paragraph, {"0": 0, "1": 1}.get(asked)), int(base))
    kept = [place for place, sign in enumerate(paragraph) if class_of(sign) not in REMOVED]
    shown = ["x" if class_of(sign) in REMOVED else str(level) for sign, level in zip(paragraph, settled, strict=True)]
    return [" ".join(shown), " ".join(str(kept[at]) for at in order([settled[place] for place in kept]))]


def test_a_macedonian_line_is_one_run_to_the_right() -> None:
    assert line("Прашање 7.", rtl=False).runs == (Run("Прашање 7.", rtl=False),)


def test_numbers_in_arabic_keep_their_own_order() -> None:
    assert line("لدينا 25 سؤالا", rtl=True).runs == (Run(" سؤالا", rtl=True), Run("25", rtl=False), Run("لدينا ", rtl=True))


def test_a_clock_time_is_not_turned_round() -> None:
    assert "18:30" in words("قبل الساعة 18:30.", rtl=True)


def test_a_latin_name_stands_between_the_words_it_was_written_between() -> None:
    assert words("إلى Skopje قبل", rtl=True) == ["قبل", "Skopje", "إلى"]


def test_two_arabic_words_in_a_latin_line_stay_in_one_run() -> None:
    assert words("Question: الطريق الآمن now", rtl=False) == ["Question:", "الطريق الآمن", "now"]


def test_a_sentence_of_the_other_direction_keeps_its_full_stop_at_its_end() -> None:
    assert line("Hello there.", rtl=True).runs == (Run("Hello there.", rtl=False),)
    assert seen("שלום.", rtl=False) == ".םולש"


def test_brackets_and_quotes_stand_round_what_they_hold() -> None:
    assert seen('ספר "Shimano XT" (2019).', rtl=True) == '.(2019) "Shimano XT" רפס'
    assert seen("ספר «Shimano» 12.", rtl=True) == ".12 «Shimano» רפס"
    assert seen('abc "אבג" 123', rtl=False) == 'abc "גבא" 123'
    assert seen("שלום abc (def)", rtl=True) == "abc (def) םולש"
    assert seen("שלום (אבג)", rtl=True) == "(גבא) םולש"


def test_a_hebrew_name_in_a_latin_line_turns_nothing_else_round() -> None:
    assert seen("abc (אבג) 123", rtl=False) == "abc (גבא) 123"
    assert seen("abc (אבג), 070 277", rtl=False) == "abc (גבא), 070 277"


def test_the_order_of_a_paragraph_is_settled_before_it_is_broken() -> None:
    assert broken("אבג, abc def", "אבג, abc", "def", rtl=True) == ["abc ,גבא", "def"]
    assert broken("אב abc, def גד", "אב abc,", "def גד", rtl=True) == ["abc, בא", "דג def"]


def test_a_telephone_number_is_never_turned_round() -> None:
    for number in ("+389 2 3290-650", "(02) 3290-650", "070 277 722", "+389 (0)2 3290 650", "0800 11 111"):
        assert seen(number, rtl=True) == number
        assert seen(f"רינגו {number}.", rtl=True) == f".{number} וגניר"
        assert seen(f"اب {number}", rtl=True) == f"{number} با"
        assert seen(f"abc אבג {number}", rtl=False).endswith(number)


def test_dates_ranges_and_shares_stay_whole() -> None:
    for number in ("-5", "\u22125", "25%", "1,2\u2032", "2026-11-21", "21.11.2026", "10:45", "13-15", "13–15", "+3"):
        assert seen(f"اب {number} اب", rtl=True) == f"با {number} با"
        assert seen(number, rtl=True) == number


def test_a_prefix_before_a_number_is_no_minus() -> None:
    assert seen("ב-5", rtl=True) == "5-ב"


def test_an_isolated_value_stands_whole_where_it_was_put() -> None:
    path = "/home/user/Documents."
    assert seen(f"שלום {FSI}{path}{PDI}!", rtl=True) == f"!{path} םולש"
    assert seen(f"abc {FSI}אבג{PDI}, 12", rtl=False) == "abc גבא, 12"


def test_what_turns_letters_round_ends_with_the_value_it_stands_in() -> None:
    assert seen(f"abc {FSI}{RLO}xyz אב{PDI} def", rtl=False).endswith(" def")


def test_counts_on_an_arabic_page_are_read_from_the_right() -> None:
    assert words("12 / 30", rtl=True) == ["30", "/", "12"]


@given(SIGNS, st.booleans())
def test_no_letter_is_lost_and_no_steering_sign_is_drawn(written: str, rtl: bool) -> None:  # noqa: FBT001
    shown = "".join(run.words for run in line(written, rtl=rtl).runs)
    assert sorted(shown) == sorted(written.translate(MARKS))


def test_a_page_from_the_left_pays_nothing_for_those_from_the_right() -> None:
    assert not is_mixed("Прашање 7, Question (7).", rtl=False)
    assert not is_mixed("Question", rtl=True)


def test_an_empty_line_has_nothing_to_show() -> None:
    assert line("", rtl=True).runs == ()
