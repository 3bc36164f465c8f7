# Everything a developer or CI does: `make help`. Each target makes the environment that it needs.
# The times are those of two cores.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

BENCH := .venv-bench

.PHONY: help setup demo check check-mypy check-pyright pictures test test-quick test-slow any-response fuzz mirror-kills mirror-recipes bench regenerate update docs docs-serve release-check clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

setup: $(READY) ## make the environment .venv (1 minute; every target does it when it is due)

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[redis,sandbox,cli,frames,mirror,cluster,mcp,docs,release,dev]'
	touch $@

demo: $(READY) ## run a sync worker against the sandbox, and mirror what it made (20 seconds)
	$(BIN)/python examples/demo.py

test: test-quick ## run all tests, the quick ones first (20 minutes)
	@$(MAKE) --no-print-directory test-slow

test-quick: $(READY) ## run the tests of the SDK, one process for each core (2 minutes)
	$(BIN)/python -m pytest -m 'not slow' --numprocesses auto --dist worksteal $(TEST_ARGS)

test-slow: $(READY) ## run the other tests: end to end, sandbox, regeneration, mirror, wheel (18 minutes)
	$(BIN)/python -m pytest -m slow --numprocesses auto --dist loadfile $(TEST_ARGS)

any-response: $(READY) ## feed calls 20,000 responses that are wrong in any way (10 minutes; EXCHANGES=<number>)
	MVMNT_EXCHANGES=$(or $(EXCHANGES),20000) $(BIN)/python -m pytest tests/e2e/test_any_response.py

# FUZZ_ARGS='--max-time 3600 --seed 7' are options of `st run`.
fuzz: $(READY) ## call the sandbox with what schemathesis makes of the description (10 minutes)
	$(BIN)/python tests/support/fuzzing.py $(FUZZ_ARGS)

check: $(READY) ## check the format, lint, types, layers and generated code (1 minute; no tests)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	@$(MAKE) --no-print-directory --jobs=2 --output-sync check-mypy check-pyright
	$(BIN)/lint-imports
	$(BIN)/python tests/support/import_graph.py
	$(BIN)/python -m generation --check
	$(BIN)/zizmor --offline --no-progress --quiet .github
	$(BIN)/hadolint Containerfile

check-mypy: $(READY)
	$(BIN)/mypy
	$(BIN)/mypy --config-file pyproject.toml tests/typing_api.py examples docs/conf.py docs/site_pages release

check-pyright: $(READY)
	$(BIN)/pyright --pythonpath $(BIN)/python

mirror-kills: $(READY) ## kill mirrors of 30,000 records 20 times in each database (30 minutes; RECORDS=, KILLS=)
	MVMNT_MIRROR_RECORDS=$(or $(RECORDS),30000) MVMNT_MIRROR_KILLS=$(or $(KILLS),20) $(BIN)/python -m pytest tests/mirror/test_killed.py

mirror-recipes: $(READY) ## mirror by tasks of Prefect and of Dagster, in environments of their own (3 minutes)
	PYTHONPATH=tests $(BIN)/python tests/support/mirror_recipes.py

# The results are in benchmarks/RESULTS.md. BENCH_ARGS=--quick takes three minutes and writes nothing.
bench: $(BENCH)/.ready ## measure the SDK beside other clients (30 minutes)
	$(BENCH)/bin/python -m benchmarks $(BENCH_ARGS)

$(BENCH)/.ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[mirror,redis,sandbox,dev,bench]'
	touch $@

regenerate: $(READY) ## make mvmnt_client/ from openapi.yaml, custom/overlay.yaml and custom/templates/ (10 seconds)
	$(BIN)/python -m generation

# DRY_RUN=1 prints the report and writes nothing; REPORT=<file> writes it to that file as well.
# The exit statuses 10 (compatible changes), 11 (breaking changes) and 12 (made, with something left out) are no failures.
update: export SPEC := $(SPEC)
update: export REPORT := $(REPORT)
update: $(READY) ## follow a new build of the API's description: SPEC=<file or URL> (10 seconds)
	@test -n "$$SPEC" || { echo 'usage: make update SPEC=<file or URL> [DRY_RUN=1] [REPORT=<file>]' >&2; exit 2; }
	@status=0; \
	$(BIN)/python -m generation.update $(if $(filter-out 0,$(DRY_RUN)),--dry-run) $(if $(REPORT),--report="$$REPORT") -- "$$SPEC" \
	  || status=$$?; \
	case $$status in \
	  0|10|11) ;; \
	  12) echo 'Something was left out: see the first section of the report.' >&2 ;; \
	  *) exit $$status ;; \
	esac

docs: $(READY) ## build the documentation site in build/docs/ (40 seconds)
	$(BIN)/sphinx-build -q -W --keep-going docs build/docs

docs-serve: docs ## show the site on http://127.0.0.1:8000/
	$(BIN)/python -m http.server --bind 127.0.0.1 --directory build/docs 8000

pictures: $(READY) ## make the pictures of the documents anew, in docs/static/ (1 minute; Chromium)
	PYTHONPATH=tests $(BIN)/python -m support.pictures

# It builds HEAD. RELEASE_ARGS=--without-tests leaves out the runs of the quick tests.
release-check: $(READY) ## build and check what is released, in dist/ (10 minutes)
	$(BIN)/python -m release $(RELEASE_ARGS)

clean: ## remove the environments and all caches
	rm -rf $(VENV) $(BENCH) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
