# All commands of the project; `make help` lists them.
SHELL := /bin/bash
PY := .venv/bin/python
export PYTHONPATH := .
export SQLALCHEMY_SILENCE_UBER_WARNING := 1
export TF_CPP_MIN_LOG_LEVEL := 3
export RASA_TELEMETRY_ENABLED := false

.PHONY: help run test check train evaluate lock clean packages
help: ## List the commands
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

.venv/installed: requirements.lock bootstrap.sh
	@bash bootstrap.sh

run: .venv/installed ## Install, train if needed, start everything, print the addresses
	@exec $(PY) -m bot.supervisor

test: .venv/installed packages check train ## Install and run all tests
	@$(PY) -m pytest

packages:
	@bash tests/packages.sh

check: .venv/installed ## Style, types, translations, data, direction of imports
	@$(PY) -m ruff check .
	@$(PY) -m mypy
	@$(PY) -m bot.checks

train: .venv/installed ## Train the model if data or configuration changed
	@$(PY) -m bot.training

evaluate: .venv/installed train ## Measure understanding on the development set, with peers (minutes); writes docs/evaluation.md
	@$(PY) -m bot.evaluation

lock: .venv/installed ## Resolve requirements.in into requirements.lock with hashes
	@$(PY) -m uv pip compile -q --python-version 3.10 --generate-hashes --no-emit-index-url --no-header requirements.in -o requirements.lock

clean: ## Remove environment, model and data of this checkout
	rm -rf .venv models var .rasa
