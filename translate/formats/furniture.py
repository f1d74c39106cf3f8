"""What stands on a page besides the story: captions, credits, see-also lines, bare file tokens.

Newspapers call it furniture. Every rule looks at one passage's plain words and is made to miss
rather than to take prose for furniture: a caption translated by mistake is seen at once, a
paragraph left untranslated is not. The patterns cover both languages at once, because an English
article on a Peruvian site carries "Foto:" as often as "Photo:".
"""

from __future__ import annotations

import re
from collections.abc import Callable

from translate.article import BlockKind
from translate.markup import find_protected

# A name of a picture left in the text by a content system: pistas1, foto_2, mapa-3. Small letters
# only, or one of the stems that cameras and desks write in capitals, so that "G20" is no caption.
_STEM = r"(?:IMG|DSC[NF]?|PXL|FOTO|PHOTO|IMAGE|IMAGEN|PIC|FIG|MAP|MAPA|VIDEO|GRAPHIC|GRAFICO)"
_TOKEN = rf"(?:{_STEM}[-_]?\d{{1,8}}|[a-záéíóúñü]{{3,}}[-_]?\d{{1,3}}|[a-z]{{3,}}_[a-z]+_?\d*)"
_PICTURE = r"[\w-]+\.(?:jpe?g|png|gif|webp|tiff?|svg|mp4|mov|pdf)"
_BARE = re.compile(rf"(?:{_TOKEN}|{_PICTURE})", re.IGNORECASE | re.ASCII)
_BARE_SMALL = re.compile(rf"(?:{_TOKEN}|{_PICTURE})")
# The same, glued to the end of a paragraph: "… pits destroyed).pistas2".
_GLUED = re.compile(rf"(?<=[.!?…)\]”\"»’])(?P<token>{_PICTURE}|{_TOKEN})\s*$")

_PICTURES = (
    "photos?|photographs?|pictures?|images?|captions?|maps?|graphics?|infographics?|charts?|"
    "videos?|illustrations?|fotos?|fotografías?|imagen|imágenes|pies? de foto|leyendas?|mapas?|"
    "gráficos?|infografías?|vídeos?|ilustraci(?:ón|ones)"
)
_CREDITS = (
    "(?:(?:photo|image|video|map|foto|imagen) )?(?:credits?|courtesy)|créditos?(?: de (?:la )?"
    "(?:foto|imagen))?|sources?|fuentes?|texts?|textos?|words|words and pictures|reporting|"
    "additional reporting|editing|edited by|written by|translated by|translation|authors?|byline|"
    "reportería|investigación|edición|redacción|traducción|traducido por|autor(?:a|es|as)?|"
    "escrito por|producción|production|cortesía"
)
_CAPTION_PREFIX = re.compile(rf"(?:{_PICTURES})(?: (?:by|de|por))?\s*[:|]", re.IGNORECASE)
_CREDIT_PREFIX = re.compile(rf"(?:{_CREDITS})\s*:|©|\(c\) ?\d{{4}}|copyright\b", re.IGNORECASE)
# A caption that ends in its credit: "Barges near Villeta. Photo: Bilingual Desk".
_CAPTION_SUFFIX = re.compile(
    rf"[.)!?”»]\s*\(?(?:{_PICTURES}|credits?|créditos?)(?: (?:by|de|por))?\s*[:/]\s*"
    r"[^.:]{2,60}\.?\)?$",
    re.IGNORECASE,
)
_SEE_ALSO = (
    "see also|read also|also read|read more|read next|related(?: stor(?:y|ies)| articles?| "
    "coverage| content)?|more on this|further reading|don't miss|watch|listen|"
    "v(?:ea|éase|er|ean) también|l(?:ea|ee|eer|ean) también|lea más|leer más|"
    "(?:te|le|les) puede interesar|también le puede interesar|no se pierda|artículos? "
    "relacionados?|notas? relacionadas?|relacionad[oa]s?|además en este medio"
)
_SEE_ALSO_LINE = re.compile(rf"(?:{_SEE_ALSO})\s*(?:[:|>»→]|[—–-]\s|$)", re.IGNORECASE)
# In capitals no colon is needed; fewer words then, because headlines are in capitals too.
_SEE_ALSO_CAPS = re.compile(
    r"(?:SEE ALSO|READ (?:ALSO|MORE)|ALSO READ|(?:VEA|VER|LEA|LEER|LEE) TAMBIÉN|LE(?:A|ER) MÁS|"
    r"(?:TE|LE) PUEDE INTERESAR)\b"
)

