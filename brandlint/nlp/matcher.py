"""Finds token patterns with spaCy, which is loaded with the first pattern that is looked for."""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import re2

from brandlint.documents import AnnotatedDocument, Annotation
from brandlint.errors import RuleError
from brandlint.language.pattern_keys import EXTENSIONS, Patterns, extensions_of, needs_of
from brandlint.nlp.analyses import LANGUAGES, analysed
from brandlint.nlp.syntax import load, role_of
from brandlint.spans import Span

# Rules whose compiled patterns are kept; more than any set of packs has.
_COMPILED: Final = 2_000
# spaCy keeps every word that it has met. From here on a new vocabulary is cheaper than memory.
_WORDS: Final = 50_000
# spaCy writes repetitions out when it compiles a pattern.
_REPEATS: Final = 50
# How much of a pattern a message shows.
_SHOWN: Final = 80


class _Workshop:
    """One spaCy pipeline, and the patterns that were compiled for its vocabulary."""

    def __init__(self, nlp: Any) -> None:
        self.nlp = nlp
        self._at_first = len(nlp.vocab.strings)
        self._compiled: OrderedDict[str, Any] = OrderedDict()

    @property
    def is_worn(self) -> bool:
        """Whether the vocabulary has grown so large that it should be left behind."""
        return len(self.nlp.vocab.strings) - self._at_first > _WORDS

    def compiled(self, patterns: Patterns) -> Any:
        key = json.dumps(patterns, sort_keys=True)
        if key in self._compiled:
            self._compiled.move_to_end(key)
        else:
            self._compiled[key] = _compile(key, self.nlp.vocab)
            if len(self._compiled) > _COMPILED:
                self._compiled.popitem(last=False)
        return self._compiled[key]


_WORKSHOPS: Final[dict[tuple[str, str], _Workshop]] = {}


def _workshop(language: str, trained: str) -> _Workshop:
    """Return the workshop of this process for a language, or for a trained pipeline of it."""
    found = _WORKSHOPS.get((language, trained))
    if found is None or found.is_worn:
        from brandlint.nlp.pipeline import blank  # noqa: PLC0415 - loads spaCy

        nlp = load(trained, language) if trained else blank(language)
        found = _WORKSHOPS[language, trained] = _Workshop(nlp)
    return found


def _compile(patterns: str, vocab: Any) -> Any:
    from spacy.errors import MatchPatternError  # noqa: PLC0415 - loads spaCy
    from spacy.matcher import Matcher  # noqa: PLC0415

    matcher = Matcher(vocab, validate=True)
    try:
        matcher.add("rule", _known(json.loads(patterns)), greedy="LONGEST")
        _bound(matcher)
    except (MatchPatternError, ValueError, TypeError, re.error, re2.error) as error:
        raise _unreadable(patterns, error) from error
    return matcher


def _known(patterns: Any) -> Any:
    """Return patterns that say nothing which spaCy would only choke on later."""
    if unknown := sorted(extensions_of(patterns) - EXTENSIONS.keys()):
        raise ValueError(f"{unknown[0]} is none of {', '.join(sorted(EXTENSIONS))}")
    operators = (str(token.get("OP", "")) for pattern in patterns for token in pattern)
    if any(int(count) > _REPEATS for op in operators for count in re.findall(r"\d+", op)):
        raise ValueError(f"OP repeats a token {_REPEATS} times at most")
    return patterns


def _bound(matcher: Any) -> None:
    """Have regular expressions carried out by RE2, whose time no text can blow up."""
    for predicate in matcher._extra_predicates:  # noqa: SLF001 - spaCy has no other way in
        if predicate.predicate == "REGEX":
            options = re2.Options()
            options.log_errors = False
            predicate.value = re2.compile(predicate.value.pattern, options)
        elif getattr(predicate, "regex", False):
            raise ValueError("REGEX takes one expression, not a list: join them with |")


def _unreadable(patterns: str, error: Exception) -> RuleError:
    short = patterns if len(patterns) <= _SHOWN else patterns[: _SHOWN - 1] + "…"
    lines = [line.strip(" -") for line in str(error).splitlines()]
    reason = next((line for line in lines if line.startswith("[pattern")), lines[0])
    return RuleError(
        f"spaCy can't read the token patterns {short}: {reason}",
        f"spaCy kann die Token-Muster {short} nicht lesen: {reason}",
    )


@dataclass(slots=True)
class _Shown:
    """A document as a spaCy doc, and which annotations its tokens have so far.

    `own` are those that a trained pipeline has made for the whole doc, `filled` ours by block.
    """

    workshop: _Workshop
    doc: Any
    own: frozenset[Annotation]
    filled: set[tuple[Annotation, int]] = field(default_factory=set)


