"""Letters of paper, for who has no keyboard."""

from game.core.message import text, text_in
from game.screens.services import Services
from game.ui.page.page import Card, Column, Grid, Item
from game.ui.page.pieces import Button, Size, Words

DIGITS = "1234567890"
KEY = 84
"""How wide a key of paper is at least, in units."""


def paper_letters(services: Services) -> Item:
    """Return a key of paper for each digit and each letter of the language."""
    alphabet = services.say(text_in("all letters in their order, without spaces", "abcdefghijklmnopqrstuvwxyz"))
    letters = dict.fromkeys(letter for letter in alphabet.lower() if letter.isalpha())
    keys = Grid(tuple(Button(f"key:{each}", each, size=Size.LEAD) for each in (*DIGITS, *letters)), least=KEY, gap=10)
    told = Words(services.say(text("Type on the keyboard, or press these.")), Size.SMALL, "soft")
    return Card(Column((told, keys), gap=14), pad=24, lift=4)
