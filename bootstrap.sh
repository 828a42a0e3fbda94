#!/usr/bin/env bash
# Makes .venv with Python 3.10 and the locked libraries; says in one line what is missing.
set -euo pipefail
# pyenv's shim python3.10 answers only when told which version is meant; without pyenv the variable is ignored.
export PYENV_VERSION="${PYENV_VERSION:-3.10}"
if python3.10 -c '' 2>/dev/null; then
  [ -x .venv/bin/python ] || python3.10 -m venv .venv
elif command -v uv >/dev/null; then
  [ -x .venv/bin/python ] || uv venv --seed --python 3.10 .venv
else
  echo "Python 3.10 is needed (Rasa 3.6's newest) and was not found: install python3.10 with its venv module, for example 'pyenv install 3.10' or 'uv python install 3.10', then run the command again." >&2
  exit 1
fi
unset PYENV_VERSION
echo "Installing the libraries (about a minute the first time) ..."
.venv/bin/python -m pip install -q --disable-pip-version-check uv
# Without bytecode every start takes six seconds longer.
.venv/bin/python -m uv pip install -q --require-hashes --compile-bytecode -r requirements.lock
touch .venv/installed
