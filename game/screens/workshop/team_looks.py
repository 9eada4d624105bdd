"""How teams look and what they are called: each has a shape, a paper colour and a word, so that none of them is needed alone."""

from game.core.message import Text, text_in
from game.core.workshop.team import Team

TEAM_NAMES: dict[Team, Text] = {
    Team.CIRCLE: text_in("team", "Circle"),
    Team.TRIANGLE: text_in("team", "Triangle"),
    Team.SQUARE: text_in("team", "Square"),
    Team.STAR: text_in("team", "Star"),
    Team.DIAMOND: text_in("team", "Diamond"),
    Team.MOON: text_in("team", "Moon"),
}

TEAM_ICONS: dict[Team, str] = {team: f"team-{team.value}" for team in Team}

TEAM_TONES: dict[Team, str] = {
    Team.CIRCLE: "sun",
    Team.TRIANGLE: "violet",
    Team.SQUARE: "tan",
    Team.STAR: "pink",
    Team.DIAMOND: "mint",
    Team.MOON: "graphite",
}
"""None is red, blue or green, which are the countries; they differ in lightness, too, for those who see colours otherwise."""
