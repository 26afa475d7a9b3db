"""Numbers, percentages and money as a locale writes them.

Used by the catalogue for counts and by the formatter. Rounds half up, as people do, and always shows the real minus
sign, which lines up with the plus.
"""

import re
from decimal import ROUND_HALF_UP, Decimal
from functools import cache

from babel import Locale
from babel.numbers import NumberPattern, get_currency_precision, parse_pattern

MINUS = "\N{MINUS SIGN}"

MOST_DECIMALS = 3
"""Of a number whose decimals nobody decided; computed values have endless ones."""


def rounded(number: Decimal, most: int = MOST_DECIMALS) -> Decimal:
    """The number as readers see it: at most so many decimals, none of them a needless zero, zero without a sign.

    Plural forms hang on the decimals shown: `1 hour`, but `1.0 hours`.
    """
    text = format(number.quantize(Decimal(1).scaleb(-most), ROUND_HALF_UP), "f")
    seen = Decimal(text.rstrip("0").rstrip(".") if "." in text else text)
    return abs(seen) if seen.is_zero() else seen


def show_number(number: Decimal, locale: Locale, decimals: int | None = None) -> str:
    """A number. Without `decimals` it has as many as it needs, at most three."""
    seen = rounded(number, MOST_DECIMALS if decimals is None else decimals)
    pattern = _pattern(locale.decimal_formats[None].pattern, _places(seen) if decimals is None else decimals)
    return _minus(pattern.apply(seen, locale))


def show_percent(number: Decimal, locale: Locale, decimals: int | None = None) -> str:
    """A percentage, given in hundredths. Without `decimals` it has at most one."""
    seen = rounded(number, 1 if decimals is None else decimals)
    pattern = _pattern(locale.percent_formats[None].pattern, _places(seen) if decimals is None else decimals)
    # The pattern itself multiplies by a hundred.
    return _minus(pattern.apply(seen.scaleb(-2), locale))


def show_money(amount: Decimal, currency: str, locale: Locale) -> str:
    """An amount: whole ones without cents, others with all the currency has, and more where it was given more."""
    seen = rounded(amount)
    places = max(get_currency_precision(currency), _places(seen)) if _places(seen) else 0
    pattern = _pattern(locale.currency_formats["standard"].pattern, places)
    shown = pattern.apply(seen, locale, currency=currency, currency_digits=False)
    # CLDR wants space between a currency in letters and the amount; babel leaves it out of `SEK250`.
    return _minus(re.sub(r"(?<=[A-Za-z])(?=[0-9])", "\N{NO-BREAK SPACE}", shown))


def _places(number: Decimal) -> int:
    return len(format(number, "f").partition(".")[2])


@cache
def _pattern(pattern: str, decimals: int) -> NumberPattern:
    """The locale's own pattern with a fixed number of decimals."""
    fraction = f".{'0' * decimals}" if decimals else ""
    return parse_pattern(re.sub(r"0(?:\.[0#]+)?", f"0{fraction}", pattern.partition(";")[0], count=1))


def _minus(text: str) -> str:
    # CLDR gives Finnish and Swedish the real minus and English a hyphen.
    return text.replace("-", MINUS)
