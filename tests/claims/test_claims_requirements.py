"""What is asked of candidates."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from brandlint.facts import Fact, Requirement, Value

Claims = Callable[..., list[tuple[Fact, Value]]]
PROFILE_DE = "# Koch (m/w/d)\n\n## Dein Profil\n\n- {}\n"
PROFILE_EN = "# Cook\n\n## Requirements\n\n- {}\n"


def asked(claims: Claims, text: str, language: str) -> list[str]:
    """Return the requirements of a text in short: `kind value`, years, and ? where only nice."""
    return [
        " ".join(
            filter(
                None,
                (
                    value.kind,
                    value.value,
                    f"{value.years:g}y" if value.years else "",
                    "?" if value.level == "nice" else "",
                ),
            )
        )
        for fact, value in claims(text, language=language)
        if fact is Fact.REQUIREMENT and isinstance(value, Requirement)
    ]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param("Abgeschlossenes Studium der Informatik", ["degree Studium"], id="studies"),
        pytest.param(
            "Abgeschlossenes Hochschulstudium (Bachelor oder Master)",
            ["degree Bachelor", "degree Master"],
            id="levels-of-studies",
        ),
        pytest.param(
            "Abgeschlossene Ausbildung als Koch oder ein Studium",
            ["degree Ausbildung", "degree Studium"],
            id="training-or-studies",
        ),
        pytest.param(
            "Abgeschlossene Ausbildung, gerne mit Meisterbrief",
            ["degree Ausbildung", "degree Meister ?"],
            id="what-follows-gerne-is-nice",
        ),
        pytest.param(
            "Eingeschriebene:r Student:in der BWL", ["degree laufendes Studium"], id="student"
        ),
        pytest.param("Erfahrung als Scrum Master", ["experience Scrum Master", "skill Scrum"],
                     id="a-scrum-master-holds-no-degree"),
        pytest.param(
            "Du sprichst Deutsch auf Niveau B2; Englisch brauchst du nicht.",
            ["language de B2"],
            id="what-is-waived-behind-a-semicolon-is-another-language",
        ),
        pytest.param(
            "Deutsch B2; ein Führerschein ist nicht erforderlich",
            ["language de B2"],
            id="what-is-waived-behind-a-semicolon-is-another-thing",
        ),
        pytest.param(
            "Mindestens 3 Jahre Berufserfahrung im Vertrieb", ["experience Vertrieb 3y"], id="years"
        ),
        pytest.param("3–5 Jahre Erfahrung in der Pflege", ["experience Pflege 3y"], id="range"),
        pytest.param("Zwei Jahre Führungserfahrung", ["experience führung 2y"], id="in-words"),
        pytest.param("Berufserfahrung (mind. 3 Jahre)", ["experience 3y"], id="years-behind"),
        pytest.param("Mehrjährige Berufserfahrung", ["experience"], id="years-left-open"),
        pytest.param(
            "Erfahrung in der Lüftungs- und Klimatechnik",
            ["experience Lüftungs- und Klimatechnik"],
            id="a-hyphen-holds-two-nouns-together",
        ),
        pytest.param("Sehr gute Deutschkenntnisse", ["language de very good"], id="word-level"),
        pytest.param("Deutschkenntnisse (mind. C1)", ["language de C1"], id="cefr"),
        pytest.param(
            "Sehr gute Deutsch- und gute Englischkenntnisse",
            ["language de very good", "language en good"],
            id="each-language-its-level",
        ),
        pytest.param(
            "Fließend Deutsch und Englisch in Wort und Schrift",
            ["language de fluent", "language en fluent"],
            id="shared-level",
        ),
        pytest.param("Englisch: verhandlungssicher", ["language en fluent"], id="level-behind"),
        pytest.param("Sie kennen den deutschen Markt", [], id="a-market-is-no-language"),
        pytest.param("Führerschein Klasse B", ["licence B"], id="car"),
        pytest.param("Führerschein der Klassen C/CE", ["licence C", "licence CE"], id="lorry"),
        pytest.param("PKW-Führerschein von Vorteil", ["licence B ?"], id="von-vorteil"),
        pytest.param("Führerschein", ["licence Führerschein"], id="class-left-open"),
        pytest.param("Staplerschein wünschenswert", ["licence Staplerschein ?"], id="forklift"),
        pytest.param("Sicherer Umgang mit MS Office", ["skill MS Office"], id="tool"),
        pytest.param("SAP-Kenntnisse", ["skill SAP"], id="compound"),
        pytest.param("EDV-Kenntnisse", ["skill EDV"], id="hyphen-compound"),
        pytest.param(
            "Gute Deutschkenntnisse, Englisch von Vorteil",
            ["language de good", "language en ?"],
            id="von-vorteil-reaches-to-the-comma",
        ),
        pytest.param(
            "Erfahrung mit Java, Kotlin oder Scala ist ein Plus",
            ["experience Java ?", "skill Java ?", "skill Kotlin ?", "skill Scala ?"],
            id="a-plus-reaches-over-a-list",
        ),
        pytest.param("Teamfähigkeit und Zuverlässigkeit",
                     ["skill Teamfähigkeit", "skill Zuverlässigkeit"], id="soft-skills"),
        pytest.param("Keine Vorkenntnisse nötig", [], id="nothing-needed"),
        pytest.param("Branchenkenntnisse sind nicht erforderlich", [], id="waived"),
        pytest.param("Berufserfahrung ist von Vorteil, aber keine Voraussetzung", ["experience ?"],
                     id="nice-though-waived"),
        pytest.param("Wir bringen dir SAP bei", [], id="taught"),
        pytest.param("Interesse an Python", [], id="interest-is-no-skill"),
        pytest.param("Du arbeitest gerne und hast einen Führerschein Klasse B", ["licence B"],
                     id="gerne-of-a-verb-makes-nothing-nice"),
        pytest.param("Du hast dein Studium erfolgreich abgeschlossen", ["degree Studium"],
                     id="studies-before-their-participle"),
        pytest.param("Deutsch mindestens auf C 1 Niveau", ["language de C1"], id="c-1"),
        pytest.param("Fließend in deutsch und englisch",
                     ["language de fluent", "language en fluent"], id="written-small"),
        pytest.param("Von Vorteil, aber kein Muss: Erfahrung im Verkauf", ["experience Verkauf ?"],
                     id="von-vorteil-in-front"),
        pytest.param("Vorkenntnisse in DATEV sind kein Muss, aber nice to have",
                     ["skill DATEV ?"], id="kein-muss-but-nice"),
    ],
)  # fmt: skip
def test_a_german_profile_asks_for(claims: Claims, item: str, expected: list[str]) -> None:
    """Items of a profile are what is asked, firmly or not."""
    found = asked(claims, PROFILE_DE.format(item), "de")
    assert [part.lower() for part in found] == [part.lower() for part in expected]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param("Bachelor's degree in Engineering", ["degree Bachelor"], id="degree"),
        pytest.param("University degree in Law", ["degree Studium"], id="university"),
        pytest.param(
            "5+ years of experience in backend development",
            ["experience backend development 5y"],
            id="years",
        ),
        pytest.param(
            "Minimum of three years' experience as a nurse", ["experience nurse 3y"], id="in-words"
        ),
        pytest.param("At least 18 years old", [], id="an-age-is-no-experience"),
        pytest.param("Fluent English and basic German",
                     ["language en fluent", "language de basic"], id="languages"),
        pytest.param("Knowledge of the German market", [], id="market"),
        pytest.param("Valid driver's license", ["licence Führerschein"], id="driving"),
        pytest.param("Forklift licence is an advantage", ["licence Staplerschein ?"], id="nice"),
        pytest.param("Familiarity with contract law preferred", ["skill contract law ?"],
                     id="preferred"),
        pytest.param("Strong communication skills", ["skill communication skills"], id="soft"),
        pytest.param("No prior experience required", [], id="not-required"),
        pytest.param("You will learn Python", [], id="taught"),
        pytest.param("Two (2) or more years using Python", ["experience Python 2y", "skill Python"],
                     id="number-twice"),
        pytest.param("Experience designing and building shops",
                     ["experience designing and building shops"], id="two-verbs"),
    ],
)  # fmt: skip
def test_an_english_profile_asks_for(claims: Claims, item: str, expected: list[str]) -> None:
    """English profiles are read with the same tables."""
    assert asked(claims, PROFILE_EN.format(item), "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "# Benefits\n\n- Wir zahlen deinen Führerschein Klasse C\n- Englischkurse\n",
            [],
            id="an-offer-asks-nothing",
        ),
        pytest.param(
            "Bei der Muster GmbH sammelst du erste Erfahrung im Vertrieb.", [], id="to-be-gained"
        ),
        pytest.param(
            "Unsere langjährige Erfahrung im Bau überzeugt Kunden.", [], id="experience-of-the-firm"
        ),
        pytest.param(
            "Du hast mindestens zwei Jahre Erfahrung im Verkauf.",
            ["experience Verkauf 2y"],
            id="a-sentence-can-ask-outside-of-a-profile",
        ),
        pytest.param(
            "Voraussetzung ist ein Führerschein der Klasse B.", ["licence B"], id="voraussetzung"
        ),
        pytest.param(
            "## Koch (m/w/d)\n\n- Führerschein Klasse B\n- Ausbildung zum Koch\n",
            ["licence B"],
            id="an-item-that-is-nothing-else",
        ),
        pytest.param(
            "Teile deine Erfahrung in der Küche mit dem Team.", [], id="your-experience-is-no-claim"
        ),
        pytest.param(
            "## Dein Profil\n\n- Python\n\n### Nice to have\n\n- Docker\n",
            ["skill Python", "skill Docker ?"],
            id="a-heading-makes-nice",
        ),
    ],
)
def test_what_counts_depends_on_the_passage(claims: Claims, text: str, expected: list[str]) -> None:
    """Outside of profiles a sentence must ask; offers never do."""
    assert asked(claims, text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Führerschein CE nötig, ADR-Schein gern gesehen.",
                     ["licence CE", "licence ADR ?"], id="noetig"),
        pytest.param("Koch gesucht. Du kannst Excel? Dann ruf an.", ["skill Excel"], id="question"),
        pytest.param("3 Jahre, mittlerer Schulabschluss, gute Noten in Mathe und Physik.",
                     ["degree Mittlere Reife", "skill Mathe", "skill Physik"], id="apprenticeship"),
        pytest.param("Du kannst bei uns die Fachhochschulreife nachholen.", [], id="offered"),
        pytest.param("Sie kennen sich mit Word und Excel aus.", ["skill Word", "skill Excel"],
                     id="kennen-sich-aus"),
        pytest.param("Wir wünschen uns einen handwerklichen Beruf.", ["degree Ausbildung"],
                     id="beruf"),
        pytest.param("Was Sie brauchen\nFührerschein CE, Ruhe.", ["licence CE"],
                     id="a-line-that-heads-others"),
    ],
)  # fmt: skip
def test_german_prose_asks_for(claims: Claims, text: str, expected: list[str]) -> None:
    """Ads and running text ask in sentences of their own."""
    assert asked(claims, text, "de") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("C1 licence and CPC needed.", ["licence C1", "licence CPC"], id="needed"),
        pytest.param("Forklift licence needed, a van a plus.", ["licence Staplerschein"],
                     id="a-plus-speaks-of-its-own-part"),
        pytest.param("NMC registration is essential.", ["licence NMC"], id="register"),
        pytest.param("Teaching Council registration is required.",
                     ["licence Teaching Council"], id="register-spelled-out"),
        pytest.param("Class G driver's licence required.", ["licence G"], id="class-of-licence"),
        pytest.param("Level 2 food hygiene is required.", ["licence Food hygiene"], id="hygiene"),
        pytest.param("You've done support for at least 2 years.", ["experience support 2y"],
                     id="done-for-years"),
        pytest.param("You bring 3 years or more in sales, ideally in retail.",
                     ["experience sales 3y", "experience retail ?"], id="ideally"),
        pytest.param("You have a degree or equivalent practical experience in law.",
                     ["degree Studium"], id="equivalent"),
        pytest.param("Zendesk is good to know, and we'll teach you the rest.", ["skill Zendesk ?"],
                     id="good-to-know"),
        pytest.param("A driving licence would be handy but isn't essential.",
                     ["licence Führerschein ?"], id="handy"),
        pytest.param("French would help with our customers.", ["language fr ?"], id="would-help"),
        pytest.param("Please send your CV in English, it is required.", [], id="papers"),
        pytest.param("You need fluent English; German at B1 is a plus.",
                     ["language en fluent", "language de B1 ?"], id="each-its-level"),
        pytest.param("Our CPC campaigns grow by the year, and you know why.", [], id="no-licence"),
    ],
)  # fmt: skip
def test_english_prose_asks_for(claims: Claims, text: str, expected: list[str]) -> None:
    """What is needed, would help, or is desirable."""
    assert asked(claims, text, "en") == expected


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param("Geduld", ["skill Geduld"], id="a-word"),
        pytest.param("Reisebereitschaft", [], id="a-condition"),
        pytest.param("Führungszeugnis", [], id="a-paper"),
        pytest.param("etwas Türkisch wäre schön", ["language tr ?"], id="a-language-by-its-name"),
        pytest.param("HTL oder Studium der Informatik", ["degree HTL", "degree Studium"], id="htl"),
        pytest.param("zwei Jahre Praxis mit Dampfloks", ["experience Dampfloks 2y"], id="praxis"),
        pytest.param("Weiterbildung zur Praxisanleitung", ["skill Praxisanleitung"], id="further"),
        pytest.param("Programmierkenntnisse in R oder Python", ["skill R", "skill Python"], id="r"),
        pytest.param("körperlich belastbar", [], id="fit"),
    ],
)
def test_an_item_of_a_profile_is_read_by_itself(
    claims: Claims, item: str, expected: list[str]
) -> None:
    """Short items name what is asked for without a verb."""
    assert asked(claims, PROFILE_DE.format(item), "de") == expected
