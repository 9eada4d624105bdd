from game.core.letters import boxes, is_drawn


def test_what_is_written_in_the_game_s_languages_is_drawn() -> None:
    assert list(boxes("Ќе одиш? Tetovë, ñ ş ğ ə, Ελλάδα, Tiếng Việt, العربية، فارسی چ گ, עברית")) == []
    assert list(boxes("− → ← ↑ ↓ ✓ ✗ … “ ” „ « » – — • № § € £ ₺ ½ × ÷ ≤ ≥ ° ′ ″ † ☐ ☑")) == []


def test_what_is_in_no_font_is_told_with_its_place() -> None:
    assert list(boxes("a 🙂 გ")) == [(2, "🙂"), (4, "გ")]
    assert not any(map(is_drawn, "中हကꙮ𝐀"))


def test_signs_without_a_shape_are_no_boxes() -> None:
    assert list(boxes("a\u200d\u2068\ufe0f\u00ad\n")) == []
