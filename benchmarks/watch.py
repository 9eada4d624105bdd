"""Runs a script, tells when it has shown its first picture, and what it costs afterwards.

python benchmarks/watch.py SECONDS KEYS SCRIPT ARGUMENTS...

Prints "shown" at the first update of the window. Presses the keys one a second (their names joined by commas, or "-"),
waits until all is still, and prints the share of a core used in so many seconds, and the memory in bytes. Then it closes
the window. Nothing is imported before the first picture that the script does not need itself.
"""

import os
import sys

SETTLING = 2.0
"""Seconds after which pictures have been made and nothing moves any more."""


def watch(seconds: float, keys: str) -> None:
    import pygame  # noqa: PLC0415

    shown: list[str] = []

    def seen(name: str) -> None:
        real = getattr(pygame.display, name)

        def show(*arguments: object) -> None:
            real(*arguments)
            if not shown:
                shown.append(name)
                print("shown", flush=True)
                _begin(seconds, keys)

        setattr(pygame.display, name, show)

    seen("update")
    seen("flip")


def _begin(seconds: float, keys: str) -> None:
    from threading import Thread  # noqa: PLC0415

    Thread(target=_observe, args=(seconds, keys), daemon=True).start()


def _observe(seconds: float, keys: str) -> None:
    from time import process_time, sleep  # noqa: PLC0415

    import pygame  # noqa: PLC0415

    for key in keys.split(",") if keys != "-" else ():
        sleep(1)
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.key.key_code(key), scancode=0, mod=0))
    if seconds:
        sleep(SETTLING)
        used = process_time()
        sleep(seconds)
        print((process_time() - used) / seconds, memory(), flush=True)
    pygame.event.post(pygame.event.Event(pygame.QUIT))


def memory() -> int:
    """Bytes of the process that are in memory; 0 where the system does not tell."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


if __name__ == "__main__":
    wanted, pressed, script = sys.argv[1:4]
    sys.argv = sys.argv[3:]
    sys.path[0] = os.path.dirname(os.path.abspath(script))  # noqa: PTH100, PTH120
    watch(float(wanted), pressed)
    with open(script, encoding="utf-8") as source:  # noqa: PTH123
        code = compile(source.read(), script, "exec")
    exec(code, {"__name__": "__main__", "__file__": script})  # noqa: S102
