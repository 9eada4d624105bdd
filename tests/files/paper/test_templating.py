import re
from dataclasses import replace
from pathlib import Path

import pytest

from game.core.language import Language
from game.files.content_files import ContentFiles
from game.files.guide.guide import guide_html
from game.files.languages.catalogues import ARABIC, ENGLISH
from game.files.languages.texts import open_texts
from game.files.paper.page import Tongue
from game.files.paper.templating import isolate_value
from game.files.places import Places, content_folder

FSI, PDI, RLO = "\u2068", "\u2069", "\u202e"


def html(value: str, *, rtl: bool = False) -> str:
    return str(isolate_value(value, rtl=rtl))


def test_isolates_become_elements() -> None:
    assert html(f"by {FSI}אבג{PDI}, 12") == "by <bdi>אבג</bdi>, 12"


def test_what_nothing_ends_ends_with_the_words() -> None:
    assert html(f"by {FSI}אבג") == "by <bdi>אבג</bdi>"
    assert html(f"by אבג{PDI} x") == "by אבג x"


def test_words_that_run_the_other_way_stand_for_themselves() -> None:
    assert html("אבג (2).") == "<bdi>אבג (2).</bdi>"
    assert html("Hello (2).", rtl=True) == "<bdi>Hello (2).</bdi>"
    assert html("אבג (2).", rtl=True) == "אבג (2)."


def test_a_sign_that_turns_letters_round_ends_with_its_words() -> None:
    assert html(f"a {RLO}b") == f'<bdi dir="ltr">a {RLO}b</bdi>'


def test_words_stay_escaped() -> None:
    assert html(f"{FSI}<b>é{PDI}") == "<bdi>&lt;b&gt;é</bdi>"


@pytest.mark.parametrize("language", [ENGLISH, ARABIC])
def test_no_isolate_reaches_a_page_raw(language: Language, tmp_path: Path) -> None:
    files = ContentFiles(Places(content_folder(), tmp_path))
    workshop = files.workshop("one-lesson")
    assert workshop is not None
    texts = open_texts(content_folder() / "locales", tmp_path, language.code)
    page = guide_html(replace(workshop), files, Tongue(texts.say, texts.language))
    assert not re.search("[\u2066-\u2069]", page)
    assert page.count("<bdi") == page.count("</bdi>")
    assert "<bdi" not in "".join(re.findall(r"<title>.*?</title>|<[^<>]*<", page))
    assert f'dir="{"rtl" if language.rtl else "ltr"}"' in page
