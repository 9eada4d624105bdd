"""A school's network has curious people in it: each thing they can try, against the real server."""

import socket
import time
from pathlib import Path

import pytest

from game.app.phones.limits import Limits
from tests.app.phones.listening import listening
from tests.app.phones.phone import FORM, Phone
from tests.app.phones.serving import ASKED, PIN, SECOND, Served, until

HOSTILE = (
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    "take:" + "a" * 900,
    "../../etc/passwd",
    "\x00\r\nSet-Cookie: x=1",
    "{{7*7}}",
    "take:\u202e",
)


def test_a_computer_of_another_name_is_not_answered_for(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        for name in ("evil.example", f"evil.example:{served.port}", "127.0.0.1", f"127.0.0.1:{served.port}.evil.example", ""):
            assert Phone(served.port, host=name or " ").get().status == 421
        assert Phone(served.port, host=f"localhost:{served.port}").get().status == 200


@pytest.mark.parametrize(
    "headers", [{"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Origin": "http://evil.example"}, {"Origin": "null"}]
)
def test_another_page_cannot_press_for_a_phone(tmp_path: Path, headers: dict[str, str]) -> None:
    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        phone = served.phone()
        fields = {"number": phone.get().number, "press": "take:smuggling"}
        assert phone.post("/press", fields, headers).status == 403
        assert served.said() == []


def test_cookies_go_nowhere_else_and_scripts_cannot_read_them(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        cookie = served.phone(joined=False).post("/join", {"pin": PIN}, follow=False).headers["set-cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=strict" in cookie
        assert "Domain" not in cookie


def test_pages_run_no_script_of_others_and_lie_in_no_frame(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        for path in ("/", "/style.css", "/phone.js", "/nowhere", "/number"):
            policy = Phone(served.port).get(path).headers["content-security-policy"]
            assert "default-src 'none'" in policy
            assert "script-src 'self';" in policy
            assert "frame-ancestors 'none'" in policy
        page = served.phone().get().words
        assert "<script>" not in page
        assert "onclick" not in page
        assert "//" not in page.replace("<!doctype html>", "")


def test_it_leads_nowhere_else(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        phone = served.phone()
        for path in ("/press", "/join", "/language"):
            answer = phone.post(path, {"next": "http://evil.example", "language": "mk"}, follow=False)
            assert (answer.status, answer.headers["location"]) == (303, "/")


def test_a_pin_that_is_tried_too_often_is_not_looked_at_any_more(tmp_path: Path) -> None:
    with Served(tmp_path, limits=Limits(tries=3, wait=0.4)) as served:
        phone = Phone(served.port)
        assert [phone.join(f"00000{number}").status for number in range(3)] == [403, 403, 429]
        shown = phone.join(PIN)
        assert (shown.status, "wrong too often" in shown.words) == (429, True)
        assert not served.room.seats()
        until(lambda: Phone(served.port).join(PIN).status == 200)


def test_bodies_that_are_too_large_or_of_no_known_size_are_refused(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        phone = served.phone()
        assert phone.post("/press", {"press": "x" * 5000}).status == 413
        assert raw(
            served.port, f"POST /press HTTP/1.1\r\nHost: {host(served)}\r\nContent-Type: {FORM}\r\nTransfer-Encoding: chunked\r\n\r\n"
        ).startswith("HTTP/1.1 411")
        assert raw(served.port, f"GET / HTTP/1.1\r\nHost: {host(served)}\r\nX: {'x' * 40_000}\r\n\r\n")[9:12] in ("431", "400")
        assert phone.post("/press", {"press": "x"}, {"Content-Type": "multipart/form-data; boundary=x"}).status == 415
        assert phone.post("/press", {str(number): "x" for number in range(200)}).status == 200


def test_who_sends_slowly_is_hung_up_on_and_everybody_else_is_answered(tmp_path: Path) -> None:
    with Served(tmp_path, limits=Limits(slow=0.3)) as served:
        slow = [opened(served.port, f"POST /press HTTP/1.1\r\nHost: {host(served)}\r\nContent-Length: 20\r\n") for _ in range(30)]
        slow += [opened(served.port, "") for _ in range(5)]
        slow += [
            opened(served.port, f"POST /press HTTP/1.1\r\nHost: {host(served)}\r\nContent-Type: {FORM}\r\nContent-Length: 20\r\n\r\na")
            for _ in range(5)
        ]
        assert served.phone().get().status == 200
        end = time.monotonic() + 8
        for line in slow:
            line.settimeout(max(0.1, end - time.monotonic()))
            assert drained(line)
            line.close()


def test_a_sender_that_dribbles_gains_no_time(tmp_path: Path) -> None:
    with Served(tmp_path, limits=Limits(slow=0.5)) as served:
        line = opened(served.port, f"GET / HTTP/1.1\r\nHost: {host(served)}\r\n")
        line.settimeout(0.05)
        until(lambda: hung_up_on(line))
        line.close()


def test_thousands_of_connections_do_not_stop_those_that_are_in(tmp_path: Path) -> None:
    with Served(tmp_path, limits=Limits(connections=60, slow=0.5)) as served:
        served.room.ask(ASKED)
        phone = served.phone()
        line = listening(served, phone)
        line.news()
        crowd = []
        for _ in range(400):
            try:
                crowd.append(opened(served.port, ""))
            except OSError:
                break
        served.room.ask(SECOND)
        assert line.news() == served.room.number
        for each in crowd:
            each.close()
        until(lambda: answers(phone))
        line.close()


def test_forged_and_guessed_tokens_are_nobodys(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        served.phone()
        for token in ("1", "a" * 43, "x" * 5000, "%00", served.room.seats()[0][0].number.__str__()):
            stranger = Phone(served.port, {"phone": token})
            assert "Join the room" in stranger.get().words
            stranger.post("/press", {"number": stranger.get().number or "1001", "press": "take:smuggling"})
        assert served.said() == []


def test_a_press_that_is_sent_again_changes_nothing(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        phone = served.phone()
        first = {"number": phone.get().number, "press": "take:smuggling"}
        phone.post("/press", first)
        phone.press("take:trafficking")
        assert phone.post("/press", first).pressed == ("take:trafficking",)
        assert served.said() == [(1, ("trafficking",))]


def test_a_press_that_comes_late_goes_to_no_other_question(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        phone = served.phone()
        late = {"number": phone.get().number, "press": "take:smuggling"}
        served.room.ask(SECOND)
        phone.post("/press", late)
        served.room.ask(None)
        phone.post("/press", late)
        assert (served.said(), served.said(SECOND)) == ([], [])


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_no_answer_and_come_back_harmless(tmp_path: Path, words: str) -> None:
    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        phone = served.phone()
        for fields in ({"number": phone.get().number, "press": words}, {"number": words, "press": "take:smuggling"}):
            assert phone.post("/press", fields).status == 200
        shown = Phone(served.port).post("/join", {"pin": words, "team": words})
        assert "<script>alert" not in shown.words
        assert Phone(served.port).post("/language", {"language": words}).status == 200
        assert served.said() == []


def test_only_what_is_meant_for_phones_can_be_had(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        phone = served.phone()
        for path in (
            "/phone.css",
            "/icon/lock.svg",
            "/icon/../../sessions.sqlite3",
            "/icon/..%2f..%2fsessions.sqlite3",
            "/phones/one.sqlite3",
            "/%2e%2e/settings.json",
            "/trainer",
            "/answers",
            "//evil.example/",
        ):
            assert phone.get(path).status == 404, path
        assert Phone(served.port)._ask("DELETE", "/", None, {}).status == 405  # noqa: SLF001
        assert Phone(served.port)._ask("PUT", "/press", b"", {}).status == 405  # noqa: SLF001


def test_no_phone_is_told_what_another_one_says(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        one, two = served.phone(), served.phone()
        before = two.get().words
        one.press("take:trafficking")
        assert two.get().words == before


def test_a_phone_that_is_thrown_out_stays_out(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        served.room.ask(ASKED)
        phone = served.phone()
        page = phone.get()
        line = listening(served, phone)
        line.news()
        row = served.room.throw_out(1)
        assert row is not None
        served.server.write(row)
        while line.line():
            pass
        line.close()
        assert "taken out" in phone.get().words
        assert "taken out" in phone.post("/press", {"number": page.number, "press": "take:smuggling"}).words
        assert "taken out" in phone.join(PIN).words
        assert "takes nobody in" in Phone(served.port).join(PIN).words, "nor with its cookies deleted"
        assert served.said() == []
    with Served(tmp_path) as again:
        phone.port = again.port
        assert "taken out" in phone.get().words


def test_once_closed_nothing_answers(tmp_path: Path) -> None:
    with Served(tmp_path) as served:
        port = served.port
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=2).close()


# ---- by hand


def host(served: Served) -> str:
    return f"127.0.0.1:{served.port}"


def opened(port: int, words: str) -> socket.socket:
    line = socket.create_connection(("127.0.0.1", port), timeout=10)
    line.sendall(words.encode())
    return line


def raw(port: int, words: str) -> str:
    line = opened(port, words)
    try:
        return line.recv(4000).decode()
    finally:
        line.close()


def drained(line: socket.socket) -> bool:
    """Wait until the other side has hung up."""
    try:
        while line.recv(1000):
            pass
    except TimeoutError:
        return False
    except OSError:
        return True
    return True


def hung_up_on(line: socket.socket) -> bool:
    """Send a little more, and say whether the other side has had enough."""
    try:
        line.sendall(b"X: y\r\n")
        return not line.recv(1)
    except TimeoutError:
        return False
    except OSError:
        return True


def answers(phone: Phone) -> bool:
    try:
        return phone.get().status == 200
    except OSError:
        return False
