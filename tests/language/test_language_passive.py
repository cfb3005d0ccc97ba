import pytest

from brandlint.language.english_verbs import is_participle as is_english_participle
from brandlint.language.german_verbs import is_infinitive, is_participle, is_third_person
from brandlint.language.passive import passives
from brandlint.language.tokens import tokenize


def found(text: str, language: str = "de") -> list[str]:
    return [passive.span.of(text) for passive in passives(tokenize(text), language)]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Das Team wird von Lea geführt.", "wird von Lea geführt"),
        ("Wir betreuen Kinder, die täglich abgeholt werden.", "abgeholt werden"),
        ("Der Antrag muss unterschrieben werden.", "unterschrieben werden"),
        ("Die Firma ist 1990 gegründet worden.", "gegründet worden"),
        ("Hier wird gelacht.", "wird gelacht"),
        ("Gesucht wird eine Köchin.", "Gesucht wird"),
        ("Werden Fahrtkosten erstattet?", "Werden Fahrtkosten erstattet"),
        ("Das Essen wurde frisch zubereitet.", "wurde frisch zubereitet"),
        ("Du wirst bei uns gut eingearbeitet.", "wirst bei uns gut eingearbeitet"),
        ("Du wirst von Fachleuten beraten.", "wirst von Fachleuten beraten"),
        ("Die Stelle wird neu vergeben.", "wird neu vergeben"),
        ("Ideen werden, wenn sie gut sind, umgesetzt.", "werden, wenn sie gut sind, umgesetzt"),
        ("Das Projekt wird organisiert und geleitet.", "wird organisiert"),
        ("Alles würde anders gemacht.", "würde anders gemacht"),
        ("Der Plan soll bald veröffentlicht werden.", "veröffentlicht werden"),
        ("Dir wird geholfen.", "wird geholfen"),
        ("Bewerbungen werden bis 1. Mai angenommen.", "werden bis 1. Mai angenommen"),
    ],
)
def test_german_passives_span_their_verbs(text: str, verbs: str) -> None:
    assert found(text) == [verbs]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Wir werden das Team führen.", id="future"),
        pytest.param("Wir werden dich gut beraten.", id="future-that-looks-like-a-participle"),
        pytest.param("Du wirst viel erfahren.", id="verb-without-passive"),
        pytest.param("Sie werden Gäste empfangen.", id="future-with-an-object"),
        pytest.param("Er wird das Ziel erreicht haben.", id="perfect-of-the-future"),
        pytest.param("Werde Teil des Teams!", id="become"),
        pytest.param("Es wird besser.", id="become-with-an-adjective"),
        pytest.param("Du wirst Chef und betreust Kunden.", id="become-and-a-second-verb"),
        pytest.param("Sie wird Leiterin und betreut Familien.", id="second-verb-like-a-participle"),
        pytest.param("Die Tür ist geschlossen.", id="state"),
        pytest.param("Wir sind gespannt und engagiert.", id="state-of-somebody"),
        pytest.param("Wir haben gelernt und gelacht.", id="perfect"),
        pytest.param("Wir würden uns freuen.", id="conditional"),
        pytest.param("Die Schicht wird bekannt.", id="adjective-in-t"),
        pytest.param("Du bekommst alles gezeigt.", id="bekommen"),
        pytest.param("Wir glauben, dass es dir gefallen wird.", id="future-at-the-end"),
    ],
)
def test_other_uses_of_german_verbs_are_no_passives(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("The team is led by Lea.", "is led"),
        ("You will be fully trained.", "be fully trained"),
        ("Costs are not always covered.", "are not always covered"),
        ("Offers have been sent.", "been sent"),
        ("We get paid weekly.", "get paid"),
        ("It must be done by May.", "be done"),
        ("Were you invited?", "Were you invited"),
        ("When are shifts planned?", "are shifts planned"),
        ("Nobody is left behind.", "is left"),
        ("The tool is used to build trains.", "is used"),
        ("It's written in Rust.", "It's written"),
        ("Offices aren't cleaned at night.", "aren't cleaned"),
    ],
)
def test_english_passives_span_their_verbs(text: str, verbs: str) -> None:
    assert found(text, "en") == [verbs]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("You’re a builder and we hired you.", id="perfect-behind-a-noun"),
        pytest.param("She is interested in trains.", id="feeling"),
        pytest.param("We are based in Ulm and located by the river.", id="place"),
        pytest.param("We are used to working late.", id="used-to-doing"),
        pytest.param("You are very organised.", id="trait"),
        pytest.param("A team led by Lea is here.", id="participle-behind-a-noun"),
        pytest.param("We have hired ten people.", id="perfect"),
        pytest.param("You are in need of speed.", id="words-that-end-in-ed"),
        pytest.param("Be kind. Get things done.", id="causative"),
        pytest.param("Get started now.", id="idiom-with-get"),
        pytest.param("You are team-oriented.", id="trait-behind-a-hyphen"),
        pytest.param("Our shop is closed on Sundays.", id="state"),
    ],
)
def test_other_uses_of_be_are_no_passives(text: str) -> None:
    assert found(text, "en") == []


@pytest.mark.parametrize(
    ("text", "language", "agent"),
    [
        ("Du wirst von Lea eingearbeitet.", "de", True),
        ("Das Haus wird durch Spenden getragen.", "de", True),
        ("Bewerbungen werden von Mai bis Juni gelesen.", "de", False),
        ("Die Stelle wird besetzt.", "de", False),
        ("You are trained by Lea.", "en", True),
        ("The job is filled by May.", "en", False),
        ("Success is reached by working hard.", "en", False),
    ],
)
def test_a_named_doer_is_told(*, text: str, language: str, agent: bool) -> None:
    [passive] = passives(tokenize(text), language)
    assert passive.agent is agent


def test_other_languages_have_no_passives() -> None:
    assert passives(tokenize("wird gemacht is done"), "other") == []


@pytest.mark.parametrize("word", ["geführt", "eingereicht", "betreut", "verstanden", "organisiert"])
def test_german_participles_are_known(word: str) -> None:
    assert is_participle(word)


@pytest.mark.parametrize("word", ["führen", "bereit", "geben", "übernimmst", "gegen", "Haus"])
def test_other_german_words_are_no_participles(word: str) -> None:
    assert not is_participle(word)


def test_verbs_are_known_behind_their_prefixes() -> None:
    assert all(map(is_infinitive, ("mitbringen", "einzureichen", "weiterentwickeln")))
    assert all(map(is_third_person, ("arbeitet", "betreut", "hilft", "vorbeikommt")))
    assert not is_infinitive("neuen")


def test_english_participles_are_regular_or_listed() -> None:
    assert is_english_participle("planned")
    assert is_english_participle("written")
    assert not is_english_participle("indeed")
