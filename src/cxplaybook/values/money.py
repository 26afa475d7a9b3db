"""Amounts of money: compensations, mandates, budgets."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from cxplaybook.values.decimals import readings, split, write
from cxplaybook.values.unreadable import Notation

_ISO_4217 = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD
    CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF
    GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK
    LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD
    OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN
    SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF
    YER ZAR ZMW ZWG
"""

CURRENCIES = frozenset(re.findall("[A-Z]{3}", _ISO_4217))
"""ISO 4217 codes of money in use. Written out, because `40 NPS` must not become forty of a currency."""

_WORDS = {
    "€": ("EUR",),
    "eur": ("EUR",),
    "e": ("EUR",),
    "euro": ("EUR",),
    "euros": ("EUR",),
    "euroa": ("EUR",),
    "£": ("GBP",),
    "$": ("USD",),
    "kr": ("SEK", "NOK", "DKK"),
    "kronor": ("SEK", "NOK", "DKK"),
    "kruunua": ("SEK", "NOK", "DKK"),
}
_MULTIPLES = {"k": 1_000, "M": 1_000_000}
_NOTATION = Notation("money", ("10 EUR", "1 200 EUR", "49.90 EUR"))


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in one currency. Amounts in different currencies can't be compared."""

    amount: Decimal
    currency: str
    """ISO 4217 code."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `10 EUR`, `10 €`, `€10`, `1 200,50 EUR`, `25 k€`, `1,2 M€`. `kr` is ambiguous."""
        parts = split(text)
        if not parts or bool(parts[0]) == bool(parts[2]):
            raise _NOTATION.refuse(text)
        before, number, after = parts
        multiple, currencies = _currencies(before or after)
        amounts = readings(number, decimal_marks="" if multiple == 1 else ".,")
        return _NOTATION.decide(text, [cls(amount * multiple, code) for amount in amounts for code in currencies])

    @property
    def magnitude(self) -> Decimal:
        """The amount without its currency."""
        return self.amount

    @property
    def unit_text(self) -> str:
        """The unit as an author writes it after the number."""
        return self.currency

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Money) or self.currency != other.currency:
            return NotImplemented
        return self.amount < other.amount

    def __le__(self, other: object) -> bool:
        if not isinstance(other, Money) or self.currency != other.currency:
            return NotImplemented
        return self.amount <= other.amount

    def __str__(self) -> str:
        amount = write(self.amount)
        # Nobody writes 49.9 EUR.
        cents = "0" if len(amount.partition(".")[2]) == 1 else ""
        return f"{amount}{cents} {self.currency}"


def _currencies(word: str) -> tuple[int, tuple[str, ...]]:
    """What the amount is to be multiplied by, and every currency that `word` can mean."""
    if found := _plain_currencies(word):
        return 1, found
    return _MULTIPLES.get(word[:1], 1), _plain_currencies(word[1:]) if word[:1] in _MULTIPLES else ()


def _plain_currencies(word: str) -> tuple[str, ...]:
    # Codes count in capitals only: `3 all` and `1 try` are no money.
    return (word,) if word in CURRENCIES else _WORDS.get(word.lower(), ())
