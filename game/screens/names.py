"""What readings, parts of the law, countries and belongings are called on the screen."""

from game.core.journey.held import Belonging
from game.core.journey.pins import Sureness
from game.core.law import Reading
from game.core.law_elements import Part
from game.core.message import text, text_in

READING_HINTS = {
    Reading.LAWFUL: text("People move, with or without trouble. Nobody breaks the law here."),
    Reading.SMUGGLING: text("Somebody is paid to bring a person across a border illegally."),
    Reading.AGGRAVATED: text("Smuggling that puts lives in danger, or treats people without dignity."),
    Reading.OTHER_CRIME: text("Extortion, kidnapping, violence, fraud, or keeping somebody like a slave."),
    Reading.LABOUR: text("Work with late pay, broken contracts or bad conditions."),
    Reading.TRAFFICKING: text("A person is taken or kept in order to be exploited."),
    Reading.UNCLEAR: text("Something is wrong. I would ask, protect and keep watching."),
}

READING_ICONS = {
    Reading.LAWFUL: "lawful",
    Reading.SMUGGLING: "smuggling",
    Reading.AGGRAVATED: "aggravated",
    Reading.OTHER_CRIME: "other-crime",
    Reading.LABOUR: "labour",
    Reading.TRAFFICKING: "trafficking",
    Reading.UNCLEAR: "unclear",
}

PART_NAMES = {
    Part.ACT: text("Act"),
    Part.MEANS: text("Means"),
    Part.PURPOSE: text("Purpose"),
}

PART_QUESTIONS = {
    Part.ACT: text("What is done with the person? Recruited, moved, handed over, housed, received, bought or sold."),
    Part.MEANS: text("How are they made to? Threats, force, lies, debt, papers taken, no way out used."),
    Part.PURPOSE: text("What for? Work under force, sex, begging, crime, marriage, organs."),
}

STRING_NAME = text("Together")
STRING_QUESTION = text("A string between the slots: what shows that they act together? The flag does not need it.")

COUNTRY_NAMES = {
    "red": text("Red country"),
    "blue": text("Blue country"),
    "green": text("Green country"),
}

BELONGING_NAMES = {
    Belonging.PASSPORT: text("Passport"),
    Belonging.PHONE: text("Phone"),
    Belonging.CONTACT: text("Contact with home"),
    Belonging.FREEDOM: text("Freedom to leave"),
    Belonging.PAY: text("Own pay"),
    Belonging.COPY: text("Copy of the papers"),
    Belonging.CONTRACT: text("Contract"),
    Belonging.ADDRESS: text("Knows where"),
    Belonging.MONEY: text_in("belonging", "Money"),
    Belonging.DEBT: text("Debt"),
}

SURENESS_NAMES = {
    Sureness.GUESS: text("A guess"),
    Sureness.FAIRLY: text("Fairly sure"),
    Sureness.SURE: text("Sure"),
}

NOTE_NAMES = {
    "being locked in": text("being locked in"),
    "debt": text("debt"),
    "violence (told, not shown)": text("violence (told, not shown)"),
    "threats": text("threats"),
    "a child alone": text("a child alone"),
    "danger to life": text("danger to life"),
    "family separation": text("family separation"),
    "exploitation at work": text("exploitation at work"),
    "pressure about the body": text("pressure about the body"),
    "cold and hunger": text("cold and hunger"),
    "war": text("war"),
}
