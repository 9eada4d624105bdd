"""Macedonian numbers in words: by gender, with "и" before the last part; ordinals."""

UNITS = ("нула", "еден", "два", "три", "четири", "пет", "шест", "седум", "осум", "девет", "десет", "единаесет", "дванаесет", "тринаесет")
TEENS = ("четиринаесет", "петнаесет", "шеснаесет", "седумнаесет", "осумнаесет", "деветнаесет")
SMALL = (*UNITS, *TEENS)
TENS = ("", "", "дваесет", "триесет", "четириесет", "педесет", "шеесет", "седумдесет", "осумдесет", "деведесет")
HUNDREDS = ("", "сто", "двесте", "триста", "четиристотини", "петстотини", "шестотини", "седумстотини", "осумстотини", "деветстотини")
BY_GENDER = {"m": ("еден", "два"), "f": ("една", "две"), "n": ("едно", "две")}
GREAT = ((1_000_000_000, "f", "милијарда", "милијарди"), (1_000_000, "m", "милион", "милиони"), (1000, "f", "илјада", "илјади"))
MOST = 10**12
FEW = (2, 3, 4)
ORDINALS = {
    "еден": "прв",
    "два": "втор",
    "две": "втор",
    "три": "трет",
    "четири": "четврт",
    "шест": "шест",
    "седум": "седм",
    "осум": "осм",
    "сто": "стот",
    "двесте": "двестот",
    "триста": "тристот",
    "илјада": "илјадит",
    "илјади": "илјадит",
}
"""The stems of ordinals that are not the number and another t."""


def cardinal(number: int, gender: str = "m") -> str:
    """Return a number in words, for what has that gender (m, f or n); digit by digit from 10 to the power of 12 on."""
    if number >= MOST:
        return " ".join(UNITS[int(digit)] for digit in str(number))
    parts = _parts(number, gender) or [UNITS[0]]
    return " ".join(parts) if len(parts) == 1 else f"{' '.join(parts[:-1])} и {parts[-1]}"


def _parts(number: int, gender: str) -> list[str]:
    parts: list[str] = []
    for size, its_gender, one, more in GREAT:
        many, number = divmod(number, size)
        if many:
            parts.append(_many(many, its_gender, one, more))
    hundreds, rest = divmod(number, 100)
    parts += [HUNDREDS[hundreds]] if hundreds else []
    if rest in (1, 2):
        return [*parts, BY_GENDER[gender][rest - 1]]
    if rest < len(SMALL):
        return [*parts, SMALL[rest]] if rest else parts
    tens, unit = divmod(rest, 10)
    return [*parts, TENS[tens], *([_unit(unit, gender)] if unit else [])]


def _unit(unit: int, gender: str) -> str:
    return BY_GENDER[gender][unit - 1] if unit in (1, 2) else UNITS[unit]


def _many(many: int, gender: str, one: str, more: str) -> str:
    """Return how many thousands or millions there are, in words."""
    if many == 1:
        return one if one == "илјада" else f"{BY_GENDER[gender][0]} {one}"
    if one == "милион" and many in FEW:
        more = "милиона"
    return f"{cardinal(many, gender)} {one if many % 10 == 1 and many % 100 != 11 else more}"  # noqa: PLR2004


def ordinal(number: int, ending: str = "и") -> str:
    """Return which one it is, in words: the ending is "и" for masculine, "а" for feminine, "о" for neuter."""
    head, _, last = cardinal(number).rpartition(" ")
    stem = ORDINALS.get(last, f"{last}т")
    return f"{head} {stem}{ending}".strip()


def digit(sign: str) -> str:
    """Return the name of a digit, or of a plus."""
    return UNITS[int(sign)] if sign.isdigit() else "плус"
