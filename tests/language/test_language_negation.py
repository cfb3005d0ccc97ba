from time import process_time

import pytest

from brandlint.language.negation import negations
from brandlint.language.tokens import tokenize


def is_negated(text: str, target: str, language: str) -> bool:
    start = text.index(target)
    return any(
        found.scope.start <= start and start + len(target) <= found.scope.end
        for found in negations(tokenize(text), language)
    )


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Wir bieten kein Homeoffice.", "Homeoffice"),
        ("Homeoffice gibt es bei uns nicht.", "Homeoffice"),
        ("Homeoffice ist keine Option.", "Homeoffice"),
        ("Überstunden gibt es hier keine.", "Überstunden"),
        ("Ein Führerschein ist kein Muss.", "Führerschein"),
        ("Führerschein: nein", "Führerschein"),
        ("Du arbeitest nie am Wochenende.", "am Wochenende"),
        ("Arbeiten ohne Schichtdienst und Rufbereitschaft", "Rufbereitschaft"),
        ("Keine Nächte und Wochenenden!", "Wochenenden"),
        ("Keine Nächte oder Wochenenden!", "Wochenenden"),
        ("Es gibt weder Dienstwagen noch Parkplätze.", "Parkplätze"),
        ("Schichten, Nachtdienst und Wochenenden gibt es nicht.", "Schichten"),
        ("Wir erwarten nicht, dass du umziehst.", "umziehst"),
        ("Es ist nicht nötig, Erfahrung mitzubringen.", "Erfahrung"),
        ("Du brauchst kein Studium, sondern Neugier.", "Studium"),
        ("Auch ohne Studium kannst du hier anfangen.", "Studium"),
        ("Das Gehalt ist fair, aber einen Dienstwagen bieten wir nicht.", "Dienstwagen"),
        ("Schichtarbeit ist bei uns ausgeschlossen.", "Schichtarbeit"),
        ("Ein Anschreiben ist, ehrlich, nicht nötig.", "Anschreiben"),
        ("Reisetätigkeit fällt nicht an.", "Reisetätigkeit"),
        ("Ohne Nächte, ohne Wochenenden.", "Wochenenden"),
        ("Uns zählt der Wille und nicht das Zeugnis.", "Zeugnis"),
        ("Statt Akkord zahlen wir Festlohn.", "Akkord"),
        ("Wir fragen niemanden nach dem Alter.", "Alter"),
        ("Der Weg ist frei von Formularen.", "Formularen"),
        ("Es ist nicht nötig, einen Anzug zu tragen.", "Anzug"),
        ("Auf Titel legen wir keinen Wert.", "Titel"),
        ("Fristen gibt es weder im Mai noch im Juni.", "Fristen"),
        ("Kein Kontakt mit Gefahrstoffen", "Gefahrstoffen"),
    ],
)
def test_german_denials_hold_what_they_deny(text: str, target: str) -> None:
    assert is_negated(text, target, "de")


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Homeoffice ist kein Problem.", "Homeoffice"),
        ("Homeoffice ist kein großes Thema.", "Homeoffice"),
        ("Nicht nur Homeoffice, auch Gleitzeit.", "Homeoffice"),
        ("Wir bieten kein Homeoffice, aber Gleitzeit.", "Gleitzeit"),
        ("Wir bieten kein Homeoffice und 30 Tage Urlaub.", "30 Tage Urlaub"),
        ("Du arbeitest nicht im Büro, sondern daheim.", "daheim"),
        ("Homeoffice ohne Wenn und Aber.", "Homeoffice"),
        ("Bei uns darf Spaß nicht fehlen.", "Spaß"),
        ("Keine Schicht ohne Pause.", "Pause"),
        ("Homeoffice ist nicht ausgeschlossen.", "Homeoffice"),
        ("Ohne Teamgeist geht nichts.", "Teamgeist"),
        ("Keine Lust auf Homeoffice?", "Homeoffice"),
        ("Gleitzeit haben wir, Schichten nicht.", "Gleitzeit"),
        ("Das Gehalt ist fair und Überstunden gibt es nicht.", "Gehalt"),
        ("Kurse finden im Haus statt.", "statt"),
        ("Teilzeit ist möglich, keine Nachtdienste.", "Teilzeit"),
        ("Uns zählt der Wille und nicht das Zeugnis.", "Wille"),
        ("Nie war Ausbildung so wichtig.", "Ausbildung"),
        ("Mehr Natur geht nicht.", "Natur"),
        ("An Ideen mangelt es uns nicht.", "Ideen"),
        ("Wir verlieren das Ziel nicht.", "Ziel"),
        ("Das ist nichts Geringeres als ein Neubau.", "Neubau"),
        ("Kaum ein Tag vergeht ohne Kuchen.", "Kuchen"),
        ("Unser Dank endet nicht am Monatsende.", "Dank"),
        ("Nachbarn, die nicht klingeln", "Nachbarn"),
        ("Eine Küche, in der du nicht allein stehst", "Küche"),
        ("Wir sind ein Handwerksbetrieb und kein Konzern.", "Handwerksbetrieb"),
        ("Ein Auto ist nicht nötig, weil du zu Hause arbeitest.", "zu Hause"),
        ("Nicht in Bonn, sondern in Köln zu arbeiten", "Köln"),
        ("Du arbeitest vor Ort und nicht im Homeoffice.", "vor Ort"),
        ("Wir sind nicht frei von Fehlern.", "Fehlern"),
    ],
)
def test_what_german_clauses_do_not_deny_is_left_alone(text: str, target: str) -> None:
    assert not is_negated(text, target, "de")


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Remote work is not possible.", "Remote work"),
        ("We don't offer a company car.", "company car"),
        ("No weekend work", "weekend work"),
        ("No nights and weekends.", "weekends"),
        ("Remote work is no option.", "Remote work"),
        ("A degree is no longer required.", "degree"),
        ("You can start without a degree.", "degree"),
        ("We have neither shifts nor overtime.", "overtime"),
        ("You never travel.", "travel"),
        ("You won’t work nights, but you will travel.", "work nights"),
        ("Pay is fair, but remote work is not possible.", "remote work"),
        ("Without overtime, no one burns out.", "overtime"),
        ("Instead of piece rates we pay wages.", "piece rates"),
        ("We judge work rather than grades.", "grades"),
        ("A workshop free from noise", "noise"),
        ("We don't ask for unpaid work.", "unpaid work"),
        ("No boring forms", "boring forms"),
        ("Your hobbies play no part.", "hobbies"),
        ("No work with chemicals", "chemicals"),
        ("You do not yet know our town.", "know our town"),
        ("There is no age limit.", "age limit"),
        ("We're afraid housing is not included.", "housing"),
        ("No one will rush you.", "rush you"),
        ("Fixed hours: there are no late shifts.", "late shifts"),
    ],
)
def test_english_denials_hold_what_they_deny(text: str, target: str) -> None:
    assert is_negated(text, target, "en")


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Remote work is no problem.", "Remote work"),
        ("Not only remote work but also flexitime.", "remote work"),
        ("You won't work nights, but you will travel.", "travel"),
        ("No overtime and 30 days of leave.", "30 days"),
        ("No overtime and we pay well.", "pay"),
        ("Nothing works without trust.", "trust"),
        ("Remote work? Why not?", "Remote work"),
        ("Instead we offer remote work.", "remote work"),
        ("We would rather offer remote work.", "remote work"),
        ("Rarely does a week pass without cake.", "cake"),
        ("You don't mind nights.", "nights"),
        ("Learning couldn't be easier.", "Learning"),
        ("Without trust, we can't work.", "trust"),
        ("You will never run out of tasks.", "tasks"),
        ("We don't lose our nerve.", "nerve"),
        ("No two shifts are alike.", "shifts"),
        ("Don't let the form put you off.", "form"),
        ("No fewer than 40 days of leave", "40 days"),
        ("We look at the person and not the grades.", "person"),
        ("Leave is paid and you don't work nights.", "Leave"),
        ("We can't wait to show you our remote work policy.", "remote work"),
        ("A crew that does not shout", "crew"),
        ("You need not swim as long as you can row.", "row"),
        ("We never cut corners and pay fair wages.", "fair wages"),
        ("You can see that there are no forms.", "see"),
        ("There is no limit to your ideas.", "your ideas"),
        ("You don't work Sundays unless snow falls.", "snow"),
        ("We hire for skill and never ask your age.", "skill"),
        ("The rota follows your life and is not fixed.", "your life"),
        ("The job is not seasonal and starts in May.", "May"),
        ("You need no diploma to start.", "start"),
        ("Uniforms are free of charge.", "charge"),
        ("Lunch is free: you pay no fees.", "Lunch"),
        ("We are never too busy to listen.", "listen"),
    ],
)
def test_what_english_clauses_do_not_deny_is_left_alone(text: str, target: str) -> None:
    assert not is_negated(text, target, "en")


