"""Where the windows lie, with real displays."""

from tests.x11.conftest import Play
from tests.x11.server import Server, display

LAPTOP = display(1280, 800, primary=True)
PROJECTOR = display(1920, 1080, 1280)


def test_the_room_lies_on_the_projector_and_the_trainers_page_on_the_laptop(screen: Server, play: Play) -> None:
    screen.show(LAPTOP, PROJECTOR)
    with play("play", "one-lesson") as program:
        program.until_on("BeginScreen")
        program.press("F5").until_on("StepScreen")
        program.press("t").until_beside()
        program.until_in(PROJECTOR.area)
        assert program.trainer_area is not None
        assert program.trainer_area.within(LAPTOP.area)
