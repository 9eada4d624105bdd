"""What another program has made is called by its name."""

import pytest

from game.files.foreign import explain_file, foreign
from tests.files.bad_examples import BAD, say

KINDS = [
    (b"PK\x03\x04\0\0[Content_Types].xml word/document.xml", "a document of Word"),
    (b"PK\x03\x04\0\0[Content_Types].xml" + b" " * 5000 + b"xl/workbook.xml", "a spreadsheet"),
    (b"PK\x03\x04\0\0[Content_Types].xml ppt/presentation.xml", "a set of slides"),
    (b"PK\x03\x04\0\0mimetypeapplication/vnd.oasis.opendocument.text", "a document of LibreOffice"),
    (b"PK\x03\x04\0\0Index/Document.iwa", "a document of Pages"),
    (b"PK\x03\x04\0\0case.yaml", "a packed archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a document of Word"),
    (b"{\\rtf1\\ansi case: x", "RTF"),
    (b"<!DOCTYPE html><title>", "a web page"),
    (b"\xef\xbb\xbf\r\n<HTML>", "a web page"),
    (b'<?xml version="1.0"?><html xmlns="">', "a web page"),
    (b'<?xml version="1.0"?><map>', "an XML file"),
    (b"<svg xmlns=", "an XML file"),
    (b"%PDF-1.7", "a PDF"),
    (b"\x89PNG\r\n\x1a\n", "a picture"),
    (b"RIFF\0\0\0\0WEBP", "a picture"),
    (b"\0\0\0\x18ftypheic", "a picture"),
    (b"\0\0\0\x18ftypmp42", "a sound or a film"),
    (b"\x1f\x8b\x08", "a packed archive"),
    (b"SQLite format 3\0", "a database"),
    (b"MZ\x90\0", "a program"),
    (b"\0\x05\x16\x07\0\x02", "a file that a Mac keeps for itself"),
    (b"\0\0\0\x01Bud1", "a file that a Mac keeps for itself"),
    (b"L\0\0\0\x01\x14\x02\0", "a shortcut to another file"),
    (b"[InternetShortcut]\r\nURL=", "a shortcut to another file"),
    (b"\0" * 500, "full of zeros"),
    ("case: x".encode("utf-16"), "text written as UTF-16"),
    ("case: x".encode("utf-16-le"), "text written as UTF-16"),
    ("case: x".encode("utf-16-be"), "text written as UTF-16"),
    ("case: x".encode("utf-32"), "text written as UTF-32"),
    ("case: x".encode("utf-32-be"), "text written as UTF-32"),
]


@pytest.mark.parametrize(("data", "kind"), KINDS, ids=[f"{number}" for number in range(len(KINDS))])
def test_a_file_of_another_program_is_called_by_its_name(data: bytes, kind: str) -> None:
    found = foreign(data)
    assert found is not None
    assert kind in say(explain_file(found))


@pytest.mark.parametrize("words", ["", "a", "case: x", "# случај\ncase: x", "case: ليلى", "<<: not a page", "PK is a name"])
def test_plain_text_is_plain_text(words: str) -> None:
    assert foreign(words.encode()) is None


def test_no_file_of_ours_is_taken_for_another_programs() -> None:
    files = list((BAD.parents[1] / "scenarios").rglob("*.yaml"))
    assert files
    assert [path.name for path in files if foreign(path.read_bytes()) is not None] == []