@pytest.mark.parametrize(
    ("question", "answer", "language", "denied"),
    [
        ("Schichten?", "Gibt es bei uns nicht.", "de", True),
        ("Schichten?", "Nicht mit uns!", "de", True),
        ("Muss ich umziehen?", "Nein.", "de", True),
        ("Schichten?", "Kein Problem.", "de", False),
        ("Interesse?", "Wir beißen nicht.", "de", False),
        ("Muss ich umziehen?", "Gibt es nicht.", "de", False),
        ("Night shifts?", "No way.", "en", True),
        ("Night shifts?", "Not here.", "en", True),
        ("Night shifts?", "Not a problem.", "en", False),
        ("New in town?", "No friend is far.", "en", False),
    ],
)
def test_an_answer_denies_what_was_asked(
    question: str, answer: str, language: str, *, denied: bool
) -> None:
    found = negations(tokenize(answer, len(question) + 1), language, before=tokenize(question))
    assert any(negation.scope.start == 0 for negation in found) == denied


def test_a_question_far_off_is_not_answered() -> None:
    found = negations(tokenize("Nein.", 40), "de", before=tokenize("Schichten?"))
    assert all(negation.scope.start == 40 for negation in found)


def test_a_negation_knows_its_word() -> None:
    text = "Homeoffice ist leider nicht möglich."
    [negation] = negations(tokenize(text), "de")
    assert negation.cue.of(text) == "nicht"
    assert negation.scope.of(text).startswith("Homeoffice")


def test_other_languages_deny_nothing() -> None:
    assert negations(tokenize("kein no"), "other") == []


@pytest.mark.parametrize("words", ["kein ", "kein Büro und ", "nicht, ohne "])
def test_thousands_of_negations_take_time_in_proportion(words: str) -> None:
    start = process_time()
    negations(tokenize(words * 3000), "de")
    assert process_time() - start < 2


def test_a_sentence_without_end_is_read_in_pieces() -> None:
    text = "Wort " * 500 + "und wir bieten kein Homeoffice an"
    [negation] = negations(tokenize(text), "de")
    assert negation.scope.of(text).startswith("kein Homeoffice")
