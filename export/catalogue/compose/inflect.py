"""Gender and number in Catalan, French, Italian, Portuguese and Spanish, as titles need them."""

import re
from dataclasses import dataclass

FEMININE = {
    "es": r"(a|ión|dad|tad|itis|osis|ez|tud|umbre)$",
    "ca": r"(a|ció|sió|tat|itis|osi|esa|tud)$",
    "it": r"(a|zione|sione|ità|ite|osi|tudine|trice|aggine)$",
    "pt": r"(a|ção|são|dade|ite|ose|gem|ez|tude|ã)$",
    "fr": r"(tion|sion|té|ie|ite|ose|ure|ance|ence|ade|ée|lle|tte|sse|ase|esse|ise|aine|ère|tude)$",
}
MASCULINE = {
    "es": r"(oma|ema|isma|asma|ograma|día)$",
    "ca": r"(oma|ema|isma|asma|ograma)$",
    "it": r"(oma|ema|isma|asma|ogramma)$",
    "pt": r"(oma|ema|isma|asma|ograma)$",
    "fr": r"(oma|ome|ème|isme)$",
}
_STILL = (
    "no non y i e et não o ou u pas més más più mais plus poco poc peu muy molt molto muito très"
)
_STOPS = """
de del dels des du di da das do dos dei della delle degli dello a al à au en em in per por par para
con amb avec com sin sense senza sem sans sobre su sur y i e et o ou
"""
STILL = frozenset(_STILL.split())  # words inside an adjective that never change
STOPS = frozenset(_STOPS.split())  # what follows one of these no longer agrees


@dataclass(frozen=True, slots=True)
class Form:
    """The gender and number that adjectives and articles follow."""

    feminine: bool = False
    plural: bool = False


def guess_feminine(language: str, noun: str) -> bool:
    """Guess a noun's gender by its ending; the lexicon marks the exceptions."""
    head = noun.split()[0]
    if re.search(MASCULINE[language], head):
        return False
    return bool(re.search(FEMININE[language], head))


def adjective(language: str, cell: str, form: Form) -> str:
    """Inflect an adjective of one or more words; `m/f` in a word gives both genders."""
    words, moving = [], True
    for word in cell.split():
        if word in STOPS:
            moving = False
        core = word.strip("()[],")
        if moving and core and core not in STILL:
            word = word.replace(core, _adjective(language, core, form))
        words.append(word)
    return " ".join(words)


def noun(language: str, cell: str, form: Form) -> str:
    """Put a noun phrase in the plural where the form says so: its noun and its adjectives."""
    if not form.plural:
        return cell
    words, moving = [], True
    for word in cell.split():
        moving = moving and word not in STOPS and "'" not in word
        words.append(plural(language, word) if moving and word.isalpha() else word)
    return " ".join(words)


def plural(language: str, word: str) -> str:
    """Return the plural of a noun or of an adjective in the gender it has."""
    return {"es": _es, "ca": _ca, "it": _it, "pt": _pt, "fr": _fr}[language](word)


def _adjective(language: str, word: str, form: Form) -> str:
    if "/" in word:
        masculine, _, feminine = word.partition("/")
        one = feminine if form.feminine else masculine
    else:
        one = _feminine(language, word) if form.feminine else word
    return plural(language, one) if form.plural else one


def _feminine(language: str, word: str) -> str:
    for pattern, ending in _TO_FEMININE[language]:
        changed, done = re.subn(pattern, ending, word)
        if done:
            return changed
    return word


_TO_FEMININE = {
    "es": ((r"o$", "a"), (r"([dt])or$", r"\1ora"), (r"([ií])n$", r"ina"), (r"és$", "esa")),
    "ca": (
        (r"(cop|op|ip)le$", r"\1le"),
        (r"([aiu])t$", r"\1da"),
        (r"ic$", "ica"),
        (r"àleg$", "àloga"),
        (r"(t|s)or$", r"\1ora"),
        (r"([iïu])u$", r"\1va"),
        (r"(al|il|ar|el|ior|iol|ant|ent|ble|me|ple|able)$", r"\1"),
        (r"à$", "ana"),
        (r"í$", "ina"),
        (r"ós$", "osa"),
        (r"([bcdfglmnprstvxz])$", r"\1a"),
        (r"re$", "ra"),
        (r"e$", "a"),
    ),
    "it": ((r"tore$", "trice"), (r"sore$", "soria"), (r"o$", "a")),
    "pt": ((r"([dt])or$", r"\1ora"), (r"ão$", "ã"), (r"ês$", "esa"), (r"o$", "a")),
    "fr": (
        (r"eux$", "euse"),
        (r"if$", "ive"),
        (r"(e)l$", r"\1lle"),
        (r"en$", "enne"),
        (r"([^ae])er$", r"\1ère"),
        (r"ier$", "ière"),
        (r"e$", "e"),
        (r"([a-zé])$", r"\1e"),
    ),
}


def _es(word: str) -> str:
    if word.endswith(("itis", "osis", "s", "x")):
        return re.sub(r"([aeiou])ón$", r"\1ones", word) if word.endswith("ón") else word
    if word.endswith("z"):
        return word[:-1] + "ces"
    if re.search(r"[áéíóú]n$", word):
        return word[:-2] + "aeiou"["áéíóú".index(word[-2])] + "nes"
    return word + ("s" if word[-1] in "aeiouáéó" else "es")


def _ca(word: str) -> str:
    if word.endswith("a"):
        for old, new in (("ca", "ques"), ("ga", "gues"), ("ça", "ces"), ("ja", "ges")):
            if word.endswith(old):
                return word[: -len(old)] + new
        if word.endswith(("gua", "qua")):
            return word[:-2] + "ües"
        return word[:-1] + "es"
    if word.endswith(("itis", "osi")):
        return word if word.endswith("s") else word + "s"
    if word.endswith(("s", "ç", "x")):
        return word + "os" if not word.endswith("ós") else word[:-2] + "osos"
    if re.search(r"[àèéíóú]$", word):
        return word[:-1] + "aeeiou"["àèéíóú".index(word[-1])] + "ns"
    return word + "s"


def _it(word: str) -> str:
    if word[-1] in "àèéìòù" or not word[-1].isalpha() or word.endswith(("osi", "isi", "s")):
        return word
    for old, new in (
        ("ca", "che"),
        ("ga", "ghe"),
        ("go", "ghi"),
        ("cco", "cchi"),
        ("co", "ci"),
        ("cia", "ce"),
        ("gia", "gie"),
        ("io", "i"),
        ("oma", "omi"),
        ("ema", "emi"),
        ("a", "e"),
        ("o", "i"),
        ("e", "i"),
    ):
        if word.endswith(old):
            return word[: -len(old)] + new
    return word


def _pt(word: str) -> str:
    for old, new in (
        ("ão", "ões"),
        ("al", "ais"),
        ("el", "eis"),
        ("ol", "óis"),
        ("il", "is"),
        ("ul", "uis"),
        ("m", "ns"),
        ("r", "res"),
        ("z", "zes"),
        ("ês", "eses"),
        ("s", "s"),
        ("x", "x"),
    ):
        if word.endswith(old):
            return word[: -len(old)] + new
    return word + "s"


def _fr(word: str) -> str:
    if word[-1] in "sxz":
        return word
    if word.endswith("al") and word not in ("naval", "fatal"):
        return word[:-2] + "aux"
    if word.endswith(("eau", "eu")):
        return word + "x"
    return word + "s"
