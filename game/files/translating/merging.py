"""The words of the program as they are now, with what a translator has made of them before: nothing that was translated is lost."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from polib import POEntry, POFile

from game.files.languages.catalogue_file import WIDTH

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog, Message

Key = tuple[str, str]
"""A context ("" for none) and the source in the singular."""
LIKE = 0.6
"""How much of a sentence must have stayed for its translation to be offered for the changed one, 0 to 1."""
REST = "| msg"
"""How a line begins that another tool left as a remark: an earlier source that it did not know as one."""
KEPT_FLAGS = frozenset({"fuzzy", "no-wrap"})


@dataclass
class Earlier:
    """What was translated before, and is not used yet."""

    entries: dict[Key, POEntry] = field(default_factory=dict)

    def take(self, key: Key) -> POEntry | None:
        """Return what was made of these very words, and use it up."""
        return self.entries.pop(key, None)

    def take_like(self, key: Key, current: frozenset[Key]) -> POEntry | None:
        """Return what was made of words like these that are gone now, and use it up."""
        gone = {other: entry for other, entry in self.entries.items() if other not in current and is_whole(entry)}
        same = next((other for other in gone if other[1] == key[1]), None)
        if same is None:
            beside = [source for context, source in gone if context == key[0]]
            found = get_close_matches(key[1], beside, 1, LIKE)
            same = (key[0], found[0]) if found else None
        return None if same is None else self.entries.pop(same)


def merge_catalogue(catalogue: POFile, words: "Catalog", header: Mapping[str, str], forms: int) -> POFile:
    """Return a catalogue with all words of now; nothing that was translated is lost.

    Changed words keep their translation, marked fuzzy; translated ones that are gone stand at the end.
    `forms` is how many forms the language has for numbers.
    """
    messages = [message for message in words if message.id]
    current = frozenset(key_of_message(message) for message in messages)
    earlier = Earlier({key_of(entry): entry for entry in _oldest_last(catalogue)})
    whole = {key: earlier.take(key) for key in current}
    new = POFile(wrapwidth=WIDTH, encoding="utf-8")
    new.header = catalogue.header
    new.metadata = dict(header)
    for message in messages:
        key = key_of_message(message)
        new.append(_entry(_untranslated_entry(message, forms), whole[key], earlier, current))
    new.extend(_gone_entries(earlier.entries.values()))
    return new


def is_whole(entry: POEntry) -> bool:
    """Whether every form is translated."""
    forms = entry.msgstr_plural.values() if entry.msgid_plural else (entry.msgstr,)
    return bool(forms) and all(forms)


def key_of(entry: POEntry) -> Key:
    """Return what tells an entry from all others."""
    return entry.msgctxt or "", entry.msgid


def key_of_message(message: "Message") -> Key:
    """Return what tells words of the program from all others."""
    return message.context or "", message.id if isinstance(message.id, str) else message.id[0]


def _oldest_last(catalogue: POFile) -> list[POEntry]:
    """Return all entries; where one of now and an obsolete one have the same words, the one of now wins."""
    return sorted(catalogue, key=lambda entry: not entry.obsolete)


def _entry(entry: POEntry, own: POEntry | None, earlier: Earlier, current: frozenset[Key]) -> POEntry:
    found = own if own is not None and (is_whole(own) or own.tcomment) else None
    if found is not None and bool(found.msgid_plural) == bool(entry.msgid_plural):
        _take_over(entry, found, fuzzy=found.fuzzy)
        if found.fuzzy:
            entry.previous_msgid, entry.previous_msgctxt = found.previous_msgid, found.previous_msgctxt
            entry.previous_msgid_plural = found.previous_msgid_plural
        return entry
    if own is not None:
        # It was there before, and nobody has translated it: nothing has changed.
        return entry
    like = earlier.take_like(key_of(entry), current)
    if like is not None and bool(like.msgid_plural) == bool(entry.msgid_plural):
        _take_over(entry, like, fuzzy=True)
        entry.previous_msgid = like.msgid
        entry.previous_msgid_plural = like.msgid_plural or None
        entry.previous_msgctxt = like.msgctxt if like.msgctxt != entry.msgctxt else None
    return entry


def _untranslated_entry(message: "Message", forms: int) -> POEntry:
    one, many = (message.id, "") if isinstance(message.id, str) else message.id[:2]
    flags = [flag for flag in sorted(message.flags) if flag == "python-brace-format"]
    files = [(file, "") for file in dict.fromkeys(place[0] for place in message.locations)]
    comment = "\n".join(message.auto_comments)
    entry = POEntry(msgid=one, msgid_plural=many, msgctxt=message.context, comment=comment, flags=flags, occurrences=files)
    if many:
        entry.msgstr_plural = dict.fromkeys(range(forms), "")
    return entry


def _take_over(entry: POEntry, found: POEntry, *, fuzzy: bool) -> None:
    entry.msgstr, entry.msgstr_plural = found.msgstr, dict(found.msgstr_plural)
    entry.tcomment = "\n".join(line for line in found.tcomment.split("\n") if not line.startswith(REST))
    kept = [flag for flag in found.flags if flag in KEPT_FLAGS and flag != "fuzzy"]
    entry.flags = [*(("fuzzy",) if fuzzy else ()), *kept, *entry.flags]


def _gone_entries(entries: Iterable[POEntry]) -> list[POEntry]:
    kept = [entry for entry in entries if is_whole(entry)]
    for entry in kept:
        entry.obsolete, entry.occurrences, entry.comment = True, [], ""
        entry.flags = [flag for flag in entry.flags if flag in KEPT_FLAGS]
    return kept
