"""Our server for phones by itself, as a lesson has it: asks something else whenever a line comes in, and says when."""

import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from game.app.phones.languages import Languages
from game.app.phones.plain_html import plain_html
from game.app.phones.room import PhoneRoom
from game.app.phones.server import Lesson, PhoneServer, listen
from game.app.phones.showing import Showing
from game.core.language import Language
from game.core.message import Text
from game.core.workshop.phones.asked import Asked, Choice, Question
from game.core.workshop.workshop import StepId
from game.files.places import content_folder
from game.files.workshop.phone_inbox import PhoneInbox

PIN = "123456"
NAMES = ("lawful", "smuggling", "aggravated", "other-crime", "labour", "trafficking", "unclear")
ASKED = Asked(Question(StepId("journey"), "reading:0:yard"), Text("What is this now?"), tuple(Choice(each, Text(each)) for each in NAMES))


def serve() -> None:
    """Serve until nothing more comes in."""
    with TemporaryDirectory() as folder:
        inbox, content, servers = PhoneInbox(Path(folder) / "one.sqlite3"), content_folder(), list[PhoneServer]()

        def tell() -> None:
            for each in servers:
                each.tell()

        room = PhoneRoom(inbox.read(), 1, tell)
        languages = Languages(content / "locales", Path(folder), (Language("en", "English"), Language("mk", "Macedonian")), "en")
        showing, listening = Showing(languages, content / "assets", plain_html), listen(0)
        servers.append(PhoneServer(Lesson(room, showing, inbox, lambda: PIN, 0), listening))
        servers[0].start()
        room.ask(replace(ASKED, single=frozenset(NAMES), sure=True))
        print(listening.getsockname()[1], flush=True)
        for number, _ in enumerate(sys.stdin):
            print(monotonic(), flush=True)
            room.ask(replace(ASKED, question=replace(ASKED.question, round=2 + number), single=frozenset(NAMES)))
        servers[0].stop()
        inbox.close()


if __name__ == "__main__":
    serve()
