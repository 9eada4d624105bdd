"""Keys and the mouse, as a real keyboard and a real mouse send them."""

from tests.x11.conftest import Play
from tests.x11.server import Server


def test_a_page_is_left_by_key_and_by_mouse(screen: Server, play: Play) -> None:
    screen.layout("us")
    with play("play", "the-night-road") as program:
        program.until_on("ContentNoteScreen")
        program.press("Escape").until_on("ShelfScreen")
        program.click_on("back").until_on("TitleScreen")
