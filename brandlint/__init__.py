"""brandlint checks recruiting copy against what marketing and HR have agreed on."""

from typing import Final

__version__: Final = "0.1.0"
