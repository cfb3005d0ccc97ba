"""The words that negation turns on, in German and English. Data, compiled by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from brandlint.language._lists import words
from brandlint.language._you_words import NO_VERBS, THIRD_PLURAL, THIRD_SINGULAR
from brandlint.language.german_verbs import is_infinitive, is_third_person


class NegationWords(NamedTuple):
    """The words of a language, all in lower case.

    `broad` cues negate their clause, `narrow` ones what follows them. `harmless` phrases negate
    nothing that is offered. A narrow cue reaches its subject behind a `copula` and before a
    `predicate` ("keine Option"). `openers` begin a clause of their own, `stops` close what a
    narrow cue negates, `new` words do so behind and. `reaching` words carry a negation on into
    the clause that they open, `pronouns` begin a clause behind and. `implied` cues deny by their
    meaning. Behind another cue these and `lacking` words turn its sense round: "nicht fehlen".
    `sparing` cues do so in either order: "nicht ohne", and `hardly` words turn them round as well.
    `instead` cues deny only before certain words, or before any. An `attribute` that stands before
    its noun is no such word: "no unpaid work". `finite` verbs open a clause behind and,
    `subordinators` one behind a comma.
    """

    broad: frozenset[str]
    narrow: frozenset[str]
    harmless: frozenset[tuple[str, ...]]
    copulas: frozenset[str]
    predicates: frozenset[str]
    openers: frozenset[str]
    stops: frozenset[str]
    new: frozenset[str]
    reaching: frozenset[str]
    pronouns: frozenset[str]
    implied: frozenset[str]
    lacking: frozenset[str]
    sparing: frozenset[str]
    hardly: frozenset[str]
    instead: Mapping[str, frozenset[str]]
    attributes: frozenset[str]
    finite: frozenset[str]
    subordinators: frozenset[str]
    articles: frozenset[str]
    prepositions: frozenset[str]
    is_verb: Callable[[str], bool]


def _phrases(listed: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.split()) for phrase in listed.replace("\n", " ").split("/"))


_GERMAN_MODALS: Final = words(
    "bist kannst musst brauchst willst darfst hast wirst sollst magst bin habe habt seid braucht"
)


def _is_german_verb(word: str) -> bool:
    if word in NO_VERBS:
        return False
    known = word in THIRD_SINGULAR or word in THIRD_PLURAL or word in _GERMAN_MODALS
    return known or is_third_person(word) or is_infinitive(word)


GERMAN: Final = NegationWords(
    broad=words(
        """
        nicht nie niemals nirgends nirgendwo niemand niemanden niemandem nichts keinesfalls
        keineswegs nein
        """
    ),
    narrow=words(
        """
        kein keine keinen keinem keiner keines keins keinerlei ohne weder statt anstatt anstelle
        frei
        """
    ),
    harmless=_phrases(
        """
        kein problem / keine probleme / kein thema / keine frage / kein wunder / keine sorge /
        keine angst / keine scheu / kein hindernis / kein geheimnis / kein zufall / keine
        seltenheit / kein fremdwort / kein ausschlussgrund / kein ding / kein hexenwerk / keine
        floskel / kein lippenbekenntnis / keine ausnahme / keine hexerei / kein scherz / kein
        versprechen /
        keine versprechungen / keine worte / kein selbstzweck / kein luxus / kein traum / keine
        utopie /
        kein
        widerspruch / keinen zweifel / keine minute / keine langeweile / nicht nur / nicht bloß
        / nicht allein / nicht zuletzt / nicht umsonst / nicht ohne / nicht wegzudenken / nicht
        zu vergessen / nicht mehr als / nicht weniger / nicht länger als / nicht später / nicht
        erst / nicht ausgeschlossen / nicht unmöglich / nicht unüblich / nicht selten / nicht
        schlimm / nicht verzichten / nicht missen / nicht zu kurz / nichts geht / nichts steht /
        nichts schlägt / nichts lieber / nichts ist besser / nichts anderes als / ohne wenn /
        ohne weiteres / ohne probleme / ohne frage / ohne zweifel / nie langweilig / nie zu spät
        / nicht verpassen / nicht entgehen / nicht lange / nie war / nie waren / nie wieder so
        / nichts geringeres / nichts weniger
        / nichts falsch / nicht falsch / nie zu
        """
    ),
    copulas=words("ist sind war waren wird werden bleibt bleiben wäre wären stellt stellen"),
    predicates=words(
        """
        option muss pflicht voraussetzung voraussetzungen bedingung möglichkeit rolle bedeutung
        chance kriterium zwang bestandteil wert platz einfluss gewicht notwendigkeit grundlage
        bedarf
        """
    ),
    openers=words("aber sondern doch jedoch dafür stattdessen denn"),
    stops=words("aber sondern doch jedoch dafür mit ohne"),
    new=words("mit dafür viel viele ein eine einen das die der dein ihr unser"),
    reaching=words("dass ob"),
    pronouns=words("wir du sie er es ihr man ich"),
    implied=words(
        """
        ausgeschlossen unmöglich entfällt entfallen verzichten verzichtet verzichte fehlanzeige tabu
        untersagt absehen abzusehen
        """
    ),
    lacking=words(
        """
 fehlen fehlt fehle scheuen scheust scheut scheue toppen überbieten zögere zögern zögert
 scheitern aufgeben auskommen missen vermissen vermisst verpassen entgehen verstecken
 unterschätzen langweilen langweilig langweilst aufhören schaden geheimnis grund wichtiger
 lieber endet enden kriegsfuß mangelt
 mangeln verliere verlierst verliert verlieren
 """
    ),
    sparing=words("ohne frei"),
    hardly=words("kaum selten"),
    instead={
        "statt": frozenset(),
        "anstatt": frozenset(),
        "anstelle": frozenset(),
        "frei": words("von"),
    },
    attributes=frozenset(),
    finite=frozenset(),
    subordinators=words("weil wenn falls sobald solange damit obwohl während sodass denn"),
    articles=words("der die das den dem dein deine deinen ihr ihre ihren ein eine einen nur"),
    prepositions=words("im in am an auf aus bei per mit von vom für nach zu zum zur über unter um"),
    is_verb=_is_german_verb,
)

_NOT: Final = """
don't doesn't didn't isn't aren't wasn't weren't can't won't wouldn't shouldn't couldn't mustn't
needn't haven't hasn't hadn't ain't
"""
_FINITE: Final = words("is are was were has have does do can will should must may")
_ENGLISH_VERBS: Final = words(
    """
 is are was were be been am have has had do does did can could will would shall should may might
 must needs gets requires expects wants gives provides means allows comes it's we're you're
 they're you'll we'll there's that's
 """
) | words(_NOT)

ENGLISH: Final = NegationWords(
    broad=words("not never nobody none nothing nowhere cannot noone no-one")
    | words(_NOT)
    | words(_NOT.replace("'", "’")),
    narrow=words("no without neither nor instead rather free"),
    harmless=_phrases(
        """
        no problem / no problems / no worries / no matter / no wonder / no doubt / no question /
        no less / no more than / no later / no secret / no surprise / no brainer / no end / no
        accident / no exception / no stranger / no barrier / no obstacle / no fear / no longer
        than / not only / not just / not merely / not to mention / not more than / not least /
        not without / not uncommon / not unusual / not impossible / not rare / not later / not
        less / nothing but / nothing beats / nothing less / nothing short / never boring / never
        too late / never dull / without question / without doubt / without a doubt / can't wait
        / can’t wait / cannot wait / don't hesitate / don’t hesitate / not hesitate / don't
        worry / don’t worry / not worry / don't miss / don’t miss / never gets boring / couldn't
        be happier / couldn’t be happier / no fewer / not fewer /
        no two / never run out / not run out / won't run out / won’t run out /
        don't let / don’t let / not let / no difference / no reason / no
        better / not a problem / not an issue / not an obstacle
        / free of charge / free of cost / never too / never before / none other
        / can't go wrong / can’t go wrong
        """
    ),
    copulas=words("is are was were be it's that's"),
    predicates=words(
        """
        option must requirement prerequisite possibility longer condition role need part place
        influence weight bearing importance
        """
    ),
    openers=words(
        """
        but however although though while whereas yet who which if when because since where unless
        until except
        """
    ),
    stops=words("but however although though while whereas with without"),
    new=words(
        """
        with a an the our your free flexible full fair great good plenty lots paid we you it they
        more pay provide offer give trust
        """
    ),
    reaching=words("that"),
    pronouns=words("we you it they he she there i your our"),
    implied=words("unavailable unable impossible excluded prohibited forbidden"),
    lacking=words(
        """
        afraid shy stop stops stopping skip skips skipping miss misses missing fail fails lack lacks
        forget hesitate ignore unpaid unnoticed unheard limit limits secret second better bored
        boring sacrifice compromise reason surrender wrong give shortage matter beat mind choose
        lose loses losing
        alone
        """
    ),
    sparing=words("without free"),
    hardly=words("hardly barely rarely seldom scarcely"),
    instead={"instead": words("of"), "rather": words("than"), "free": words("of from")},
    attributes=words("unpaid boring"),
    finite=_FINITE | words(_NOT) | words(_NOT.replace("'", "’")),
    subordinators=words("if when because while although unless until so since"),
    articles=words("the a an your our their his her just"),
    prepositions=words("in on at from to for by with of about into over under during after before"),
    is_verb=_ENGLISH_VERBS.__contains__,
)
