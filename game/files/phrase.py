"""A trainer's phrase, of which only a seal is kept: from the seal nobody reads the phrase.

It keeps a class on its level, and is no safe: whoever may change settings.json can take the seal out.
"""

import hmac
import re
import unicodedata
from hashlib import pbkdf2_hmac

KIND = "pbkdf2-sha256"
ROUNDS = 300_000
"""How often the phrase is mixed: about 0.2 seconds for each try."""
MOST_ROUNDS = 1_000_000
"""More would let somebody wait for seconds who only wants to open the lock."""
SEAL = re.compile(rf"{KIND}\.(\d{{1,8}})\.([0-9a-f]{{32}})\.([0-9a-f]{{64}})")


def seal(phrase: str, salt: bytes, rounds: int = ROUNDS) -> str:
    """Return what is kept of a phrase; the salt is 16 bytes of chance."""
    return f"{KIND}.{rounds}.{salt.hex()}.{_hash_phrase(phrase, salt, rounds).hex()}"


def opens(phrase: str, sealed: str) -> bool:
    """Whether a seal was made from this phrase; capitals and spaces do not count."""
    found = SEAL.fullmatch(sealed)
    if found is None or not 0 < int(found[1]) <= MOST_ROUNDS:
        return False
    return hmac.compare_digest(_hash_phrase(phrase, bytes.fromhex(found[2]), int(found[1])), bytes.fromhex(found[3]))


def is_seal(words: str) -> bool:
    """Whether something can be opened by a phrase at all."""
    found = SEAL.fullmatch(words)
    return found is not None and 0 < int(found[1]) <= MOST_ROUNDS


def _hash_phrase(phrase: str, salt: bytes, rounds: int) -> bytes:
    plain = "".join(unicodedata.normalize("NFKC", phrase).casefold().split())
    return pbkdf2_hmac("sha256", plain.encode(), salt, rounds)
