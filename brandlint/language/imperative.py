"""Finds imperatives: calls to du, ihr or Sie in German, bare verbs in English."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from brandlint.documents import Token
from brandlint.language._lists import words
from brandlint.language._you_words import SECOND_PLURAL, THIRD_SINGULAR
from brandlint.language.english_verbs import is_bare_verb, may_be_noun
from brandlint.language.german_verbs import imperative_of, is_infinitive, is_third_person
from brandlint.spans import Span


def imperatives(tokens: Sequence[Token], language: str) -> list[Span]:
    """Return the verbs of one sentence that call on the reader; none in other languages.

    An infinitive as a call ("Jetzt bewerben!") is none, a question neither. In English a task
    without a subject ("Lead a team of five") can't be told from a call and counts, too.
    """
    if language not in {"de", "en"} or not tokens or _is_question(tokens):
        return []
    if language == "de":
        return [Span(tokens[i].start, tokens[i].end) for i in _german(tokens)]
    return [Span(tokens[i].start, tokens[i].end) for i in _english(tokens)]


def _is_question(tokens: Sequence[Token]) -> bool:
    return any(token.text == "?" for token in tokens[-2:])


# Behind these a thought begins anew.
_RESTARTS: Final = frozenset('.:!–—•→|„“"»(')
_PARTS: Final = frozenset(",;")
_LEADS: Final = words("bitte dann jetzt also einfach nun und oder so deshalb darum")
_SUBJECTS: Final = words("ich du er sie es wir ihr man")

# Imperatives that are nouns or other words as well: they need a word behind that goes with a verb.
_ALSO_OTHERS: Final = words(
    """
    achte arbeit atem bau baue bade bericht beginn besuch besuche bitte blick blicke buch danke
    dauer decke dien dank dreh drucke ehre ende erbe ernte eile fall feier film filme folge form
    forme frage freude führe grenze gründe grüße hafte halt hefte heim hilfe hoffe kauf klage koch
    kosten kritik küsse lage lager land lande laut leere lehre leite leiste liebe liste lohn lose
    lob lauf lüge mache mahl mangel messe miete mühe nähe nutze nutz ordne öl pack park pass pause
    pflege plan plane post probe prüfe rat rate rede regel reise reiche ruf rufe ruhe rücke runde
    sage schatz schicht schicke schlaf schritt schule schutz schätze sende setz sitz sorge spare
    spende spiel spiele sport sprache start steige stell stelle stimme streit stufe suche tag tanz
    teil teile test text tipp ton trag traum treffe treib treff trink turn urteil verein verkauf
    vertrag verlauf wache wachs wahl wand warte wechsel weil weile wein weise wende wert werk wirk
    wunsch würde zahl zeichen ziele zweifel fest statt klar frei gut hoch wohn ruhig gleich kenn
    biet biete reif schein beruf versuch versuche vermittler erfolg fehl bild bilde leben stern
    angel sammel kick leid end acht antwort red wett zünd bet tast heft fang kehr reich such spring
    start check chat weiter weitere tage sichere mal passe
    """
)
_WITH_VERBS: Final = words(
    """
    dich dir uns mich euch mal doch einfach jetzt gern gerne hier heute noch nicht vorbei dein
    deine deinen deinem deiner den die das dem ein eine einen einem unser unsere unseren unserem
    unserer alle alles ihn sie es selbst gemeinsam zusammen direkt online deshalb dafür dazu
    daran bitte dabei los rein weiter immer nie niemals
    """
)
_PARTICLES: Final = words("an auf aus mit bei ein los zu")
# Polite calls that stand behind another clause; other verbs there tell: "arbeiten Sie in Teilzeit".
_CALLS: Final = words(
    """
    bewerben senden schicken rufen melden kommen schreiben kontaktieren nutzen besuchen sprechen
    wenden füllen klicken teilen informieren lesen überzeugen zögern richten fragen reichen laden
    vereinbaren werden lassen lernen entdecken machen nehmen schauen freuen
    """
)
_NO_CALLS: Final = words(
    """
    haben sind können möchten wollen sollten müssen dürfen mögen hätten wären würden könnten sollen
    """
)
_TO_HAVE: Final = words("keine Mut Geduld den Vertrauen")
# They tell that "Freue mich auf deine Nachricht" leaves out its ich.
_FIRST_PERSON: Final = words(
    "ich Ich mich mir mein meine meinen meinem meiner bin habe würde möchte kann"
)
# Plural forms that ask or state more often than they call.
_STATES: Final = words("habt könnt wollt müsst dürft sollt mögt möchtet wisst wärt hättet könntet")
_CALLS_TO_YOU_ALL: Final = words(
    """
    werdet seid kommt schickt meldet bewerbt macht lasst ruft schaut schreibt sendet nutzt entdeckt
    erlebt gestaltet helft sprecht nehmt gebt bringt lernt besucht zeigt freut fragt startet
    """
)
_TO_YOU_ALL: Final = words(
    """
    euch uns ins zu zum zur dabei mit vorbei Teil mal doch jetzt eure euren eurem unsere unser
    unseren los
    """
)


def _german(tokens: Sequence[Token]) -> Iterator[int]:
    called = False
    for index, first in _heads(tokens, _LEADS):
        if not first and not _may_follow(tokens, index, called=called):
            continue
        text = tokens[index].text.lower() if first else tokens[index].text
        after = tokens[index + 1].text if index + 1 < len(tokens) else ""
        if text.islower() and _calls(tokens, index, text, after, first=first):
            called = True
            yield index


def _heads(tokens: Sequence[Token], leads: frozenset[str]) -> Iterator[tuple[int, bool]]:
    """Yield where a call may begin, and whether any word there has a capital.

    That is the first word of the sentence and of each new thought, and each word behind a comma
    or a word such as bitte.
    """
    first, before = True, ""
    for index, token in enumerate(tokens):
        if token.is_word:
            if first or before in _PARTS or before.lower() in leads:
                yield index, first
            first = False
        elif token.text in _RESTARTS:
            first = True
        elif token.text[0].isdigit():
            first = False  # "30 Tage"; behind "1." a thought begins
        before = token.text


def _calls(tokens: Sequence[Token], index: int, text: str, after: str, *, first: bool) -> bool:
    """Tell whether a verb at the head of a clause calls on somebody."""
    if after == "Sie":
        return _calls_politely(tokens, index, text, first=first)
    if after.lower() in _SUBJECTS - {"sie", "es"}:
        return False
    if imperative_of(text):
        if text.endswith("e") and any(token.text in _FIRST_PERSON for token in tokens):
            return False
        return not _is_doubtful(text) or after in _WITH_VERBS or _ends_with(tokens, index, after)
    return _calls_you_all(text, after, first=first)


def _is_doubtful(text: str) -> bool:
    """Tell whether an imperative may be a noun as well, perhaps behind a prefix: "Umfrage"."""
    return text in _ALSO_OTHERS or any(text[cut:] in _ALSO_OTHERS for cut in range(2, 6))


def _ends_with(tokens: Sequence[Token], index: int, after: str) -> bool:
    """Tell whether only a part of the verb follows ("Ruf an!"), or "mit uns"."""
    rest = [token.text for token in tokens[index + 2 :] if token.is_word]
    return after in _PARTICLES and (not rest or rest[0] in {"uns", "mir"})


def _calls_politely(tokens: Sequence[Token], index: int, text: str, *, first: bool) -> bool:
    if text == "haben":
        return index + 2 < len(tokens) and tokens[index + 2].text in _TO_HAVE
    if first or tokens[index - 1].text.lower() == "bitte":
        return text == "seien" or (is_infinitive(text) and text not in _NO_CALLS)
    return text in _CALLS


def _calls_you_all(text: str, after: str, *, first: bool) -> bool:
    """Tell "Meldet euch" from what somebody does: "Macht Spaß", "…, macht dich neugierig"."""
    if text in SECOND_PLURAL:
        return text not in _STATES or after in _TO_YOU_ALL
    known = is_third_person(text) and text not in THIRD_SINGULAR
    calls = text in _CALLS_TO_YOU_ALL or (known and text.endswith("t"))
    return calls and (after == "euch" or (first and after in _TO_YOU_ALL))


def _may_follow(tokens: Sequence[Token], index: int, *, called: bool) -> bool:
    """Tell whether a call may stand behind another clause, or behind bitte or dann."""
    before = tokens[index - 1].text
    if before in {"und", "oder"}:
        return called
    if before == ",":
        return called or not any(token.text in {"ich", "Ich"} for token in tokens[:index])
    return before != ";" and _leads(tokens, index - 1)


def _leads(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a word such as bitte stands at the head of its clause."""
    return index == 0 or not tokens[index - 1].is_word


