"""Macedonian tables: what shortened words are in full, the names of letters, and which gender a counted word has."""

SHORT = {
    "чл.": "член",
    "ст.": "став",
    "бр.": "број",
    "стр.": "страница",
    "г.": "година",
    "год.": "години",
    "ч.": "часот",
    "м.": "метри",
    "мин.": "минути",
    "сек.": "секунди",
    "тел.": "телефон",
    "ул.": "улица",
    "ден.": "денари",
    "т.е.": "тоа ест",
    "и т.н.": "и така натаму",
    "т.н.": "таканаречен",
    "и сл.": "и слично",
    "итн.": "и така натаму",
    "на пр.": "на пример",
    "пр.": "пример",
}
"""Each ends in a full stop that ends no sentence."""
LAST = ("и сл.", "итн.")
"""Those after which a sentence may end."""
JOINED = {
    "д-р": "доктор",
    "г-ѓа": "госпоѓа",
    "г-дин": "господин",
    "г-ца": "госпоѓица",
    "м-р": "магистер",
    "км": "километри",
    "кг": "килограми",
}
LATIN_WORDS = {
    "SMS": "ес ем ес",
    "PDF": "пе де еф",
    "UTF-8": "у те еф осум",
    "Esc": "ескејп",
    "Enter": "ентер",
    "Space": "спејс",
    "Tab": "таб",
    "Shift": "шифт",
    "Ctrl": "контрол",
    "Backspace": "бекспејс",
    "Home": "хоум",
    "End": "енд",
    "Page Down": "пејџ даун",
    "Page Up": "пејџ ап",
    "WhatsApp": "вотсап",
    "English": "инглиш",
    "Excel": "ексел",
}
LETTERS = dict(
    zip(
        "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
        "а бе ве ге де ѓе е же зе ѕе и је ка ел ље ем ен ње о пе ер ес те ќе у еф ха це че џе ша".split(),
        strict=True,
    )
)
READ_OUT = frozenset(("ОН", "ЕУ", "НВО", "ЕСЧП", "МОТ", "ОБСЕ", "ИОМ", "САД"))
"""Words of capitals that are read letter by letter though they have vowels."""
VOWELS = frozenset("АЕИОУ")
LATIN_LETTERS = dict(
    zip(
        "abcdefghijklmnopqrstuvwxyz",
        "а бе це де е еф ге ха и јот ка ел ем ен о пе кју ер ес те у ве дабл-ве икс ипсилон зет".split(),
        strict=True,
    )
)
SOUNDS = {
    "sh": "ш",
    "ch": "ч",
    "th": "т",
    "ph": "ф",
    "ck": "к",
    "oo": "у",
    "ee": "и",
    "ë": "а",
    "ç": "ч",
    **dict(zip("abcdefghijklmnopqrstuvwxyz", "абцдефгхијклмнопкрстувикиз", strict=False)),
    "w": "в",
    "x": "кс",
    "y": "и",
    "z": "з",
    "q": "к",
}
"""What Latin letters sound like, roughly: names and words of other languages."""
SIGNS = {
    "№": " број ",
    "§": " член ",
    "&": " и ",
    "+": " плус ",
    "=": " еднакво на ",
    "×": " пати ",
    "°": " степени ",
    "#": " број ",
}
MONTHS = "јануари февруари март април мај јуни јули август септември октомври ноември декември".split()
FEMININE = frozenset(
    ("ноќ", "вечер", "есен", "пролет", "помош", "смрт", "љубов", "крв", "сол", "реч", "болест", "област", "можност", "точност")
)
MASCULINE = frozenset(("татко", "колега", "судија", "дедо", "вујко", "чичко"))
NEUTER_PLURALS = ("иња", "ња", "ија", "деца", "места", "лица", "села", "писма", "дела", "права", "евра", "знаменца", "гласања", "врата")
MASCULINE_PLURALS = frozenset(
    "пати часа часот денари проценти сати телефони знаци потези избори бродови гласови предмети пасоши документи случаи паспорти кревети "
    "месеци отсто луѓе играчи тимови збора".split()
)


def gender_of(word: str, number: int) -> str:
    """Return the gender of a counted word: m, f or n; masculine where nothing says otherwise."""
    word = word.casefold()
    return _of_one(word) if number % 10 == 1 else _of_many(word)


def _of_one(word: str) -> str:
    if not word or word in MASCULINE:
        return "m"
    if word in FEMININE or word.endswith(("а", "ост", "ест")):
        return "f"
    return "n" if word.endswith(("о", "е")) else "m"


def _of_many(word: str) -> str:
    if word.endswith(NEUTER_PLURALS):
        return "n"
    if word in MASCULINE_PLURALS or word.endswith(("ови", "еви", "евци", "ачи")):
        return "m"
    return "f" if word.endswith("и") else "m"
