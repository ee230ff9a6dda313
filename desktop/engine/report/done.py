"""Whether a report says that a procedure was done: "se realiza", "underwent", "a été pratiquée"."""

import re

_NEAR = 8  # words between a verb and its procedure
_DID = re.compile(
    r"\b(?:"
    # es, pt
    r"(?:realiz|practic|efectu|efetu)(?:a|an|o|ou|aron|aram|amos|ad[oa]s?)"
    r"|llev(?:a|o|aron) a cabo|se procede a|se interviene|intervenid[oa]s? (?:de|mediante|con)"
    r"|sometid[oa]s? a|se somete a|submetid[oa]s? a|foi operad[oa] a|fez|fizo|se hizo|se hace"
    # ca
    r"|es va (?:fer|realitzar|practicar|dur a terme)|es (?:realitza|practica|fa)"
    r"|(?:realitzat|practicat|efectuat)(?:s|da|des)?|realitzad[ae]s?|practicad[ae]s?|sotmes[ao]? a"
    # it
    r"|(?:eseguit|effettuat|praticat)[oaie]|sottopost[oaie] a|si (?:esegue|effettua|pratica)"
    # fr
    r"|(?:realise|effectue|pratique)(?:e|es|s)?|beneficie d[e']?|a subi"
    # en
    r"|performed|carried out|underwent|undergone|was done|were done"
    r")\b"
)
_NOT_YET = re.compile(
    r"\b(?:will|to be|sera|seran|serao|sara|saranno|ha de|hay que|por|da|a|cal|doit|devra|deve|sin|"
    r"no se|non|sans|sem|without|not|no)\s*$"
)


def was_done(before: str, after: str) -> bool:
    """Tell whether the words beside a procedure, folded and of its clause, say that it was done.

    >>> was_done("el dia 3 se realiza ", ""), was_done("", " was performed"), was_done("", "")
    (True, True, False)
    >>> was_done("", " will be performed next week")
    False
    """
    words = before.split()[-_NEAR:]
    return _says(" ".join(words)) or _says(" ".join(after.split()[:_NEAR]))


def _says(words: str) -> bool:
    for found in _DID.finditer(words):
        ahead = words[: found.start()].removesuffix("be ").rstrip()
        if not _NOT_YET.search(ahead):
            return True
    return False
