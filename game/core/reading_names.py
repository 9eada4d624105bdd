"""What the readings are called, on screens and on paper."""

from collections.abc import Mapping
from types import MappingProxyType

from game.core.law import Reading
from game.core.message import Text, text

READING_NAMES: Mapping[Reading, Text] = MappingProxyType(
    {
        Reading.LAWFUL: text("Lawful migration"),
        Reading.SMUGGLING: text("Smuggling"),
        Reading.AGGRAVATED: text("Aggravated smuggling"),
        Reading.OTHER_CRIME: text("Another crime"),
        Reading.LABOUR: text("Labour-law violation"),
        Reading.TRAFFICKING: text("Trafficking"),
        Reading.UNCLEAR: text("Cannot tell yet: ask and protect"),
    }
)
