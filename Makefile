# Everything a developer or CI does. Each target makes the environment that it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

BENCH := .venv-bench

.PHONY: setup bench demo test fuzz check regenerate update clean

setup: $(READY)

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[redis,sandbox,dev]'
	touch $@

# A sync worker against the sandbox, over loopback.
demo: $(READY)
	$(BIN)/python examples/demo.py

test: $(READY)
	$(BIN)/python -m pytest

# Schemathesis calls the sandbox for ten minutes; FUZZ_ARGS='--max-time 3600 --seed 7' are options of `st run`.
fuzz: $(READY)
	$(BIN)/python tests/support/fuzzing.py $(FUZZ_ARGS)

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/mypy --config-file pyproject.toml tests/typing_api.py
	$(BIN)/lint-imports
	$(BIN)/python -m generation --check

# Measured beside other clients: benchmarks/RESULTS.md. BENCH_ARGS=--quick takes some four minutes and writes nothing.
bench: $(BENCH)/.ready
	$(BENCH)/bin/python -m benchmarks $(BENCH_ARGS)

$(BENCH)/.ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev,bench]'
	touch $@

# openapi.yaml and custom/overlay.yaml to mvmnt_client/.
regenerate: $(READY)
	$(BIN)/python -m generation

# make update SPEC=<file or URL>: openapi.yaml from a new build of the API's description, and all that follows from it.
# DRY_RUN=1 prints the report and writes nothing; REPORT=<file> writes it there as well. What the command says with the
# statuses 10 (compatible changes) and 11 (breaking ones) is no failure.
update: export SPEC := $(SPEC)
update: export REPORT := $(REPORT)
update: $(READY)
	@test -n "$$SPEC" || { echo 'usage: make update SPEC=<file or URL> [DRY_RUN=1] [REPORT=<file>]' >&2; exit 2; }
	@status=0; \
	$(BIN)/python -m generation.update $(if $(filter-out 0,$(DRY_RUN)),--dry-run) $(if $(REPORT),--report="$$REPORT") -- "$$SPEC" \
	  || status=$$?; \
	case $$status in 0|10|11) ;; *) exit $$status ;; esac

clean:
	rm -rf $(VENV) $(BENCH) build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
