import pytest

from brandlint.language.imperative import imperatives
from brandlint.language.tokens import tokenize


def found(text: str, language: str = "de") -> list[str]:
    return [span.of(text) for span in imperatives(tokenize(text), language)]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Komm vorbei!", ["Komm"]),
        ("Sei dabei.", ["Sei"]),
        ("Entwickle mit uns die Zukunft.", ["Entwickle"]),
        ("Gestalte deinen Tag selbst.", ["Gestalte"]),
        ("Ruf uns an und frag nach Lea.", ["Ruf", "frag"]),
        ("Wenn du Lust hast, melde dich.", ["melde"]),
        ("Dann schick uns eine Mail.", ["schick"]),
        ("Neugierig? – Schreib uns!", ["Schreib"]),
        ("Teste uns einen Tag lang.", ["Teste"]),
        ("Informiere dich online.", ["Informiere"]),
        ("Rufen Sie uns an.", ["Rufen"]),
        ("Bitte reichen Sie Zeugnisse ein.", ["reichen"]),
        ("Wenn Sie Fragen haben, melden Sie sich.", ["melden"]),
        ("Haben Sie Mut.", ["Haben"]),
        ("Bewerbt euch!", ["Bewerbt"]),
        ("Werdet Teil des Teams.", ["Werdet"]),
        ("Lasst uns reden.", ["Lasst"]),
        ("1. Bewirb dich.", ["Bewirb"]),
        ("Reise mit uns nach Rom.", ["Reise"]),
        ("Pack mit an!", ["Pack"]),
        ("Dann such gleich weiter.", ["such"]),
        ("Bei Fragen wenden Sie sich an Herrn Test.", ["wenden"]),
        ("Für Rückfragen ruf uns an.", ["ruf"]),
        ("Kommt auf einen Tee vorbei!", ["Kommt"]),
        ("Sagt gern eurer Lehrerin Bescheid.", ["Sagt"]),
        ("Begleite Tiere durch den Tag.", ["Begleite"]),
        ("Verteile diese Zettel.", ["Verteile"]),
        ("Melde dich bei mir.", ["Melde"]),
        ("Sende mir deine Fragen.", ["Sende"]),
        ("Entdecke, wie Glas klingen kann.", ["Entdecke"]),
        ("Einfach vorbeikommen oder ruf uns an.", ["ruf"]),
    ],
)
def test_german_calls_are_found(text: str, verbs: list[str]) -> None:
    assert found(text) == verbs


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Jetzt bewerben!", id="infinitive-as-a-call"),
        pytest.param("Touren planen und Gäste beraten", id="tasks"),
        pytest.param("Haben Sie Fragen?", id="question"),
        pytest.param("Arbeitest du gern im Team?", id="question-to-du"),
        pytest.param("Suche nach Talenten", id="noun"),
        pytest.param("Pflege und Betreuung", id="noun-in-a-pair"),
        pytest.param("Freue mich auf dich.", id="first-person"),
        pytest.param("In der Küche arbeiten Sie im Team.", id="statement-with-sie"),
        pytest.param("Wenn Sie kommen, arbeiten Sie im Team.", id="statement-behind-a-clause"),
        pytest.param("Weil wir wachsen.", id="conjunction"),
        pytest.param("Du kommst und bleibst.", id="statement-with-du"),
        pytest.param("Bist du dabei?", id="question-with-sein"),
        pytest.param("30 Tage Urlaub", id="noun-behind-a-number"),
        pytest.param("Suchen Sie Ruhe, sind Sie bei uns richtig.", id="condition"),
        pytest.param("Melden Sie sich früh, klappt es noch im Mai.", id="condition-of-a-thing"),
        pytest.param("Bitte nicht klingeln.", id="bitte-before-an-infinitive"),
        pytest.param("Sei es früh oder spät, wir sind da.", id="conjunction-sei-es"),
        pytest.param("Bei Fragen hilft Ihnen Frau Test.", id="statement-behind-an-occasion"),
        pytest.param("Gefördert mit Mitteln des Landes", id="participle"),
        pytest.param("Karriere bei uns", id="noun-in-iere"),
        pytest.param("Geduld und Gehalt", id="nouns-that-end-like-calls"),
        pytest.param("Umfrage im Team", id="noun-behind-a-prefix"),
        pytest.param("Berichte schreiben", id="plural-noun-behind-a-verbs-prefix"),
        pytest.param("Freue mich auf deine Mail.", id="first-person-without-ich"),
        pytest.param("Ich leite den Hort und begleite dich.", id="first-person-with-ich"),
        pytest.param("Was neu ist, macht dich neugierig.", id="verb-behind-a-clause"),
        pytest.param("Jetzt sucht unser Team Hilfe.", id="verb-of-a-subject-behind-it"),
    ],
)
def test_other_german_clauses_call_nobody(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Apply by May.", ["Apply"]),
        ("Lead a team of five.", ["Lead"]),
        ("Design and build bridges", ["Design", "build"]),
        ("Don't wait.", ["Don't"]),
        ("Let's talk.", ["Let's"]),
        ("Please contact us.", ["contact"]),
        ("If you like trains, join us.", ["join"]),
        ("Ready to start: send us your CV.", ["send"]),
        ("Never stop asking.", ["stop"]),
        ("Support our drivers on tour", ["Support"]),
        ("Say hello and feel at home.", ["Say", "feel"]),
        ("Stay calm", ["Stay"]),
        ("Host regular open days", ["Host"]),
        ("Apply today.", ["Apply"]),
        ("Design bridges, draw them and check the numbers", ["Design", "check"]),
        ("Plan rota changes and brief drivers", ["Plan"]),
    ],
)
def test_english_bare_verbs_are_found(text: str, verbs: list[str]) -> None:
    assert found(text, "en") == verbs


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Support engineer", id="title"),
        pytest.param("Work experience", id="noun-phrase"),
        pytest.param("Experience in sales", id="noun-before-a-preposition"),
        pytest.param("Travel costs are covered.", id="subject"),
        pytest.param("We design, build and test trains.", id="verbs-of-a-subject"),
        pytest.param("Do you like trains?", id="question"),
        pytest.param("To lead a team", id="infinitive"),
        pytest.param("Research and development", id="pair-of-nouns"),
        pytest.param("Leading a team", id="ing-form"),
        pytest.param("Java, Python, or Go", id="name-in-a-list"),
        pytest.param("Test drives happen on Mondays.", id="compound"),
        pytest.param("Cooks wanted", id="noun-alone"),
        pytest.param("Train drivers wanted", id="plural-that-something-is-said-of"),
        pytest.param("Help that counts", id="noun-before-a-relative-clause"),
        pytest.param("Open to everyone", id="adjective"),
        pytest.param("Apply button", id="part-of-a-page"),
        pytest.param("Market research and support services", id="pair-of-compounds"),
    ],
)
def test_other_english_clauses_call_nobody(text: str) -> None:
    assert found(text, "en") == []


def test_other_languages_and_empty_sentences_call_nobody() -> None:
    assert imperatives(tokenize("Komm! Apply now!"), "other") == []
    assert imperatives([], "de") == []
