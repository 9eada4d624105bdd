"""What another program has made of a file, told by its first bytes or its name, with the way to plain text."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.message import Text, text

LOOKED_AT = 4096
"""How many of its first bytes tell what a file is."""


@dataclass(frozen=True)
class Foreign:
    """A kind of file that is not plain text, and how plain text is made of it."""

    kind: Text
    cure: Text


WRITTEN = text('Open it in Word and choose "Save as", "Plain text" and the encoding UTF-8.')
UNPACK = text("Unpack it, and take the file itself.")
NO_WORDS = text("There are no words in it that can be read. Look for the right file.")
AS_UTF_8 = text('Open it in a text editor such as Notepad, choose "Save as", and there the encoding UTF-8.')

WORD = Foreign(text("a document of Word"), WRITTEN)
RICH = Foreign(
    text("a document with fonts and colours (RTF)"),
    text('Open it in TextEdit and choose "Format", "Make Plain Text"; or in Word "Save as", "Plain text" and UTF-8.'),
)
WRITER = Foreign(
    text("a document of LibreOffice"),
    text('Open it in LibreOffice and choose "Save as", "Text - Choose Encoding", and there UTF-8.'),
)
PAGES = Foreign(text("a document of Pages"), text('Open it in Pages and choose "File", "Export to", "Plain Text".'))
SHEET = Foreign(text("a spreadsheet"), text("Copy the words out of it into a text editor such as Notepad, and save that."))
SLIDES = Foreign(text("a set of slides"), text("Copy the words out of it into a text editor such as Notepad, and save that."))
WEB_PAGE = Foreign(
    text("a web page"),
    text('Take the file itself, not the page that shows it. In Google Docs choose "File", "Download", "Plain text".'),
)
XML = Foreign(text("an XML file, such as a picture or a map"), NO_WORDS)
ZIP = Foreign(text("a packed archive"), UNPACK)
PDF = Foreign(text("a PDF"), text("Copy the words out of it into a text editor such as Notepad, and save that."))
PICTURE = Foreign(text("a picture"), NO_WORDS)
SOUND = Foreign(text("a sound or a film"), NO_WORDS)
PROGRAM = Foreign(text("a program"), NO_WORDS)
DATABASE = Foreign(text("a database"), NO_WORDS)
SHORTCUT = Foreign(text("a shortcut to another file"), text("Copy the file itself to this place."))
LIST_OF_A_MAC = Foreign(text("a file that a Mac keeps for itself"), text("The right file is called the same, without ._ before it."))
ZEROS = Foreign(
    text("a file full of zeros, cut off while it was written"),
    text("Take the file from a copy."),
)

BEGINNINGS: tuple[tuple[bytes, Foreign], ...] = (
    (b"{\\rtf", RICH),
    (b"%PDF-", PDF),
    (b"\x89PNG\r\n\x1a\n", PICTURE),
    (b"\xff\xd8\xff", PICTURE),
    (b"GIF8", PICTURE),
    (b"II*\0", PICTURE),
    (b"MM\0*", PICTURE),
    (b"8BPS", PICTURE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", WORD),
    (b"\x1f\x8b", ZIP),
    (b"BZh", ZIP),
    (b"\xfd7zXZ\0", ZIP),
    (b"7z\xbc\xaf\x27\x1c", ZIP),
    (b"Rar!\x1a\x07", ZIP),
    (b"\x28\xb5\x2f\xfd", ZIP),
    (b"MZ\x90", PROGRAM),
    (b"\x7fELF", PROGRAM),
    (b"\xcf\xfa\xed\xfe", PROGRAM),
    (b"SQLite format 3\0", DATABASE),
    (b"bplist00", LIST_OF_A_MAC),
    (b"\0\x05\x16\x07", LIST_OF_A_MAC),
    (b"\0\0\0\x01Bud1", LIST_OF_A_MAC),
    (b"book\0\0\0\0mark", SHORTCUT),
    (b"L\0\0\0\x01\x14\x02\0", SHORTCUT),
    (b"[InternetShortcut]", SHORTCUT),
    (b"ID3", SOUND),
    (b"OggS", SOUND),
    (b"fLaC", SOUND),
)
"""How each kind begins."""
PACKED: tuple[tuple[bytes, Foreign], ...] = (
    (b"opendocument.text", WRITER),
    (b"opendocument.spreadsheet", SHEET),
    (b"Index/Document.iwa", PAGES),
    (b"Index/", PAGES),
    (b"xl/", SHEET),
    (b"ppt/", SLIDES),
    (b"opendocument.presentation", SLIDES),
    (b"word/", WORD),
    (b"[Content_Types].xml", WORD),
)
"""What lies in those archives that are documents."""
OF_A_PAGE = (b"<!doctype html", b"<html", b"<head", b"<body")
MARKS: Mapping[bytes, str] = {b"\xff\xfe\0\0": "UTF-32", b"\0\0\xfe\xff": "UTF-32", b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
"""The first bytes of text that is written with two or four bytes a letter; the longer ones first."""


def foreign(data: bytes) -> Foreign | None:
    """Return what another program has made of these bytes; None for plain text, and for what nobody knows."""
    start = data[:LOOKED_AT]
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return next((kind for inside, kind in PACKED if inside in data), ZIP)
    if start and not start.strip(b"\0"):
        return ZEROS
    known = next((kind for beginning, kind in BEGINNINGS if start.startswith(beginning)), None)
    return known or _wide(start) or _riff(start) or _marked_up(start)


def explain_file(found: Foreign) -> Text:
    """Say what a file is, and how plain text is made of it."""
    return text("This is {kind}, not plain text. {cure}", kind=found.kind, cure=found.cure)


def _wide(start: bytes) -> Foreign | None:
    """Tell text with two or four bytes a letter, with a mark at its beginning or without."""
    name = next((name for mark, name in MARKS.items() if start.startswith(mark)), "")
    if not name and len(start) >= len(b"case"):
        even, odd = start[0::2].count(0), start[1::2].count(0)
        half = len(start) // 2
        name = "UTF-32" if even + odd > half * 1.4 else "UTF-16" if max(even, odd) > half * 0.7 else ""
    return Foreign(text("text written as {name}", name=name), AS_UTF_8) if name else None


def _riff(start: bytes) -> Foreign | None:
    """Tell pictures, sounds and films that say only behind their length what they are."""
    if start.startswith(b"RIFF"):
        return PICTURE if start[8:12] == b"WEBP" else SOUND
    return (PICTURE if start[8:11] in (b"hei", b"avi", b"mif") else SOUND) if start[4:8] == b"ftyp" else None


def _marked_up(start: bytes) -> Foreign | None:
    words = start.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if words.startswith(OF_A_PAGE):
        return WEB_PAGE
    if not words.startswith((b"<?xml", b"<svg", b"<!doctype", b"<!--")):
        return None
    return WEB_PAGE if any(sign in words for sign in OF_A_PAGE) else XML
