import pytest

from brandlint.documents import Address
from brandlint.language.address import addresses, document_address
from brandlint.language.sentences import split
from brandlint.language.tokens import tokenize


def read(text: str, language: str = "de") -> list[Address]:
    """Analyse a text whose lines are blocks."""
    sentences = []
    offset = 0
    for line in text.split("\n"):
        tokens = tokenize(line, offset)
        sentences += [tokens[s.first : s.last] for s in split(line, tokens, language, offset)]
        offset += len(line) + 1
    return addresses(sentences, language)


def forms(text: str, language: str = "de") -> str:
    """Return the first letter of each form: f(ormal), i(nformal), n(ot), u(nsure)."""
    return " ".join(address.form[0] for address in read(text, language))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # du is always meant
        ("Du bist neugierig und dein Team freut sich auf dich.", "i i i"),
        ("Wir bieten Dir, was Du brauchst.", "i i"),
        ("Bewerbt euch mit eurem Lebenslauf.", "i i"),
        ("Wir sind per Du.", "n"),
        ("Das Du ist bei uns üblich.", "n"),
        ("Wir bleiben beim „Sie“.", "n"),
        # capitals inside the sentence
        ("Wir bieten Ihnen einen Platz.", "f"),
        ("Bei uns arbeiten Sie im Team.", "f"),
        ("Gestalten Sie mit uns Ihre Zukunft.", "f f"),
        ("Haben Sie Fragen?", "f"),
        ("Wenn Sie gern reisen, freuen wir uns auf Ihren Anruf.", "f f"),
        # openings without anyone else around
        ("Sie verfügen über eine Ausbildung.", "f"),
        ("Sie sind teamfähig?", "f"),
        ("Sie möchten etwas bewegen und Ihre Ideen einbringen?", "f f"),
        ("Ihre Aufgaben", "f"),
        ("Ihr neuer Arbeitsplatz", "f"),
        ("Ihnen ist Sicherheit wichtig?", "f"),
        ("Sie erwartet ein offenes Team.", "f"),
        ("Sie haben, wenn Sie möchten, freitags frei.", "f f"),
        ("• Sie betreuen Kundinnen und Kunden.", "f"),
        ("Unser Angebot: Sie arbeiten von zu Hause.", "f"),
        ("IHRE AUFGABEN", "f"),
        # she
        ("Frau Muster leitet die Pflege. Sie arbeitet seit 2010 bei uns.", "n"),
        ("Lisa ist Ärztin. Ihr Team ist klein.", "n"),
        ("Unsere Leiterin heißt Anna. Ihre Tür steht offen.", "n"),
        ("Die Muster GmbH wächst. Sie sucht Verstärkung.", "n"),
        ("Die Stelle ist befristet. Sie kann verlängert werden.", "n"),
        ("Sie war schon vor uns da.", "n"),
        ("Wir fragten unsere Chefin, wie ihr Tag beginnt.", "n"),
        ("Bei ihr lernst du viel.", "n i"),
        ("Anna mag ihr Team, und es mag sie.", "n n"),
        # they
        ("Unsere Kolleginnen kennen sich gut. Sie arbeiten seit Jahren zusammen.", "n"),
        ("Die Auszubildenden wechseln oft. Sie lernen jede Station kennen.", "n"),
        ("Viele Menschen arbeiten hier. Sie kommen aus 30 Ländern.", "n"),
        ("Tim und Lea arbeiten am Empfang. Sie lachen viel.", "n"),
        ("Unsere Pfleger haben Zeit. Sie lieben ihren Beruf.", "n n"),
        ("Die Kunden sind freundlich. Ihre Fragen beantworten wir gern.", "n"),
        ("Frau Muster ist da. Ihre Fragen beantwortet sie gern.", "f n"),
        ("Die Termine stehen fest. Sie dauern eine Stunde.", "n"),
        ("Unsere Mentoren sind da. Sie helfen Ihnen am Anfang.", "n f"),
        ("Wir haben tolle Kolleg:innen und schätzen sie.", "n"),
        ("Die Gäste danken ihnen.", "n"),
        ("Die Kolleginnen lachen. Sie mögen sich. Sie singen sogar.", "n n"),
        # reader again, though others are near
        ("Die Aufgaben sind klar. Sie beraten Familien.", "f"),
        ("Wir suchen Pflegekräfte. Sie arbeiten gern mit Menschen?", "f"),
        ("Unsere Teams sind klein. Sie möchten dazugehören?", "f"),
        ("Wir bilden Sie aus. Sie lernen alle Bereiche kennen.", "f f"),
        # ihr
        ("Ihr sucht einen Job?", "i"),
        ("Ihr seid neugierig.", "i"),
        ("Wenn ihr Lust habt, meldet euch.", "i i"),
        ("Sucht ihr Abwechslung?", "i"),
        ("Was erwartet ihr von uns?", "i"),
        ("Hier könnt ihr wachsen.", "i"),
        ("Ihr alle zählt.", "i"),
        ("Wir freuen uns, wenn Ihr vorbeikommt.", "i"),
        ("Ihr Team wächst.", "f"),
        ("Weil ihr Team wächst, sucht Frau Muster Hilfe.", "n"),
        ("Frau Muster sucht ihr Team selbst aus.", "n"),
        ("Das Büro gefällt ihr.", "n"),
        ("Die Firma und ihr Gründer sind bekannt.", "n"),
        # somebody else speaks, or is spoken to
        ("„Du lernst hier viel“, sagt Anna.", "n"),
        ("Tim erzählt: „Die fragen dich wirklich.“", "n"),
        ("„Du wirst hier gesehen.“ – Lea, Pflegerin", "n"),
        ("Unser Motto: „Du zählst“.", "i"),
        ("Liebe Gäste, sagen Sie uns, ob Ihr Zimmer gefällt.", "f f"),
        ("Macht, was ihr vorhabt.", "i"),
        ("„Wie geht es Ihnen?“ So begrüßt Lea jeden Gast.", "n"),
    ],
)
def test_each_form_is_read_in_its_sentence(text: str, expected: str) -> None:
    assert forms(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Wir bieten dir viel.\nIhr Team", "i n", id="a-du-text-has-no-sie"),
        pytest.param(
            "Die Klinik liegt am Wald. Ihr Garten ist groß.\nWir freuen uns auf Sie.",
            "f f",
            id="a-sie-text-makes-open-ones-formal",
        ),
        pytest.param(
            "Die Klinik liegt am Wald. Ihr Garten ist groß.", "u", id="else-they-stay-open"
        ),
        pytest.param(
            "Frau Muster ist da. Sie hilft gern.\nWir freuen uns auf Sie.",
            "n f",
            id="what-is-clear-stays",
        ),
    ],
)
def test_the_rest_of_the_text_decides_what_a_sentence_leaves_open(text: str, expected: str) -> None:
    assert forms(text) == expected


def test_a_text_without_capitals_may_still_be_polite() -> None:
    assert forms("bewerben sie sich jetzt") == "f"


def test_several_readers_are_marked() -> None:
    assert [address.plural for address in read("Ihr sucht, wir haben euch und dich.")] == [
        True,
        True,
        False,
    ]


def test_english_knows_every_you() -> None:
    assert forms("You're new? Bring yourself and YOUR friends, we'll call you.", "en") == "i i i i"
    assert forms("“You lead well,” says my boss.", "en") == "n"
    assert forms("We hire young people in Youngstown.", "en") == ""


def test_other_languages_are_left_alone() -> None:
    assert addresses([tokenize("Sie du you")], "other") == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Wir suchen dich.", "de", "du"),
        ("Wir suchen Sie.", "de", "sie"),
        ("Wir suchen dich. Wir freuen uns auf Sie.", "de", "mixed"),
        ("Wir suchen Verstärkung.", "de", "none"),
        ("We want you.", "en", "you"),
        ("We hire.", "en", "none"),
    ],
)
def test_a_text_has_one_address_or_mixes_them(text: str, language: str, expected: str) -> None:
    assert document_address(read(text, language), language) == expected


def test_spans_cover_the_words() -> None:
    text = "Wir suchen dich.\nIhre Aufgaben"
    assert [address.span.of(text) for address in read(text)] == ["dich", "Ihre"]
