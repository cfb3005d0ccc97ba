"""Sentences: where they end, and that they share out the tokens."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandlint.documents import Sentence
from brandlint.language.sentences import split
from brandlint.language.tokens import tokenize


def spoken(text: str, language: str) -> list[str]:
    return [sentence.span.of(text) for sentence in split(text, tokenize(text), language)]


# A bar stands where one sentence ends and the next begins.
GERMAN = """
Wir sind die Muster GmbH & Co. KG in Bad Soden a. Ts. und suchen dich.
Wir sind die Muster GmbH. | Komm zu uns.
Arbeiten bei der Muster AG. | Das macht Spaß.
Wir bauen für 3 Mio. €. | Das Werk kostet 2,5 Mrd. €
Komm vorbei 👉 jobs@muster.example oder ruf an 👉 0123 456.
Du hast ein abgeschl. Studium (z. B. BWL) oder eine kaufm. Ausbildung. | Erfahrung ist kein Muss.
Dr. Anna Muster leitet das Team. | Prof. Dr. med. B. Beispiel berät sie.
Ruf uns an: Tel. 0123 456789. | Oder schreib an jobs@muster.de. | Wir antworten schnell.
Mehr unter www.muster.de/jobs. | Schau vorbei!
Wir zahlen 3.500 € brutto. | Dazu kommen 30 Tage Urlaub.
Arbeitszeit: 38,5 Std./Woche. | Gleitzeit ist möglich.
Die Arbeitszeit beträgt 40 Std. pro Woche. | Sie ist flexibel.
Die Arbeitszeit beträgt 40 Std. | Wir bieten Gleitzeit.
Start ist der 01.03.2027. | Bewerbungen bitte online.
Wir suchen zum 1. September 2027 Auszubildende.
Wir suchen zum 01.09. Auszubildende (m/w/d).
Bewirb dich bis zum 31.3. | Ansprechpartnerin ist Frau Weber.
Seit dem 19. Jahrhundert bauen wir Orgeln.
Ab dem 2. Ausbildungsjahr bist du Teil des Teams.
Unser Büro liegt im 3. Stock. | Einen Aufzug gibt es.
Gegründet 1998. | Heute 300 Menschen.
Wir arbeiten von Mo. bis Fr. | Am Wochenende ist frei.
Wir haben Mo. – Fr. von 8:00 bis 17:00 Uhr geöffnet. | Samstags nie.
Es erwarten dich Obst, Kaffee, Tee usw. | Wir freuen uns auf dich.
Homeoffice, Gleitzeit, Jobrad etc. | Bewerbungen an Frau Muster.
„Ich mag mein Team.“ | „Ich auch!“
„Hier zählt jeder.“ | Das sagt unsere Chefin.
„Komm zu uns!“, sagt Anna.
„Komm zu uns!“ ruft Anna.
"Bei uns lernst du viel." | Das sagen unsere Azubis.
(Auch Quereinstieg ist möglich.) | Bewirb dich.
Wir bieten viel (u. a. Homeoffice, Jobrad etc.) und fordern wenig.
Wir bieten viel (30 Tage Urlaub! Gleitzeit!) und fordern wenig.
Was erwartet dich? | Viel!
Neugierig? | Dann bewirb dich!
Echt jetzt?! | Ja, echt.
Wir wachsen ... und du mit uns.
Du suchst etwas Neues… | Wir haben es.
Bewirb dich jetzt! 🚀 | Wir freuen uns. 😊
Bewirb dich jetzt 🚀 | Wir freuen uns auf dich!
1. Du schickst uns deinen Lebenslauf. | 2. Wir rufen dich an. | 3. Du fängst an.
a) Lebenslauf, b) Zeugnisse, c) Motivation.
Teamleitung Pflege (m/w/d)
Ihre Ansprechpartnerin ist Frau M. Beispiel. | Sie hilft Ihnen gern.
Kenntnisse in C++, C# o. Ä. sind von Vorteil.
Führerschein Kl. B erforderlich. | Eigener Pkw von Vorteil.
Vergütung nach TVöD EG 9. | Zusatzversorgung inklusive.
Gem. § 3 Abs. 2 Nr. 1 TzBfG ist die Stelle befristet. | Eine Verlängerung ist möglich.
Wir sitzen in der Musterstr. 5 in Berlin. | Komm vorbei.
Das Gehalt liegt bei mind. 45.000 € p. a. | Ein Bonus kommt dazu.
Wir suchen dich als Dipl.-Ing. oder M. Sc. der Fachrichtung Bau.
Wir sind ein e. V. mit Sitz in Köln.
Unser Verein Muster e. V. sucht dich. | Mach mit!
Du bringst mit: Freude am Umgang mit Menschen. | Alles andere lernst du.
Ca. 50 Kolleg:innen freuen sich auf dich. | Wirklich!
St. Gallen ist schön. | Zürich auch.
Kontakt: Fr. Muster, Hr. Beispiel
Wir suchen ab sofort bzw. zum nächstmöglichen Zeitpunkt Verstärkung. | Interessiert?
Eine 4-Tage-Woche? | Gibt's bei uns.
Bei uns bekommst du 30 Tage Urlaub. | 5 Tage davon nimmst du, wann du willst.
iOS oder Android? | Beides. | iOS mögen wir mehr.
Nach § 5 Abs. 1 S. 2 gilt das. | Mehr dazu im Gespräch.
Die Stelle ist zunächst auf 2 J. befristet.
Ist das was für dich? | Bewirb dich bis 30. Juni.
Der Verdienst liegt bei 2,5 Mio. Euro.
Die Firma hat einen Umsatz von 2,5 Mio. € im Jahr.
Du arbeitest mind. 20 Std. wöchentl. im Team.
Tarifvertrag der IG BCE. | Urlaubsgeld gibt es auch.
Du hast Abitur o. ä. | Du bist offen.
Teamevents, Sommerfest u. v. m. | Klingt gut?
Los geht's! | Los!
Du wohnst in Frankfurt a. M. oder Umgebung.
Vor Ort (Hamburg, St. Pauli) oder remote.
Du bist 18 J. oder älter.
Wir sind Nr. 1 in der Region. | Darauf sind wir stolz.
Ansprechpartner: Max Muster, Tel.: 0123/456
Es gilt: Wer fragt, gewinnt. | Also frag!
""".strip().splitlines()

ENGLISH = """
We're Muster Inc., a small team in St. Louis. | Join us.
Quote ref. 12/2027 and ask for the Asst. Manager. | She will know.
Minimum age: 18. | Maximum load: 20 kg.
You will report to Dr. J. Sample. | She leads the lab.
We work with tools such as Git, Docker, etc. | You don't need to know them all.
The salary is $60,000–$75,000 p.a. plus bonus. | It's reviewed every year.
Apply by Jan. 15, 2027. | Late applications are fine too.
The office is open from 9 a.m. to 5 p.m. | Remote work is possible.
You need a B.Sc. in Computer Science or a Ph.D. in Physics.
"I love it here." | That's what Sam says.
"I love it here!" says Sam.
Send your CV to jobs@muster.com. | We'll reply within 5 days.
We use Node.js and Go. | Python is a plus.
We are based in the U.S. | You can work from anywhere.
We are a U.S. company with offices in the U.K. and Germany.
Ready? | Set. | Go!
(No cover letter needed.) | Just apply.
Do you speak English (B2 or better)? | Great!
What you'll do: Build things. | Break things.
No. 1 in our market. | Founded in 1998. | 300 people.
At least 3 yrs. of experience. | No degree needed.
Work from home up to 3 days/week. | That's it.
You and I. | We build this together.
1. Apply online. | 2. Meet the team. | 3. Start.
We don't do drama... we do work.
Wait... | There's more!
Mr. and Mrs. Sample founded us. | They still work here.
Approx. 20 hours per week. | Evenings and weekends included.
We're hiring! 🎉 | Apply now 🚀
We're an equal opportunity employer. | We welcome everyone, incl. career changers.
Our CEO (a former nurse!) still works shifts. | Every week.
You have 5+ years of experience w/ Java. | Or Kotlin.
Visit www.muster.com/careers. | See you soon!
Pay: £32k. | Pension: 5%.
Full-time, Mon. to Fri., 8:30–17:00
Salary is approx. $50k. | Benefits incl. health and dental.
""".strip().splitlines()


@pytest.mark.parametrize("line", GERMAN)
def test_german_sentences_end_where_the_bars_stand(line: str) -> None:
    assert spoken(line.replace(" | ", " "), "de") == line.split(" | ")


@pytest.mark.parametrize("line", ENGLISH)
def test_english_sentences_end_where_the_bars_stand(line: str) -> None:
    assert spoken(line.replace(" | ", " "), "en") == line.split(" | ")


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Deine Aufgaben:\nDu planst", "de", ["Deine Aufgaben:", "Du planst"]),
        ("Homeoffice\n\nJobrad", "de", ["Homeoffice", "Jobrad"]),
        ("30 Tage Urlaub ✓ Jobrad ✓ Obst", "de", ["30 Tage Urlaub", "✓ Jobrad", "✓ Obst"]),
        ("Komm ins Team!Wir freuen uns.", "de", ["Komm ins Team!", "Wir freuen uns."]),
        ("Komm ins Team.Wir freuen uns.", "de", ["Komm ins Team.", "Wir freuen uns."]),
        (
            "Bei Asp.Net und Muster.Digital.",
            "de",
            ["Bei Asp.Net und Muster.Digital."],
        ),
        ("wir suchen dich. komm vorbei.", "de", ["wir suchen dich.", "komm vorbei."]),
        ("Text\n---\nText", "de", ["Text", "Text"]),
        ("Nous cherchons. Venez.", "other", ["Nous cherchons.", "Venez."]),
        ("We train LLMs. Lead the work.", "en", ["We train LLMs.", "Lead the work."]),
        ("Three reasons: 1. Pay is fair.", "en", ["Three reasons: 1. Pay is fair."]),
        ("", "de", []),
    ],
    ids=[
        "a line break ends one, also after a colon",
        "blank lines are none",
        "signs of a list begin one",
        "a space is missing after an exclamation mark",
        "a space is missing after a full stop",
        "a name may hold a full stop",
        "copy may be all in lower case",
        "a line of marks is none",
        "other languages are split by the plain rules",
        "acronyms have no full stop of their own",
        "a number after a colon counts what follows",
        "nothing has no sentence",
    ],
)
def test_lines_and_loose_typing(text: str, language: str, expected: list[str]) -> None:
    assert spoken(text, language) == expected


def test_spans_and_indexes_count_from_what_stands_before() -> None:
    text = "Komm her. Bleib da."
    assert split(text, tokenize(text, 100), "de", 100, 7) == [
        Sentence((100, 109), 7, 10),
        Sentence((110, 119), 10, 13),
    ]


@given(st.text(alphabet="aäB1 .!?…()„“\n🚀•z:"), st.sampled_from(["de", "en", "other"]))
def test_every_word_belongs_to_one_sentence_in_order(text: str, language: str) -> None:
    tokens = tokenize(text)
    sentences = split(text, tokens, language)
    held = [i for s in sentences for i in range(s.first, s.last)]
    assert held == sorted(set(held))
    assert {i for i, token in enumerate(tokens) if token.is_word} <= set(held)
    assert all(s.span == (tokens[s.first].start, tokens[s.last - 1].end) for s in sentences)
    assert all("\n" not in s.span.of(text) for s in sentences)
