import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy.tokens import Doc
from spacy.training import Example
from spacy.vocab import Vocab

from brandlint.documents import Annotation, Document, Touchpoint
from brandlint.errors import UserError
from brandlint.language.pattern_keys import needs_of
from brandlint.nlp.annotate import annotate
from brandlint.nlp.syntax import (
    available,
    is_passive_aux,
    is_subject,
    load,
    negators_of,
    role_of,
    tier_of_pattern,
)
from brandlint.spans import Span

# A sentence, and of each word tag, label and head: enough to learn these very sentences.
TREES = [
    ("Die Stelle wird besetzt", "ART NN VAFIN VVPP", "nk sb ROOT oc", (1, 2, 2, 2)),
    ("Der Vertrag wird verlängert", "ART NN VAFIN VVPP", "nk sb ROOT oc", (1, 2, 2, 2)),
    ("Wir suchen Pflegekräfte", "PPER VVFIN NN", "sb ROOT oa", (1, 1, 1)),
    ("Wir bieten Sicherheit", "PPER VVFIN NN", "sb ROOT oa", (1, 1, 1)),
    ("Wir arbeiten nicht", "PPER VVFIN PTKNEG", "sb ROOT ng", (1, 1, 1)),
    ("Wir warten nicht", "PPER VVFIN PTKNEG", "sb ROOT ng", (1, 1, 1)),
    ("Du wirst Leitung", "PPER VAFIN NN", "sb ROOT pd", (1, 1, 1)),
]


VOCAB = spacy.blank("de").vocab


