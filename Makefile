# Two commands matter: `make run` and `make test`. Each sets up .venv in the checkout by itself.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN_READY := $(VENV)/.ready-run
DEV_READY := $(VENV)/.ready-dev
TABLES := export/tables.txt
WINDOWS = PYTHONPATH=packaging $(BIN)/python -m windows

.PHONY: run test lint fuzz test-slow test-x11 test-heavy bench screenshots translations clean
.PHONY: guide-pictures desk-pictures
.PHONY: package package-deps deb tarball windows windows-lock installer-windows test-windows
.PHONY: windows-python test-windows-python test-windows-slow
.PHONY: test-documented test-packages audit endurance newcomer train-small archive-million coverage acceptance

run: $(RUN_READY)
ifdef Q
	@$(BIN)/nosolex lookup "$(Q)"
else
	@$(BIN)/nosolex
endif

# A worker a core; JOBS=0 runs one test after the other, as a debugger wants it.
JOBS ?= auto
test: $(DEV_READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(JOBS) --dist loadfile

# The same with the lines and branches that no test reached; slower, so apart.
coverage: $(DEV_READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(JOBS) --dist loadfile \
	    --cov --cov-report=term:skip-covered

lint: $(DEV_READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/vulture
	$(BIN)/deptry .

test-slow: $(DEV_READY)
	$(BIN)/python packaging/deps.py test-slow
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m slow

test-x11: $(DEV_READY)
	$(BIN)/python packaging/deps.py test-x11
	xvfb-run -a -s "-screen 0 1280x900x24" $(BIN)/python -m pytest -m x11

# Damaged inputs over all that is read from outside: SECONDS for all together, at least LEAST a target.
SECONDS ?= 600
LEAST ?= 0
fuzz: $(DEV_READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.fuzz --seconds $(SECONDS) --least $(LEAST)

# Mixed use for SECONDS=1800: memory, handles and threads stay, the slow searches stay as quick.
endurance: SECONDS := $(if $(filter file,$(origin SECONDS)),1800,$(SECONDS))
endurance: $(DEV_READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.endurance --seconds $(SECONDS) \
	    $(if $(PAGE),--page $(PAGE))

# Every set that a pack is accepted by, with the bounds, into docs/measured/acceptance.md; hours.
# EVERY=40 takes a part, which is only printed unless PAGE=FILE is named.
acceptance: $(DEV_READY)
	$(BIN)/python -m tests.acceptance $(if $(EVERY),--every $(EVERY)) $(if $(PAGE),--page $(PAGE)) \
	    $(if $(PACK),--pack $(PACK))

# A million rows coded for real with one and two workers, from DATA=FOLDER; hours. The table goes into
# docs/archive.md, or into PAGE=FILE; ROWS=10000 MENTIONS=300 for a first look, which is only printed.
archive-million: $(DEV_READY)
	NOSOLEX_DATA=$(or $(DATA),$(NOSOLEX_DATA),../shared/data) $(BIN)/python -m tests.archive.million \
	    $(if $(ROWS),--rows $(ROWS)) $(if $(MENTIONS),--phrases $(MENTIONS)) \
	    $(if $(PAGE),--page $(PAGE)) $(if $(PACK),--pack $(PACK))

# `make run` and `make test` in a bare Debian (as root, debootstrap).
newcomer:
	packaging/newcomer.sh

# From the sources to a signed small pack of one chapter, in minutes; it ends with a table and a plot in
# SMALL/figures. DATA=FOLDER and PHRASES=FOLDER add a site's own. Two environments, because the exporter
# wants an older transformers; torch is its CPU build, since an open search takes gigabytes of CUDA.
TRAIN := .venv-train
EXPORT := .venv-export
TORCH_INDEX ?= https://download.pytorch.org/whl/cpu
TORCH ?= torch==2.13.0+cpu
CHAPTER ?= 10
STEPS ?= 40
SMALL ?= build/small
SMALL_DATA = NOSOLEX_DATA=$(or $(DATA),$(SMALL)/none)
SMALL_PHRASES = $(if $(PHRASES),--phrases $(PHRASES))
train-small: $(TRAIN)/.ready $(EXPORT)/.ready
	mkdir -p $(SMALL)
	$(SMALL_DATA) $(TRAIN)/bin/python -m export catalogue --chapter $(CHAPTER) \
	    --out $(SMALL)/catalogue.db --phrases resources/phrases $(SMALL_PHRASES)
	$(SMALL_DATA) $(TRAIN)/bin/python -m training all --catalogue $(SMALL)/catalogue.db \
	    --out $(SMALL)/runs --steps $(STEPS) --cross-steps $(STEPS) --questions 2000 $(SMALL_PHRASES)
	$(SMALL_DATA) $(EXPORT)/bin/python -m export all --encoder $(SMALL)/runs/bi-hard/model \
	    --reranker $(SMALL)/runs/cross/model --catalogue $(SMALL)/catalogue.db --out $(SMALL)/pack \
	    --work $(SMALL)/work --no-extra --no-emulation --no-strict --no-episode --recall 0.95 --name small --version 1.0
	$(SMALL_DATA) $(TRAIN)/bin/python -m training evaluate --pack $(SMALL)/pack --data phrases --limit 300 \
	    --model untuned=$(SMALL)/runs/base --index-texts $(SMALL)/work/index-texts.tsv \
	    --out $(SMALL)/figures

# torch first and alone: its index would be asked for every other package, too, and where it is not
# reached PyPI's build brings CUDA. A build that is named by its label comes from nowhere else.
$(TRAIN)/.ready $(EXPORT)/.ready .venv-suite/.ready: .venv-%/.ready: pyproject.toml $(TABLES) $(VENV)/pyvenv.cfg
	$(PYTHON) -m venv .venv-$*
	.venv-$*/bin/python -m pip install --quiet --disable-pip-version-check --retries 1 \
	    $(if $(TORCH_INDEX),--extra-index-url $(TORCH_INDEX)) "$(TORCH)"
	.venv-$*/bin/python -m pip install --quiet --disable-pip-version-check -e ".[$*]"
	.venv-$*/bin/python -m pip install --quiet --disable-pip-version-check --no-deps -r $(TABLES)
	@touch $@

test-heavy: $(DEV_READY)
	$(BIN)/python -m pytest -m heavy

# Every command of training and export that a page shows, each in its environment, made short and run
# on what `make train-small` left in SMALL.
test-documented: $(TRAIN)/.ready $(EXPORT)/.ready .venv-suite/.ready $(DEV_READY)
	SMALL=$(abspath $(SMALL)) $(BIN)/python -m pytest -m documented tests/documents

# Speed, memory, growth, rivals, and the design's table at the end; build/bench.json is for
# `python -m training quality --page docs/quality.md --bench`. PACK=FOLDER measures another
# pack, FULL=1 takes the long parts to their end, BENCH_PYTHON=... names the interpreter of the
# `train` extra for the comparison with torch.
BENCH_PYTHON ?= $(BIN)/python
BENCH_OPTIONS = $(if $(PACK),--pack $(PACK)) $(if $(FULL),--full)
bench: $(DEV_READY)
	$(BIN)/python packaging/deps.py bench
	xvfb-run -a $(BIN)/python -m tests.bench all $(BENCH_OPTIONS)
ifneq ($(BENCH_PYTHON),$(BIN)/python)
	$(BENCH_PYTHON) -W ignore -m tests.bench rivals $(BENCH_OPTIONS)
endif

# The pictures of README and docs, in a real X window (Debian: xvfb openbox).
screenshots: $(DEV_READY)
	$(BIN)/python packaging/deps.py screenshots
	xvfb-run -a -s "-screen 0 2800x1800x24" $(BIN)/python packaging/screenshots.py

# The pictures of the user guide: each scene in each language, into resources/guide/pictures.
guide-pictures: $(DEV_READY)
	$(BIN)/python packaging/deps.py screenshots
	xvfb-run -a -s "-screen 0 2800x1800x24" $(BIN)/python packaging/guide_pictures.py

# Every screen in every language on three screens, light and dark in turn, into OUT=FOLDER, for the eye:
# ONLY="es ca dark episode" takes some. Nothing of it is kept in the repository.
OUT ?= build/desk
DESK = $(BIN)/python packaging/desk_pictures.py $(OUT) $(ONLY)
desk-pictures: $(DEV_READY)
	$(BIN)/python packaging/deps.py screenshots
	QT_SCALE_FACTOR=1 xvfb-run -a -s "-screen 0 1280x720x24" $(DESK)
	QT_SCALE_FACTOR=1.25 xvfb-run -a -s "-screen 0 1366x768x24" $(DESK)
	QT_SCALE_FACTOR=1.5 xvfb-run -a -s "-screen 0 1920x1080x24" $(DESK)

# Gathers the interface's texts into resources/translations/*.ts and compiles them into .qm.
translations: $(DEV_READY)
	$(BIN)/python packaging/translate.py

# What packaging and its tests ask of Debian beyond the two commands above; each target below says
# by itself what it lacks.
package-deps:
	apt-get install -y $$($(PYTHON) packaging/deps.py --list)

# The frozen program in dist/nosolex, its bill of materials, smoke test and figures.
# NOSOLEX_FLAVOUR=cuda builds on onnxruntime-gpu.
package: $(DEV_READY)
	$(BIN)/python packaging/deps.py package
	$(BIN)/python packaging/freeze.py
	$(BIN)/python packaging/sbom.py
	$(BIN)/python packaging/smoke.py
	$(BIN)/python packaging/figures.py

deb: $(DEV_READY)
	$(BIN)/python packaging/deps.py deb
	$(BIN)/python packaging/deb.py

tarball: $(DEV_READY)
	$(BIN)/python packaging/deps.py tarball
	$(BIN)/python packaging/tarball.py

# The Windows program and its installers, made here under wine out of locked wheels; the Python that
# builds lends its standard library, so it is of the minor version that the lock names.
windows: $(DEV_READY)
	$(BIN)/python packaging/deps.py windows
	$(WINDOWS).make

# Every version and hash of the Windows wheels anew, as the registry has them today.
windows-lock: $(DEV_READY)
	$(WINDOWS).lock

# STAGE is a folder with the frozen Windows program, such as build.ps1 leaves on a Windows machine.
installer-windows: $(DEV_READY)
	$(BIN)/python packaging/deps.py installer-windows
	$(WINDOWS).nsis $(STAGE)
	$(WINDOWS).msi $(STAGE)

# The project's own tests under the Windows Python: what applies there, and the desktop's on a desktop
# of wine's own. They need that Python and a prefix, no frozen program. LOTS="system terminal" takes some.
windows-python: $(DEV_READY)
	$(BIN)/python packaging/deps.py windows
	$(WINDOWS).interpreter
	$(WINDOWS).prefix

test-windows-python: $(DEV_READY)
	$(BIN)/python packaging/deps.py test-windows
	$(WINDOWS).suite $(LOTS)

# The same, and what `make windows` left: the same answers as on Linux, both installers closed and
# while the program runs, a session on a desktop.
test-windows: test-windows-python
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile -m windows tests/windows

# Every page of the interface on wine's desktop, in all sizes and colours.
test-windows-slow: $(DEV_READY)
	$(BIN)/python packaging/deps.py test-windows
	$(WINDOWS).suite interface

# Installs, runs, upgrades and removes for real what the targets above made (as root, on Linux).
test-packages: $(DEV_READY)
	$(BIN)/python packaging/deps.py test-packages
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m slow tests/packaging

# Known vulnerabilities of what is inside; passes with a word where the database is not reached.
audit: $(DEV_READY)
	$(BIN)/python packaging/audit.py

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Nosolex needs Python 3.11 or newer; this is %d.%d. Name another with make PYTHON=python3.12" % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)

$(RUN_READY): $(VENV)/pyvenv.cfg pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(DEV_READY): $(VENV)/pyvenv.cfg pyproject.toml $(TABLES)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e ".[dev]"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps -r $(TABLES)
	@touch $@ $(RUN_READY)

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache
