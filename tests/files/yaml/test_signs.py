import pytest

from game.files.problem_reports import tell
from game.files.yaml.source import read_source
from game.files.yaml.tree import Tree
from tests.files.bad_examples import say


def told(words: str) -> list[tuple[str, int, int, bool]]:
    """Return the code, line and column of everything that is said, and whether it is a warning; letters that no font has do not matter."""
    reports = [each for each in read_source(words.encode(), "a.yaml").reports if each.problem.code != "Y050"]
    return [(each.problem.code, each.place.line, each.place.column, each.problem.warning) for each in reports if each.place]


def tree(words: str) -> Tree | None:
    return read_source(words.encode(), "a.yaml").tree


def sentences(words: str) -> str:
    return "\n".join(tell(each, say) for each in read_source(words.encode(), "a.yaml").reports)


@pytest.mark.parametrize(
    ("words", "slip", "meant"),
    [
        ("a:\u00a01\nb: 2\n", ("Y030", 1, 3), {"a": "1", "b": "2"}),
        ("a\u2009: 1\n", ("Y030", 1, 2), {"a": "1"}),
        ("l:\n  -\u3000one\n  - two\n", ("Y030", 2, 4), {"l": ["one", "two"]}),
        ("a: [b,\u202fc]\n", ("Y030", 1, 7), {"a": ["b", "c"]}),
        ('a: "b"\u00a0\n', ("Y030", 1, 7), {"a": "b"}),
        ("a:\n  b: 1\n\u2003\u2003c: 2\n", ("Y011", 3, 1), {"a": {"b": "1", "c": "2"}}),
        ("a:\n  b: 1\n\u3000c: 2\n", ("Y011", 3, 1), {"a": {"b": "1", "c": "2"}}),
        ("a: |\n  x\n\u00a0\u00a0y\n", ("Y011", 3, 1), {"a": "x\ny\n"}),
        ("ti\u200btle: x\n", ("Y031", 1, 3), {"title": "x"}),
        ("a: 1\n\ufeffb: 2\n", ("Y031", 2, 1), {"a": "1", "b": "2"}),
        ("to: ho\u00adme\n", ("Y031", 1, 7), {"to": "home"}),
        ("to: ho\u200fme\n", ("Y031", 1, 7), {"to": "home"}),
        ("summаry: x\n", ("Y032", 1, 5), {"summary": "x"}),
        ("to: hοme\n", ("Y032", 1, 6), {"to": "home"}),
        ("with: [driver, sіster]\n", ("Y032", 1, 17), {"with": ["driver", "sister"]}),
        ("to: о-park\n", ("Y032", 1, 5), {"to": "o-park"}),
        ("сцeна: дома\n", ("Y032", 1, 3), {"сцена": "дома"}),
        ("ｓee: x\n", ("Y032", 1, 1), {"see": "x"}),
        ("title：The lorry: far\nb: 1\n", ("Y033", 1, 6), {"title": "The lorry: far", "b": "1"}),
        ("a: {b∶c, d: e}\n", ("Y033", 1, 6), {"a": {"b": "c", "d": "e"}}),
        ("l:\n  - Go on꞉\n      to: x\n", ("Y033", 2, 10), {"l": [{"Go on": {"to": "x"}}]}),
        ("a: [debt，being locked in]\n", ("Y033", 1, 9), {"a": ["debt", "being locked in"]}),
        ("with: [سارة، علي]\n", ("Y033", 1, 12), {"with": ["سارة", "علي"]}),
        ("a: ［b, c］\n", ("Y033", 1, 4), {"a": ["b", "c"]}),
        ("at: red／village\n", ("Y033", 1, 8), {"at": "red/village"}),
        ("to: lorry‑park\n", ("Y034", 1, 10), {"to": "lorry-park"}),
        ("on–the-way: x\n", ("Y034", 1, 3), {"on-the-way": "x"}),
        ("change: {money: −2}\n", ("Y034", 1, 17), {"change": {"money": "-2"}}),
        ("l:\n  - one\n  – two\n", ("Y034", 3, 3), {"l": ["one", "two"]}),
        ("l:\n  - one\n  •two\n", ("Y034", 3, 3), {"l": ["one", "two"]}),
        ("l:\n  – one\n", ("Y034", 2, 3), {"l": ["one"]}),
        ("l:\n- one\n* two\n", ("Y034", 3, 1), {"l": ["one", "two"]}),
        ("a: [b]\u00a0# a remark\n", ("Y030", 1, 7), {"a": ["b"]}),
        ("a: b\u00a0# a remark\n", ("Y030", 1, 5), {"a": "b"}),
        ("a: >\u00a0\n  text\nb: 1\n", ("Y030", 1, 5), {"a": "text\n", "b": "1"}),
        ("ﬁgure: x\n", ("Y032", 1, 1), {"figure": "x"}),
        ("minutes: １0\n", ("Y035", 1, 10), {"minutes": "10"}),
        ("minutes: 1О\n", ("Y035", 1, 11), {"minutes": "10"}),
        ("minutes: ١5\n", ("Y035", 1, 10), {"minutes": "15"}),
    ],
)
def test_a_sign_that_only_looks_right_is_told_once_and_read_as_it_was_meant(words: str, slip: tuple[str, int, int], meant: Tree) -> None:
    found = told(words)
    assert (found[0][:3], tree(words)) == (slip, meant)
    # A second slip of its own, such as a colon in a sentence, may follow.
    assert [each[0] for each in found[1:]] in ([], ["Y010"])


def test_the_sign_and_its_place_are_named_and_the_line_is_shown_as_it_should_be() -> None:
    assert 'Letter 5 of "summаry" is a Cyrillic а (U+0430), not a Latin a. Write it anew:\nsummary: x' in sentences("summаry: x\n")
    assert "a space that does not break (U+00A0)" in sentences("a:\u00a01\n")
    assert "a byte order mark (U+FEFF)" in sentences("a: 1\n\ufeffb: 2\n")


@pytest.mark.parametrize(
    "words",
    [
        "see: – so it begins\n",
        "see:\n  – so it begins\n",
        "lines:\n  - – so it begins\n  - • and so on\n",
        "lines:\n  - He said\n    – and left –\n  - x\n",
        "lines:\n  - It is 5\u00a0km – or 6: who knows\n".replace(": ", "\u00a0: ").replace("\u00a0: who", " who"),
        'see: "a\u00a0: b – c，［d］"\n',
        "see: 'a –\n  – b： c'\n",
        "see: >-\n  – a\u00a0b\n  key： value\n  summаry: x\nb: 1\n",
        "a: 1  # –\u00a0： summаry\n# ： –\n",
        "title: Skopje–Belgrade\n",
        "name: Ана\nsays: SMS-порака\nto: дома\n",
        "talk: [什么，何时, だれ？]\n",
        "answers:\n  - yes: نعم، أعرف\n",
        "says: می\u200cخواهم 👩\u200d👩\u200d👧 ❤\ufe0f\n",
        "says: ខ្ញុំ\u200bទៅ\n",
        "says: \u2067שלום\u2069 and \u200fmarks\u200e\n",
        "see: She said\u00a0#1 is fine\n",
        "source: https://example.org/a–b\n",
    ],
)
def test_in_texts_such_signs_are_lawful(words: str) -> None:
    # That the fonts have no Chinese letters is another matter.
    assert [each for each in told(words) if each[0] != "Y050"] == []


@pytest.mark.parametrize("sign", list("\u200b\u2060\u00ad\ufeff\u200d"))
@pytest.mark.parametrize("words", ["see: They a{}gree.\n", 'see: "They a{}gree."\n', "see: |\n  They a{}gree.\n"])
def test_a_sign_without_width_in_a_text_is_a_warning(words: str, sign: str) -> None:
    assert [(code, warning) for code, _, _, warning in told(words.format(sign))] == [("Y031", True)]


@pytest.mark.parametrize(
    "words",
    [
        "see: They \u202eagree.\n",
        'see: "They \\u202eagree."\n',
        "see: >-\n  They \u2067agree.\n",
        "see: a\u2069b c\n",
        "see: \u202ba b\u202c\n",
    ],
)
def test_what_turns_letters_round_is_a_warning_with_its_place(words: str) -> None:
    ((code, line, column, warning),) = told(words)
    assert (code, warning) == ("Y036", True)
    assert words.split("\n")[line - 1][column - 1] in "\\\u202e\u2067\u2069\u202b"


def test_a_message_shows_no_sign_that_would_turn_it_round() -> None:
    shown = sentences("see: They \u202eagree\u200b.\n")
    assert not set(shown) & set("\u202e\u200b")


def test_many_lines_of_such_signs_are_all_mended_and_some_told() -> None:
    words = "a:\n" + "".join(f"\u00a0\u00a0k{number}: 1\n" for number in range(50))
    assert len(told(words)) == 20
    assert tree(words) == {"a": {f"k{number}": "1" for number in range(50)}}


@pytest.mark.parametrize("sign", ["\u00a0", "\u200b", "：", "，", "–", "［", '"', "'", "о-", ":\u00a0", "a:\u00a0b c", "\u202e", "#\u00a0"])
@pytest.mark.parametrize("begin", ["a: ", "a: [", "a: {", "- ", "", 'a: "'])
def test_a_long_line_of_any_such_sign_takes_no_long_time(begin: str, sign: str) -> None:
    # Harmless in itself: only as long as a file may be in a hundredth.
    assert read_source((begin + sign * 20_000).encode(), "a.yaml").lines