def tree(vocab: Vocab, words: str, tags: str, labels: str, heads: tuple[int, ...]) -> Doc:
    return Doc(
        vocab,
        words=words.split(),
        tags=tags.split(),
        deps=labels.split(),
        heads=list(heads),
        sent_starts=[True] + [False] * (len(heads) - 1),
    )


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Train a pipeline on the trees until it knows them, with labels of TIGER."""
    random.seed(1)
    spacy.util.fix_random_seed(1)
    nlp = spacy.blank("de")
    small = {"@architectures": "spacy.HashEmbedCNN.v2", "pretrained_vectors": None, "width": 32}
    small |= {"depth": 1, "embed_size": 200, "window_size": 1, "maxout_pieces": 2}
    nlp.add_pipe(
        "tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": small}}
    )
    parser = {"@architectures": "spacy.TransitionBasedParser.v2", "state_type": "parser"}
    parser |= {"extra_state_tokens": False, "hidden_width": 32, "maxout_pieces": 2}
    parser |= {"use_upper": True, "tok2vec": small}
    nlp.add_pipe("parser", config={"min_action_freq": 1, "model": parser})
    examples = [Example(nlp.make_doc(row[0]), tree(nlp.vocab, *row)) for row in TREES]
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(80):
        nlp.update(examples, sgd=optimizer)
    folder = tmp_path_factory.mktemp("model") / "de_tiny"
    nlp.to_disk(folder)
    return folder


@pytest.fixture
def find(trained: Path, document_of: Callable[..., Document]) -> Callable[..., list[str]]:
    def run(pattern: list[Any], *paragraphs: str) -> list[str]:
        document = annotate(
            document_of(*paragraphs),
            {Annotation.MATCHER, Annotation.SYNTAX},
            language="de",
            touchpoint=Touchpoint.AD,
            pipelines={"de": str(trained)},
        )
        assert document.matcher is not None
        found = document.matcher.matches([pattern], Span(0, len(document.text)))
        return [span.of(document.text) for span in found]

    return run


@pytest.mark.parametrize(
    ("pattern", "seen"),
    [
        pytest.param([{"_": {"role": "subject"}}], ["Stelle", "Wir"], id="subjects"),
        pytest.param([{"_": {"role": "passive_aux"}}], ["wird"], id="auxiliaries of passives"),
        pytest.param([{"_": {"role": "negator"}}], ["nicht"], id="negators"),
        pytest.param([{"TAG": "VVPP"}], ["besetzt"], id="labels of its own"),
        pytest.param(
            [{"DEP": "sb", "LEMMA": "Stelle"}], ["Stelle"], id="the lexicon where it knows none"
        ),
    ],
)
def test_a_named_pipeline_fills_in_the_syntax(
    find: Callable[..., list[str]], pattern: list[Any], seen: list[str]
) -> None:
    assert find(pattern, "Die Stelle wird besetzt", "Wir arbeiten nicht") == seen


def doc(words: str, labels: str, heads: list[int], **more: list[str]) -> Doc:
    return Doc(VOCAB, words=words.split(), deps=labels.split(), heads=heads, **more)


def roles(parsed: Doc) -> Iterator[tuple[str, str]]:
    return ((token.text, role_of(token)) for token in parsed if role_of(token))


@pytest.mark.parametrize(
    ("parsed", "expected"),
    [
        pytest.param(
            doc(
                "Stelle wird nicht besetzt",
                "sb ROOT ng oc",
                [1, 1, 3, 1],
                tags=["NN", "VAFIN", "PTKNEG", "VVPP"],
            ),
            {"Stelle": "subject", "wird": "passive_aux", "nicht": "negator"},
            id="TIGER",
        ),
        pytest.param(
            doc(
                "Du wirst nicht warten",
                "sb ROOT ng oc",
                [1, 1, 3, 1],
                tags=["PPER", "VAFIN", "PTKNEG", "VVINF"],
            ),
            {"Du": "subject", "nicht": "negator"},
            id="TIGER: the future is no passive",
        ),
        pytest.param(
            doc("job is not filled", "nsubjpass auxpass neg ROOT", [3, 3, 3, 3]),
            {"job": "subject", "is": "passive_aux", "not": "negator"},
            id="ClearNLP",
        ),
        pytest.param(
            doc(
                "job is not quickly filled",
                "nsubj:pass aux:pass advmod advmod ROOT",
                [4, 4, 4, 4, 4],
                morphs=["", "", "Polarity=Neg", "", ""],
            ),
            {"job": "subject", "is": "passive_aux", "not": "negator"},
            id="Universal Dependencies",
        ),
    ],
)
def test_roles_are_the_same_in_all_label_schemes(parsed: Doc, expected: dict[str, str]) -> None:
    assert dict(roles(parsed)) == expected


def test_single_questions_can_be_asked() -> None:
    parsed = doc("job is not filled", "nsubjpass auxpass neg ROOT", [3, 3, 3, 3])
    assert is_subject(parsed[0])
    assert is_passive_aux(parsed[1])
    assert negators_of(parsed[3]) == [parsed[2]]


@pytest.mark.parametrize(
    ("pattern", "tier"),
    [
        ([{"LOWER": "team"}], "B"),
        ([{"LEMMA": "Team"}, {"POS": "VERB"}], "B"),
        ([{"_": {"negated": True}}], "B"),
        ([{"LOWER": "team"}, {"DEP": "sb"}], "C"),
        ([{"MORPH": {"IS_SUPERSET": ["Case=Gen"]}}], "C"),
        ([{"_": {"role": "subject"}}], "C"),
    ],
)
def test_the_tier_of_a_pattern_is_its_dearest_keys(pattern: list[Any], tier: str) -> None:
    assert tier_of_pattern(pattern) == tier


def test_a_pattern_names_its_needs() -> None:
    pattern = [{"LEMMA": "Team"}, {"_": {"negated": True, "address": "formal"}}]
    assert needs_of([pattern]) == {Annotation.LEMMAS, Annotation.NEGATION, Annotation.ADDRESS}


@pytest.mark.parametrize(
    ("needs", "language", "pipelines", "expected"),
    [
        pytest.param({Annotation.LEMMAS}, "de", {}, True, id="words are always there"),
        pytest.param({Annotation.SYNTAX}, "de", {}, False, id="syntax only if named"),
        pytest.param({Annotation.SYNTAX}, "de", {"de": "x"}, True, id="named"),
        pytest.param({Annotation.SYNTAX}, "en", {"de": "x"}, False, id="for another language"),
        pytest.param({Annotation.SYNTAX}, None, {"de": "x"}, True, id="a rule for both"),
    ],
)
def test_what_is_available(
    needs: set[Annotation],
    language: str | None,
    pipelines: dict[str, str],
    expected: bool,  # noqa: FBT001
) -> None:
    assert available(needs, language, pipelines) is expected


def test_a_missing_pipeline_names_the_way_out() -> None:
    with pytest.raises(UserError) as caught:
        load("de_core_news_gibtsnicht", "de")
    for text in caught.value.wording:
        assert "python -m spacy download de_core_news_gibtsnicht" in text
        assert "pip install" not in text


def test_a_pipeline_of_another_language_is_refused(trained: Path) -> None:
    with pytest.raises(UserError, match="speaks 'de'"):
        load(str(trained), "en")
