import pytest

from game.ui.paint.sheets import BrokenPictureError, dye_style, parse

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
    style = dye_style(".coat{fill:#111}.coat2{fill:#222}.scarf{stroke:none;fill: #333}", {"coat": (100, 50, 200), "scarf": (1, 2, 3)})
    assert style == ".coat{fill:#6432c8}.coat2{fill:#5028a0}.scarf{stroke:none;fill: #010203}"


@pytest.mark.parametrize("data", [b"", b"<svg", b"<svg/>", b'<svg viewBox="0 0 x 1"/>', b'<svg viewBox="0 0 0 0"/>', b"\xff"])
def test_a_file_that_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(BrokenPictureError):
        parse(data)


def drawn(head: str, inside: str) -> str:
    """Return all that is drawn of a picture."""
    return "|".join(leaf.shapes for leaf in parse(f'<svg xmlns="http://www.w3.org/2000/svg" {head}>{inside}</svg>'.encode()).leaves)


@pytest.mark.parametrize("box", ["0 0 40 20", "0,0,40,20", " 0, 0 40 ,20 ", "0 0 4e1 20"])
def test_a_view_box_is_read_as_drawing_programs_write_it(box: str) -> None:
    assert parse(f'<svg viewBox="{box}"><g/></svg>'.encode()).box == (0, 0, 40, 20)


@pytest.mark.parametrize("side", ["", "px"])
def test_a_picture_without_a_view_box_is_as_large_as_it_says(side: str) -> None:
    assert parse(f'<svg width="40{side}" height="20{side}"><g/></svg>'.encode()).box == (0, 0, 40, 20)


def test_shapes_in_no_group_are_one_sheet_between_the_others() -> None:
    leaves = parse(b'<svg viewBox="0 0 9 9"><title>x</title><rect/><circle/><g><path/></g><line/></svg>').leaves
    assert [leaf.shapes.count("<") for leaf in leaves] == [2, 3, 1]


def test_what_the_whole_picture_has_its_sheets_have() -> None:
    assert 'fill="none"' in drawn('viewBox="0 0 9 9" fill="none"', '<path stroke="#000"/>')
    assert 'transform="scale(2)"' in drawn('viewBox="0 0 9 9" transform="scale(2)"', "<g><path/></g>")


def test_a_gradient_keeps_the_one_it_takes_its_stops_from() -> None:
    link = 'xmlns:x="http://www.w3.org/1999/xlink" x:href="#a"'
    gradient = f'<defs><linearGradient id="b" {link}/><linearGradient id="c" href="#a"/></defs><g/>'
    assert drawn('viewBox="0 0 9 9"', gradient).count('xlink:href="#a"') == 2


@pytest.mark.parametrize("hidden", ['display="none"', 'style="display:none"', 'style="fill:red; display : none"', 'id="stands"'])
def test_what_is_hidden_in_a_drawing_program_is_not_drawn(hidden: str) -> None:
    assert drawn('viewBox="0 0 9 9"', f"<g {hidden}><path/></g>") == ""


def test_rules_from_all_styles_stand_in_one() -> None:
    shapes = drawn('viewBox="0 0 9 9"', "<style>.a{fill:#111}</style><defs><style>.b{fill:#222}</style></defs><g/>")
    assert shapes.count("<style") == 1
    assert ".a{fill:#111}.b{fill:#222}" in shapes


def test_a_gradient_has_the_colours_that_a_class_gives_its_stops() -> None:
    stops = '<style>.s{stop-color:#123456}</style><defs><linearGradient><stop class="s" offset="0"/></linearGradient></defs><g/>'
    assert 'style="stop-color:#123456;"' in drawn('viewBox="0 0 9 9"', stops)


def test_a_shape_that_is_moved_by_its_style_is_moved_by_an_attribute() -> None:
    shape = drawn('viewBox="0 0 9 9"', '<g><path style="fill:red; transform: translate(3px,4px)"/></g>')
    assert 'transform="translate(3,4)"' in shape
    assert shape.count("translate") == 1