class TokenMatcher:
    """Finds token patterns in one document; all patterns share one spaCy doc per language.

    Patterns see our tokens, the lexicon's `LEMMA` and `POS` and, below `_`, `address`,
    `imperative`, `negated` and `passive`. What else they ask for (`DEP`, `TAG`, `MORPH`, `role`)
    takes a trained pipeline, and without one they match nothing.
    """

    def __init__(
        self,
        document: AnnotatedDocument,
        done: Collection[Annotation],
        pipelines: Mapping[str, str],
    ) -> None:
        """Take a document with the names of its analyses and the trained pipelines by language."""
        self._document = document
        self._done = set(done) | {Annotation.SENTENCES, Annotation.LEMMAS}
        self._pipelines = pipelines
        self._docs: dict[tuple[str, str], _Shown] = {}

    def matches(self, patterns: Patterns, span: Span) -> Sequence[Span]:
        """Return the spans inside `span` that spaCy token patterns match, longest first kept.

        No match reaches over the end of a block. Raises RuleError for patterns that spaCy can't
        read, UserError where a trained pipeline that the settings name can't be loaded.
        """
        needs = needs_of(patterns)
        found: list[Span] = []
        for block in self._blocks_in(span):
            language = self._document.languages[block]
            trained = self._pipelines.get(language, "") if Annotation.SYNTAX in needs else ""
            if language in LANGUAGES and (trained or Annotation.SYNTAX not in needs):
                shown = self._shown(language, trained)
                self._fill(shown, needs, block)
                inside = self._tokens_in(self._document.blocks[block].span, span)
                found += self._found(shown.workshop.compiled(patterns), shown.doc, inside)
        return found

    def _blocks_in(self, span: Span) -> Iterator[int]:
        blocks = self._document.blocks
        for index in range(max(0, bisect_right(self._block_starts, span.start) - 1), len(blocks)):
            if blocks[index].span.start >= span.end:
                return
            yield index

    def _tokens_in(self, block: Span, span: Span) -> range:
        """Return the indexes of the tokens that lie wholly in both spans."""
        first = bisect_left(self._token_starts, max(block.start, span.start))
        last = bisect_left(self._token_starts, min(block.end, span.end))
        while last > first and self._document.tokens[last - 1].end > span.end:
            last -= 1
        return range(first, last)

    def _found(self, compiled: Any, doc: Any, inside: range) -> Iterator[Span]:
        tokens = self._document.tokens
        window = doc[inside.start : inside.stop]
        for _, first, last in sorted(compiled(window, allow_missing=True)):
            if first < last:
                yield Span(tokens[inside.start + first].start, tokens[inside.start + last - 1].end)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self._document.blocks]

    @cached_property
    def _token_starts(self) -> list[int]:
        return [token.start for token in self._document.tokens]

    def _shown(self, language: str, trained: str) -> _Shown:
        key = (language, trained)
        if key not in self._docs:
            workshop = _workshop(language, trained)
            self._docs[key] = self._parsed(workshop) if trained else self._plain(workshop)
        return self._docs[key]

    def _plain(self, workshop: _Workshop) -> _Shown:
        from brandlint.nlp.pipeline import show  # noqa: PLC0415 - loads spaCy

        return _Shown(workshop, show(workshop.nlp.vocab, self._document), frozenset())

    def _parsed(self, workshop: _Workshop) -> _Shown:
        """Have a trained pipeline annotate the document, within our sentences."""
        from brandlint.nlp.pipeline import COMPONENTS  # noqa: PLC0415 - loads spaCy

        doc = self._plain(workshop).doc
        COMPONENTS["brandlint_sentences"].show(doc, self._document, range(len(doc)))
        doc = workshop.nlp(doc)
        for token in doc:
            token._.role = role_of(token)
        own = {Annotation.SENTENCES}
        if doc.has_annotation("LEMMA") or doc.has_annotation("POS"):
            own.add(Annotation.LEMMAS)
        return _Shown(workshop, doc, frozenset(own))

    def _fill(self, shown: _Shown, needs: frozenset[Annotation], block: int) -> None:
        """Show on the tokens of a block what the patterns ask for, once."""
        from brandlint.nlp.pipeline import COMPONENTS  # noqa: PLC0415 - loads spaCy

        for component in COMPONENTS.values():
            mark = (component.annotation, block)
            if component.annotation in needs - shown.own and mark not in shown.filled:
                shown.filled.add(mark)
                self._analyse(component.annotation)
                span = self._document.blocks[block].span
                component.show(shown.doc, self._document, self._tokens_in(span, span))

    def _analyse(self, annotation: Annotation) -> None:
        if annotation not in self._done:
            self._done.add(annotation)
            self._document = analysed(self._document, {annotation})