_ENGLISH_LEADS: Final = words("please so then now just simply always never also kindly and or")
_SUBORDINATORS: Final = words(
    """
    if when whether because as once before after since while until unless although to in for with
    ready curious interested today tomorrow tonight here
    """
)
_GO_WITH_VERBS: Final = words(
    """
    a an the our your us you it them this that these those all any every each some new with for in
    on at to from as up out together closely into about across through over by how what where why
    their his her its my me yourself more both directly independently regularly proactively here
    there now today well hard around alongside against towards high large complex existing various
    multiple other different own quickly remotely remote part online today yourself everything
    everyone people
    """
)
_SURE_LEADS: Final = words("never please always don't don’t not")
_PREPOSITIONS: Final = words("for in of with to on at from as")
# "Experience in sales", "Love for numbers", but "Work with us", "Report to the board".
_NOUNS_BEFORE_PREPOSITIONS: Final = words(
    """
    love experience access support research interest change contact advance process review test
    practice approach address design welcome position record project program product study use
    increase balance challenge experiment exposure passion guide host issue question range
    """
)
_VERBS_OF_SENTENCES: Final = words(
    "is are was were have has will can may must am be been do does did"
)
_LETTING: Final = words("let's let’s don't don’t lets")


def _english(tokens: Sequence[Token]) -> Iterator[int]:
    called = False
    for index, first in _heads(tokens, _ENGLISH_LEADS):
        if not first and not _may_follow_in_english(tokens, index, called=called):
            continue
        text = tokens[index].text.lower()
        if (
            text in _LETTING
            or _is_asked(tokens, index, text)
            or (is_bare_verb(text) and _is_call(tokens, index, text))
        ):
            called = True
            yield index


