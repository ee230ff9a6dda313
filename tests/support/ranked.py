"""A pack with a ranking of its own, as a site makes it."""

import json
import shutil
from pathlib import Path

from desktop.engine.pack.manifest import MANIFEST
from desktop.engine.pack.pack import RANKING
from desktop.engine.resources import default_pack_dir
from export.pack.manifest import write_manifest
from export.pack.signing import development_key, sign
from tests.support.tiny_pack import tiny_pack


def ranked_anew(folder: Path) -> Path:
    """Return a site's pack: signed anew with a ranking that it has learned itself."""
    shutil.copytree(tiny_pack(), folder)
    fields = json.loads((default_pack_dir() / RANKING).read_bytes())
    (folder / RANKING).write_text(json.dumps({**fields, "depth": 7}))
    models = json.loads((folder / MANIFEST).read_bytes())["models"]
    write_manifest(folder, name="site", version="1.0", release="x", models=models, figures={})
    sign(folder, development_key())
    return folder
