"""Pure helpers that read Chinese text: numerals, dates, amounts, numbers of identity."""
