from game.ui.text.bidi import Run, runs


def words(line: str, *, rtl: bool) -> list[str]:
    return [run.words.strip() for run in runs(line, rtl=rtl)]


def test_a_macedonian_line_is_one_run_to_the_right() -> None:
    assert runs("Прашање 7.", rtl=False) == (Run("Прашање 7.", rtl=False),)


def test_numbers_in_arabic_keep_their_own_order() -> None:
    line = "لدينا 25 سؤالا"
    assert runs(line, rtl=True) == (Run(" سؤالا", rtl=True), Run("25", rtl=False), Run("لدينا ", rtl=True))


def test_a_clock_time_is_not_turned_round() -> None:
    assert "18:30" in words("قبل الساعة 18:30.", rtl=True)


def test_a_latin_name_stands_between_the_words_it_was_written_between() -> None:
    assert words("إلى Skopje قبل", rtl=True) == ["قبل", "Skopje", "إلى"]


def test_two_arabic_words_in_a_latin_line_stay_in_one_run() -> None:
    assert words("Question: الطريق الآمن now", rtl=False) == ["Question:", "الطريق الآمن", "now"]


def test_an_english_sentence_on_an_arabic_page_keeps_its_full_stop_at_its_end() -> None:
    assert runs("Hello there.", rtl=True) == (Run("Hello there.", rtl=False),)


def test_counts_on_an_arabic_page_are_read_from_the_right() -> None:
    assert words("12 / 30", rtl=True) == ["30", "/", "12"]


def test_signs_that_only_steer_direction_are_not_drawn() -> None:
    assert "".join(run.words for run in runs("\u2067لدينا\u2069 25\u200f", rtl=True)).count("\u2067") == 0


def test_no_letter_is_lost() -> None:
    line = "قال: «نعم، في Tetovë ë ç» ثم (ذهب)."
    assert sorted("".join(run.words for run in runs(line, rtl=True))) == sorted(line)


def test_an_empty_line_has_nothing_to_show() -> None:
    assert "".join(run.words for run in runs("", rtl=True)) == ""
