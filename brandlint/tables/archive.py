"""Office files are zip archives: written so that the same content gives the same bytes."""

from __future__ import annotations

import io
import re
import zipfile
from typing import Final

# Zip files tell when each part was made.
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_CHANGED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


def timeless(data: bytes) -> bytes:
    """Return an Office file without the time at which it was written."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as made,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as rewritten,
    ):
        for part in made.infolist():
            content = made.read(part)
            if part.filename == "docProps/core.xml":
                content = _CHANGED.sub(rb"\g<1>2000-01-01T00:00:00Z", content)
            info = zipfile.ZipInfo(part.filename, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            rewritten.writestr(info, content)
    return file.getvalue()
