# Everything a newcomer needs: `make run`, `make test`. `make help` lists the rest.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LINT := .venv-lint
TRAINING := .venv-training
BENCH := .venv-bench
PIP_INSTALL := pip install --quiet --disable-pip-version-check --no-deps

.PHONY: help setup run test lint docs bench models lock clean

help: ## what each target does
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

setup: $(VENV)/.done ## the environment in .venv/, the command at .venv/bin/translate

$(VENV)/.done: requirements/dev.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed; name one: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/$(PIP_INSTALL) --require-hashes -r requirements/dev.lock
	$(BIN)/$(PIP_INSTALL) --no-build-isolation --editable .
	@touch $@

$(LINT)/.done: requirements/lint.lock
	$(PYTHON) -m venv $(LINT)
	$(LINT)/bin/$(PIP_INSTALL) --require-hashes -r requirements/lint.lock
	@touch $@

run: setup ## the main job on the seed articles with the bundled models
	$(BIN)/translate run seeds

test: setup lint ## lint, types and every test
	$(BIN)/pytest -n 2 --ignore=tests/training

lint: setup $(LINT)/.done ## ruff, formatting, mypy strict
	$(LINT)/bin/ruff check .
	$(LINT)/bin/ruff format --check .
	$(LINT)/bin/mypy --python-executable $(BIN)/python
	$(LINT)/bin/mypy --python-executable $(BIN)/python bench/*.py docs/*.py

$(TRAINING)/.done: requirements/training.txt requirements/runtime.lock
	$(PYTHON) -m venv $(TRAINING)
	$(TRAINING)/bin/$(PIP_INSTALL) --require-hashes -r requirements/runtime.lock
	$(TRAINING)/bin/pip install --quiet --disable-pip-version-check --no-warn-conflicts -r requirements/training.txt
	@touch $@

models: $(TRAINING)/.done ## the whole training recipe on a tiny sample, proved by its tests
	OMP_NUM_THREADS=1 $(TRAINING)/bin/python -m pytest tests/training

$(BENCH)/.done: requirements/bench.lock
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/$(PIP_INSTALL) --require-hashes -r requirements/bench.lock
	$(BENCH)/bin/$(PIP_INSTALL) --no-build-isolation --editable .
	@touch $@

bench: $(BENCH)/.done ## the benchmarks of bench/README.md (development sets in ../shared)
	$(BENCH)/bin/python bench/speed.py
	$(BENCH)/bin/python bench/glossary_matching.py
	$(BENCH)/bin/python bench/terms_tico.py --sentences 300
	$(BENCH)/bin/python bench/review_checks.py --news 600
	$(BENCH)/bin/python bench/unseen.py
	$(BENCH)/bin/python bench/review_speed.py
	$(BENCH)/bin/python bench/summary_rouge.py
	$(BENCH)/bin/python bench/summary_agreement.py
	$(BENCH)/bin/python bench/summary_figures.py

lock: ## renew the lock files (needs uv)
	requirements/lock.sh

clean: ## remove the environment and all editions
	rm -rf $(VENV) $(LINT) $(TRAINING) $(BENCH) .mypy_cache .ruff_cache .pytest_cache out/*/

docs: setup ## write docs/commands.md and docs/checks.md anew
	$(BIN)/python docs/generate.py
