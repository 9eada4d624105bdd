import pytest

from game.ui.paint.sheets import BrokenPictureError, dyed, parse

FIGURE = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 40"><title>T</title>
<style>.coat{fill:#111111}.coat2{fill:#222222}.scarf{stroke:none;fill: #333}</style>
<g data-lift="3"><rect class="coat" width="5" height="5"/></g><g display="none"/><g><rect class="coat2"/></g></svg>"""


def test_a_picture_is_taken_apart_into_its_sheets_bottom_first() -> None:
    drawing = parse(FIGURE)
    assert drawing.box == (0, 0, 20, 40)
    assert [leaf.lift for leaf in drawing.leaves] == [3, 6]


def test_a_sheet_is_written_with_plain_names_and_its_colours() -> None:
    drawing = parse(FIGURE)
    svg = drawing.svg(drawing.leaves[0], (1, 2, 3, 4), (30, 40))
    assert svg.startswith(b'<svg viewBox="1.0000 2.0000 3.0000 4.0000" width="30" height="40" preserveAspectRatio="none"')
    assert b"<rect " in svg
    assert b".coat{fill:#111111}" in svg


def test_a_coat_is_dyed_and_its_folds_darker() -> None:
    style = dyed(".coat{fill:#111}.coat2{fill:#222}.scarf{stroke:none;fill: #333}", {"coat": (100, 50, 200), "scarf": (1, 2, 3)})
    assert style == ".coat{fill:#6432c8}.coat2{fill:#5028a0}.scarf{stroke:none;fill: #010203}"


@pytest.mark.parametrize("data", [b"", b"<svg", b"<svg/>", b'<svg viewBox="0 0 x 1"/>', b'<svg viewBox="0 0 0 0"/>', b"\xff"])
def test_a_file_that_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenPictureError):
        parse(data)
