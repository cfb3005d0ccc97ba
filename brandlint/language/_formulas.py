"""The readability formulas, each with its source.

SL is the mean length of a sentence in words, ASW that of a word in syllables; MS, IW and ES are the
percentages of words with three or more syllables, with more than six letters, and with one
syllable.
"""

from __future__ import annotations

from math import sqrt

from brandlint.language._counts import Counts


def flesch_amstad(counts: Counts) -> float:
    """Return 180 - SL - 58.5 ASW.

    Amstad (1978), Wie verständlich sind unsere Zeitungen?; Flesch for German.
    """
    return 180 - counts.words_per_sentence - 58.5 * counts.syllables_per_word


def wiener_1(counts: Counts) -> float:
    """Return 0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875.

    Bamberger and Vanecek (1984), Lesen, Verstehen, Lernen, Schreiben; so are the next three.
    """
    return (
        0.1935 * counts.percent(counts.polysyllables)
        + 0.1672 * counts.words_per_sentence
        + 0.1297 * counts.percent(counts.long_words)
        - 0.0327 * counts.percent(counts.monosyllables)
        - 0.875
    )


def wiener_2(counts: Counts) -> float:
    """Return 0.2007 MS + 0.1682 SL + 0.1373 IW - 2.779."""
    return (
        0.2007 * counts.percent(counts.polysyllables)
        + 0.1682 * counts.words_per_sentence
        + 0.1373 * counts.percent(counts.long_words)
        - 2.779
    )


def wiener_3(counts: Counts) -> float:
    """Return 0.2963 MS + 0.1905 SL - 1.1144."""
    return (
        0.2963 * counts.percent(counts.polysyllables) + 0.1905 * counts.words_per_sentence - 1.1144
    )


def wiener_4(counts: Counts) -> float:
    """Return 0.2744 MS + 0.2656 SL - 1.693."""
    return (
        0.2744 * counts.percent(counts.polysyllables) + 0.2656 * counts.words_per_sentence - 1.693
    )


def gsmog(counts: Counts) -> float:
    """Return the root of the polysyllables in 30 sentences, less 2.

    Bamberger and Vanecek (1984): SMOG for German.
    """
    return sqrt(30 * counts.polysyllables / max(1, counts.sentences)) - 2


def lix(counts: Counts) -> float:
    """Return SL + IW. Björnsson (1968), Läsbarhet."""
    return counts.words_per_sentence + counts.percent(counts.long_words)


def rix(counts: Counts) -> float:
    """Return the long words in a sentence. Anderson (1983), Lix and Rix, Journal of Reading 26."""
    return counts.long_words / max(1, counts.sentences)


def flesch(counts: Counts) -> float:
    """Return 206.835 - 1.015 SL - 84.6 ASW.

    Flesch (1948), A New Readability Yardstick, Journal of Applied Psychology 32.
    """
    return 206.835 - 1.015 * counts.words_per_sentence - 84.6 * counts.syllables_per_word


def flesch_kincaid(counts: Counts) -> float:
    """Return 0.39 SL + 11.8 ASW - 15.59, a US school grade.

    Kincaid et al. (1975), Research Branch Report 8-75. There is no German version.
    """
    return 0.39 * counts.words_per_sentence + 11.8 * counts.syllables_per_word - 15.59


def fog(counts: Counts) -> float:
    """Return 0.4 (SL + percentage of hard words), a US school grade.

    Gunning (1952), The Technique of Clear Writing.
    """
    return 0.4 * (counts.words_per_sentence + counts.percent(counts.hard_words))


def smog(counts: Counts) -> float:
    """Return 1.043 times the root of the polysyllables in 30 sentences, plus 3.1291.

    McLaughlin (1969), SMOG Grading, Journal of Reading 12; a US school grade.
    """
    return 1.043 * sqrt(30 * counts.polysyllables / max(1, counts.sentences)) + 3.1291
