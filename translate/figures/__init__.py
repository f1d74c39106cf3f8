"""The figures of a text: numbers in digits or words, found, understood and compared.

>>> [str(f.value) for f in find_figures("Ten men and 1.2 million dollars", "en")]
['10', '1200000']
>>> compare_figures("ten strips", "en", "diez pistas", "es")
FigureDiff(missing=(), extra=())
"""

from __future__ import annotations

from translate.figures.comparison import compare_figures
from translate.figures.finder import find_figures
from translate.figures.model import Figure, FigureDiff, Kind

__all__ = ["Figure", "FigureDiff", "Kind", "compare_figures", "find_figures"]
