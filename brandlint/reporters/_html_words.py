"""What the HTML report says, in English and German; keys are those of its script."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from brandlint.errors import Wording

WORDS: Final[Mapping[str, Wording]] = {
    "report": Wording("Recruiting copy report", "Bericht zu den Recruiting-Texten"),
    "of": Wording("As of", "Stand"),
    "skip": Wording("Skip to content", "Zum Inhalt springen"),
    "theme": Wording("Light or dark", "Hell oder dunkel"),
    "print": Wording("Print", "Drucken"),
    "views": Wording("Parts of the report", "Teile des Berichts"),
    "overview": Wording("Overview", "Überblick"),
    "facts_tab": Wording("HR clarifies", "HR klärt"),
    "voice_tab": Wording("Marketing rewrites", "Marketing formuliert"),
    "site_tab": Wording("Technology", "Technik"),
    "texts": Wording("All texts", "Alle Texte"),
    "claims": Wording("Facts", "Fakten"),
    "facts_intro": Wording(
        "What only HR can clarify: whether a promise is true, a number right, a wording fair.",
        "Was nur HR klären kann: ob ein Versprechen stimmt, eine Zahl gilt, eine Formulierung"
        " fair ist.",
    ),
    "voice_intro": Wording(
        "What marketing can put better: voice, words, clarity.",
        "Was Marketing besser sagen kann: Stimme, Wortwahl, Verständlichkeit.",
    ),
    "site_intro": Wording(
        "What whoever builds the page can settle: markup and structured data.",
        "Was klärt, wer die Seite baut: Auszeichnung und strukturierte Daten.",
    ),
    "texts_intro": Wording(
        "Each text with everything that was found in it.", "Jeder Text mit allem, was auffiel."
    ),
    "claims_intro": Wording(
        "What the texts promise, side by side. A value leads to its place. What differs need not"
        " contradict: contradictions stand under ‘HR clarifies’.",
        "Was die Texte zusagen, nebeneinander. Ein Wert führt zu seiner Stelle. Was verschieden"
        " ist, muss sich nicht widersprechen: Widersprüche stehen bei „HR klärt“.",
    ),
    "score": Wording("Score", "Punkte"),
    "score_mean": Wording("points on average", "Punkte im Schnitt"),
    "score_note": Wording(
        "100 means that nothing was found. The score is for information; it weighs findings by"
        " severity and per 100 words.",
        "100 heißt: nichts gefunden. Die Punkte dienen der Orientierung; sie gewichten Befunde"
        " nach Schwere und je 100 Wörter.",
    ),
    "voice": Wording("Voice", "Stimme"),
    "facts": Wording("Facts", "Fakten"),
    "clarity": Wording("Clarity", "Klarheit"),
    "fairness": Wording("Fairness", "Fairness"),
    "spread": Wording("Distribution of scores", "Verteilung der Punkte"),
    "spread_bar": Wording("{0} to {1} points: {2} texts", "{0} bis {1} Punkte: {2} Texte"),
    "dimensions": Wording("Points by part, on average", "Punkte je Bereich, im Schnitt"),
    "rules": Wording("Most frequent findings", "Häufigste Befunde"),
    "example": Wording("e.g. {0}", "z. B. {0}"),
    "rules_hint": Wording("A rule leads to its places.", "Eine Regel führt zu ihren Stellen."),
    "documents": Wording("Texts", "Texte"),
    "document": Wording("Text", "Text"),
    "touchpoint": Wording("Touchpoint", "Touchpoint"),
    "findings": Wording("Findings", "Befunde"),
    "finding_one": Wording("1 finding", "1 Befund"),
    "finding_many": Wording("{0} findings", "{0} Befunde"),
    "text_one": Wording("1 text", "1 Text"),
    "text_many": Wording("{0} texts", "{0} Texte"),
    "in_one": Wording("in 1 text", "in 1 Text"),
    "in_many": Wording("in {0} texts", "in {0} Texten"),
    "words_many": Wording("{0} words", "{0} Wörter"),
    "drift": Wording("Nearness to the voice", "Nähe zur Stimme"),
    "drift_note": Wording(
        "Each dot is a text, the bar above what approved copy usually reaches. The rows are the"
        " texts that are farthest off; their bar is the least for a text of that length.",
        "Jeder Punkt ist ein Text, der Strich oben zeigt, was freigegebene Texte meist erreichen."
        " Darunter die Texte, die am weitesten abweichen; ihr Strich ist das Mindeste für einen"
        " Text dieser Länge.",
    ),
    "drift_none": Wording(
        "No voice has been learned yet. `brandlint voice learn` makes a profile of approved copy;"
        " then this is where you see how near each text comes to it.",
        "Noch ist keine Stimme gelernt. `brandlint voice learn` macht aus freigegebenen Texten ein"
        " Profil; danach steht hier, wie nah ihm jeder Text kommt.",
    ),
    "drift_off": Wording("in another voice", "andere Stimme"),
    "drift_near": Wording("in the voice", "in der Stimme"),
    "drift_far": Wording("another voice", "fremd"),
    "drift_close": Wording("like approved copy", "wie freigegeben"),
    "drift_typical": Wording("approved texts usually", "freigegebene Texte üblich"),
    "drift_least": Wording("at least", "mindestens"),
    "traits": Wording("What sets this text apart from the voice", "Was den Text abhebt"),
    "less": Wording("less than approved copy", "weniger als freigegebene Texte"),
    "more": Wording("more than approved copy", "mehr als freigegebene Texte"),
    "failures": Wording("Not checked", "Nicht geprüft"),
    "failures_note": Wording(
        "These could not be checked; nobody knows what is in them.",
        "Diese konnten nicht geprüft werden; was in ihnen steht, weiß niemand.",
    ),
    "partly": Wording("partly not checked", "teils nicht geprüft"),
    "accepted": Wording("Accepted", "Akzeptiert"),
    "by_text": Wording("in the text", "im Text"),
    "by_baseline": Wording("in the baseline", "in der Baseline"),
    "reason": Wording("Reason", "Grund"),
    "rule": Wording("Rule", "Regel"),
    "notes": Wording("About this run", "Zu diesem Lauf"),
    "skipped": Wording("{0} files skipped", "{0} Dateien übergangen"),
    "filters": Wording("Filters", "Filter"),
    "all_rules": Wording("All rules", "Alle Regeln"),
    "severity": Wording("Severity", "Schwere"),
    "error": Wording("error", "Fehler"),
    "warning": Wording("warning", "Warnung"),
    "note": Wording("note", "Hinweis"),
    "errors": Wording("Errors", "Fehler"),
    "warnings": Wording("Warnings", "Warnungen"),
    "notes_many": Wording("Notes", "Hinweise"),
    "search": Wording("Find a text", "Text suchen"),
    "reset": Wording("Clear filters", "Filter aufheben"),
    "worklist": Wording("Work list", "Arbeitsliste"),
    "nothing": Wording(
        "Nothing here: no finding fits the filters.", "Nichts offen: Kein Befund passt zum Filter."
    ),
    "clean": Wording("Nothing found. Well done!", "Nichts gefunden. Schön!"),
    "choose": Wording("Choose a text.", "Einen Text wählen."),
    "whole": Wording("About the whole text", "Zum ganzen Text"),
    "places": Wording("In the text", "Im Text"),
    "outside": Wording("Outside of the visible text", "Außerhalb des sichtbaren Textes"),
    "instead": Wording("Instead", "Stattdessen"),
    "delete": Wording("leave out", "weglassen"),
    "see_also": Wording("See also", "Siehe auch"),
    "source": Wording("Source", "Quelle"),
    "why": Wording("Why", "Warum"),
    "line": Wording("line", "Zeile"),
    "close": Wording("Close", "Schließen"),
    "next": Wording("Next finding", "Nächster Befund"),
    "previous": Wording("Previous finding", "Voriger Befund"),
    "draft": Wording("draft", "Entwurf"),
    "no_text": Wording("The text itself is not part of this report.", "Der Text liegt nicht bei."),
    "columns": Wording("Columns", "Spalten"),
    "by_touchpoint": Wording("Touchpoints", "Touchpoints"),
    "by_document": Wording("Texts", "Texte"),
    "only_first": Wording(
        "The first {0} of {1} texts; the search narrows them down.",
        "Die ersten {0} von {1} Texten; die Suche grenzt sie ein.",
    ),
    "fact": Wording("Fact", "Fakt"),
    "differs": Wording("differs", "verschieden"),
    "conditional": Wording("in some cases", "nur teils"),
    "job": Wording("job {0}", "Stelle {0}"),
    "more_values": Wording("{0} more", "{0} weitere"),
    "no_claims": Wording("No facts were read.", "Es wurden keine Fakten gelesen."),
    "shown": Wording("{0} in {1}", "{0} in {1}"),
    "keys": Wording(
        "Keys: arrow keys choose a tab or a text, N and P go to the next or previous finding,"
        " Escape closes it.",
        "Tasten: Pfeiltasten wählen Reiter oder Text, N und P gehen zum nächsten oder vorigen"
        " Befund, Escape schließt ihn.",
    ),
    "made": Wording(
        "Made by brandlint, on this computer; no text was sent anywhere. These are signs, not"
        " verdicts.",
        "Erstellt mit brandlint auf diesem Rechner; kein Text wurde irgendwohin gesendet. Es sind"
        " Hinweise, keine Urteile.",
    ),
    "no_script": Wording(
        "For texts, filters and charts, open this file in a browser.",
        "Für Texte, Filter und Diagramme diese Datei in einem Browser öffnen.",
    ),
}

TOUCHPOINTS: Final[Mapping[str, Wording]] = {
    "ad": Wording("Ad", "Anzeige"),
    "career_page": Wording("Career page", "Karriereseite"),
    "job_posting": Wording("Job posting", "Stellenanzeige"),
    "application_form": Wording("Application form", "Bewerbungsformular"),
    "email": Wording("E-mail", "E-Mail"),
    "other": Wording("Other", "Anderes"),
}
