"""The two HTML pages of an edition, each one self-contained file."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from functools import cache, partial
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from translate.article import LANGUAGE_NAMES, Edition, Language
from translate.edition.columns import summary_columns
from translate.edition.differing import WordDifferences
from translate.edition.edits import EditedText, edit_overview, edit_views
from translate.edition.reviewing import cards, kinds, tallies
from translate.edition.terms import Terms
from translate.edition.text import visible
from translate.edition.views import (
    WORST_FIRST,
    block_views,
    count_severities,
    models,
    signature_lines,
    titles,
)

#: The heads of the table of key figures, for the readers of each language.
_FIGURE_WORDS: dict[Language, tuple[str, ...]] = {
    "en": ("How many", "Who", "When", "Where", "Segment"),
    "es": ("Cuántos", "Quién", "Cuándo", "Dónde", "Segmento"),
}


def bilingual_page(edition: Edition) -> str:
    """``bilingual.html``: both languages side by side, segment by segment."""
    terms = Terms(edition.drafts)
    return _render(
        "bilingual.html.j2",
        edition,
        blocks=block_views(edition, terms),
        terms=terms.views(),
        summary=summary_columns(edition),
        figure_words=_FIGURE_WORDS,
    )


def review_page(
    edition: Edition,
    differences: WordDifferences | None = None,
    *,
    alone: bool = False,
    edits: Sequence[EditedText] = (),
) -> str:
    """``review.html``: each segment with its back-translation and its findings explained.

    `differences` compares a source with its back-translation; by default the reviewer's own.
    `alone` leaves out links to the edition's other page; `edits` are an editor's changes.
    """
    if differences is None:
        from translate.review.differences import meaning_differences

        differences = partial(meaning_differences, language=edition.article.language)
    terms = Terms(edition.drafts)
    return _render(
        "review.html.j2",
        edition,
        script=_asset("review.js"),
        style=_asset("page.css") + _asset("review.css"),
        cards=cards(edition, differences, terms),
        terms=terms.views(),
        kinds=kinds(edition),
        tallies=tallies(edition),
        overview=edit_overview(edits),
        expected=sum(segment.risk for segment in edition.review.segments),
        alone=alone,
        edits=edit_views(edits),
    )


def lone_review_page(edition: Edition, edits: Sequence[EditedText] = ()) -> str:
    """The review of two existing texts as one page: no bilingual page beside it to link to.

    `edits` are what an editor changed, shown on the cards of their segments.
    """
    return review_page(edition, alone=True, edits=edits)


def render_digest(**context: object) -> str:
    """The digest page of :mod:`translate.edition.digest`, with the edition pages' style."""
    style = _asset("page.css")
    return (
        _environment()
        .get_template("digest.html.j2")
        .render(
            policy=_policy(style, ""),
            style=Markup(style),  # noqa: S704 - our own file, not an article's text
            script="",
            names=LANGUAGE_NAMES,
            **context,
        )
    )


def _render(
    template: str, edition: Edition, *, script: str = "", style: str = "", **context: object
) -> str:
    style = style or _asset("page.css")
    source_title, target_title = titles(edition)
    return (
        _environment()
        .get_template(template)
        .render(
            edition=edition,
            article=edition.article,
            source=edition.article.language,
            target=edition.language,
            names=LANGUAGE_NAMES,
            source_title=source_title,
            target_title=target_title,
            models=models(edition),
            signature=dict(signature_lines(edition.signature)),
            counts=count_severities(edition.review.findings),
            policy=_policy(style, script),
            style=Markup(style),  # noqa: S704 - our own file, not an article's text
            script=Markup(script),  # noqa: S704
            **context,
        )
    )


def _policy(style: str, script: str) -> str:
    """A content security policy that allows our own style and script, and no request at all."""
    allowed = f"style-src {_hash(style)}" + (f"; script-src {_hash(script)}" if script else "")
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def _hash(code: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"


def _asset(name: str) -> str:
    return (files("translate.edition") / "templates" / name).read_text("utf-8")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("translate.edition"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    environment.filters["percent"] = _percent
    environment.globals["severities"] = WORST_FIRST
    return environment


def _shown(value: object) -> object:
    """Everything a template prints passes here: hidden controls become visible."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _percent(share: float) -> str:
    """A probability for people: ``37%``; never ``0%`` or ``100%`` for what is not certain."""
    if 0 < share < 0.01:
        return "<1%"
    return ">99%" if 0.99 < share < 1 else f"{share:.0%}"
