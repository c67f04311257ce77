"""Names of programs that modules and courses are about, as recognition spoils them: Exce1, W0rd."""

from __future__ import annotations

import re

_NAMES = (
    *("Access", "Authorware", "AutoCAD", "Dreamweaver", "Excel", "Flash", "FoxPro", "FrontPage"),
    *("Internet", "Outlook", "Photoshop", "PowerPoint", "Project", "Visio", "Windows", "Word"),
)
_ALIKE = {"l": "[lI1|]", "I": "[Il1|]", "o": "[o0O]", "O": "[O0]", "i": "[i1l]"}


def spelt(text: str) -> str:
    """*text* with the letters of known programs where figures and letters that look alike stand."""
    for pattern, name in _PATTERNS:
        text = pattern.sub(name, text)
    return text


def _pattern(name: str) -> re.Pattern[str]:
    letters = "".join(_ALIKE.get(char, re.escape(char)) for char in name)
    return re.compile(rf"(?<![A-Za-z0-9]){letters}(?![A-Za-z])")


_PATTERNS = tuple((_pattern(name), name) for name in _NAMES)