_PIECE = "article|story|report|piece|essay|investigation|interview|post|column|feature"
_TEXTO = "artículo|texto|reportaje|informe|ensayo|trabajo|entrevista|investigación|nota|columna"
# Where an article was printed first: the whole paragraph says it and nothing else.
_REPRINT = re.compile(
    rf"(?:(?:an? )?(?:\w+ )?version of )?th(?:is|e) (?:\w+ )?(?:{_PIECE})\b.{{0,40}}?"
    r"\b(?:(?:originally|first|previously)\b.{0,25}\b(?:appeared|published|ran|posted|printed)|"
    r"(?:appeared|published|ran|posted|printed)\b.{0,10}\b(?:originally|first)|"
    r"(?:was|is) (?:republished|reprinted|reproduced|translated))\b"
    r"|(?:originally|first) (?:published|appeared|posted)\b|(?:republished|reprinted|reproduced) "
    r"(?:with|from|by|under)\b"
    r"|(?:see|read) (?:the )?(?:original|full|spanish|english)\b.{0,40}\bhere\b"
    rf"|(?:una (?:primera )?versión (?:\w+ )?de )?est[ea] (?:{_TEXTO})\b.{{0,40}}?"
    r"\b(?:(?:publicó|publicad[oa]|apareció|salió|difundió|aparecid[oa])\b.{0,30}\b"
    r"(?:originalmente|por primera vez|antes|primero|en|por)|"
    r"(?:originalmente|por primera vez)\b.{0,25}\b(?:publicó|publicad[oa]|apareció|salió)|"
    r"(?:republicad|reproducid|traducid)[oa])\b"
    r"|(?:publicad[oa]|aparecid[oa]) (?:originalmente|por primera vez)\b|(?:republicad|reproducid)"
    r"[oa] (?:con|de|por|bajo)\b"
    rf"|(?:vea|ver|lea|leer|consulte) (?:el|la) "
    rf"(?:(?:{_TEXTO}|original|versión)\b.{{0,30}}\baquí\b)",
    re.IGNORECASE,
)

_NAME = r"(?:[A-ZÁÉÍÓÚÑÜ][\w'’.-]*|(?:de|del|de la|da|dos|van|von|y)(?= [A-ZÁÉÍÓÚÑÜ]))"
_FULL_NAME = rf"{_NAME}(?: {_NAME})+"
_AGENCY = "Reuters|AFP|AP|EFE|DPA|ANSA|Xinhua|Staff(?: writers?)?|Redacción|Agencias?|Agencies"
# "By Jane Doe and John Roe, in Lima": full names only, so that "By Air and Sea" is a headline.
_BYLINE = re.compile(
    rf"(?:By|Por|BY|POR)[: ]\s*(?:{_FULL_NAME}|{_AGENCY})"
    rf"(?:(?:, | and | y | e | & | / )(?:{_FULL_NAME}|{_AGENCY}))*"
    r"(?P<tail>(?: in | en | desde | from |[,|—–·(] ?).{1,70})?\.?"
)
# Capitalised words that open dates and periods, not names: "By Early December".
_NO_NAME = re.compile(
    r"(?:By|Por|BY|POR) (?:The|A|El|La|Los|Las|Un|Una|Early|Late|Mid|Then|Now|"
    r"(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
    re.IGNORECASE,
)


def glued_token(text: str) -> int | None:
    """Where a picture's token is glued to the end of a paragraph; ``None`` if none is."""
    found = _GLUED.search(text)
    if not found:
        return None
    word = text.rfind(" ", 0, found.start()) + 1
    addresses = find_protected(text[word:])
    inside = any(p.kind in {"url", "email"} for p in addresses)
    return None if inside or found.start() == 0 else found.start("token")


def is_token(text: str) -> bool:
    """Whether `text` is nothing but the name of a picture or file: pistas1, IMG_0231.jpg."""
    return bool(_BARE_SMALL.fullmatch(text)) or (
        bool(_BARE.fullmatch(text)) and text.partition("_")[0].isupper() and "_" in text
    )


def is_address(text: str) -> bool:
    """Whether `text` is nothing but one address."""
    found = find_protected(text)
    return len(found) == 1 and found[0].span == (0, len(text))


def _is_see_also(text: str) -> bool:
    caps = _SEE_ALSO_CAPS.match(text)
    return bool(_SEE_ALSO_LINE.match(text) or caps) and _at_most(30, text)


def _is_caption(text: str) -> bool:
    return (bool(_CAPTION_PREFIX.match(text)) and _at_most(50, text)) or (
        bool(_CAPTION_SUFFIX.search(text)) and _at_most(45, text)
    )


def _is_credit(text: str) -> bool:
    return (bool(_CREDIT_PREFIX.match(text)) and _at_most(30, text)) or (
        bool(_REPRINT.match(text.lstrip("*† ("))) and _at_most(45, text)
    )


def _is_byline(text: str) -> bool:
    found = _BYLINE.fullmatch(text)
    # A tail that ends like a sentence is one: "By James Smith, who was killed in Lima."
    is_sentence = bool(found and found["tail"] and text.endswith("."))
    return bool(found) and not is_sentence and not _NO_NAME.match(text)


def _at_most(words: int, text: str) -> bool:
    return len(text.split()) <= words


# In this order: "Fotos: A. Edición: B." is told by its first word, a byline before anything.
_RULES: tuple[tuple[BlockKind, Callable[[str], bool]], ...] = (
    ("see_also", _is_see_also),
    ("credit", _is_byline),
    ("credit", _is_credit),
    ("caption", _is_caption),
)


def furniture_kind(text: str) -> BlockKind | None:
    """What kind of furniture a passage is, by its words; ``None`` for prose."""
    return next((kind for kind, applies in _RULES if applies(text)), None)