def _is_asked(tokens: Sequence[Token], index: int, text: str) -> bool:
    """Tell whether a please makes a verb of any word."""
    please = index > 0 and tokens[index - 1].text.lower() == "please"
    return please and not text.endswith("ing") and text not in _GO_WITH_VERBS


def _may_follow_in_english(tokens: Sequence[Token], index: int, *, called: bool) -> bool:
    before = tokens[index - 1].text.lower()
    if before in {"and", "or"}:
        return called
    if before == ",":
        return tokens[0].text.lower() in _SUBORDINATORS and _first_comma(tokens) == index - 1
    return before == ";" or _leads(tokens, index - 1)


def _first_comma(tokens: Sequence[Token]) -> int:
    return next((index for index, token in enumerate(tokens) if token.text == ","), -1)


def _is_call(tokens: Sequence[Token], index: int, text: str) -> bool:
    """Tell "Support our team" from "Support engineer" and "Work is fun"."""
    after = _lowered(tokens, index + 1)
    if after in _VERBS_OF_SENTENCES and text != "do":
        return False
    sure = index > 0 and tokens[index - 1].text.lower() in _SURE_LEADS
    if text == "have":
        return _lowered(tokens, index + 2) in {"look", "chat", "go", "try"} or after == "fun"
    return sure or not may_be_noun(text) or _is_verb_here(tokens, index, text)


def _is_verb_here(tokens: Sequence[Token], index: int, text: str) -> bool:
    """Decide on a word that may be a noun by the words behind it."""
    after, second = _lowered(tokens, index + 1), _lowered(tokens, index + 2)
    if second in _VERBS_OF_SENTENCES and second == tokens[index + 2].text:
        return False
    if after in _PREPOSITIONS and text in _NOUNS_BEFORE_PREPOSITIONS:
        return False
    if after in {"and", "or", "&", ","}:
        third = _lowered(tokens, index + 3)
        sure = not may_be_noun(second) or third in _GO_WITH_VERBS or _is_plural(third)
        return is_bare_verb(second) and sure
    if after in _PREPOSITIONS and not _VERBS_OF_SENTENCES.isdisjoint(t.text for t in tokens):
        return False
    return after in _GO_WITH_VERBS or (_is_plural(after) and second[:1].isalpha())


def _is_plural(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")


def _lowered(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].text.lower() if index < len(tokens) else ""
