"""Headlines in CAPITALS or Title Case, read as sentences by the model and given back in style.

>>> evidence = CaseEvidence.from_texts(["Police in Peru seized drugs, the DEA said."])
>>> recase("PERU POLICE AND DEA SEIZE DRUGS", "en", evidence)
('Peru police and DEA seize drugs', 'upper')
>>> restore("La policía del Perú y la DEA incautan droga", "upper", "es")
'LA POLICÍA DEL PERÚ Y LA DEA INCAUTAN DROGA'
"""

from __future__ import annotations

from translate.casing.evidence import CaseEvidence
from translate.casing.recasing import recase, restore
from translate.casing.shape import CaseShape

__all__ = ["CaseEvidence", "CaseShape", "recase", "restore"]
