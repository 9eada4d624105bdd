from collections.abc import Callable
from functools import partial
from threading import Event

from game.ui.sound.worker import Worker


def waits(held: Event) -> Callable[[], None]:
    def wait() -> None:
        held.wait(10)

    return wait


def fails() -> None:
    raise ValueError("no sound")


def test_one_thing_is_done_after_the_other_and_whoever_asks_goes_on() -> None:
    held, done, told = Event(), list[int](), list[str]()
    worker = Worker("sounds", told.append)
    worker.do(waits(held))
    worker.do(lambda: done.append(1))
    worker.do(lambda: done.append(2))
    assert done == []
    held.set()
    worker.wait()
    assert done == [1, 2]
    worker.end()


def test_what_goes_wrong_is_told_and_the_next_thing_is_done() -> None:
    done, told = list[int](), list[str]()
    worker = Worker("sounds", told.append)
    worker.do(fails)
    worker.do(lambda: done.append(2))
    worker.wait()
    assert done == [2]
    assert len(told) == 1
    worker.end()


def test_ended_it_can_begin_again_and_one_that_never_began_ends_at_once() -> None:
    worker = Worker("sounds", print)
    worker.end()
    done = list[int]()
    for number in (1, 2):
        worker.do(partial(done.append, number))
        worker.end()
    assert done == [1, 2]
