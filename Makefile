# Every target sets up .venv by itself; a machine needs python3 (3.10 or newer) only.
ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
PYTHON := python
else
BIN := .venv/bin
PYTHON := python3
endif
PY := $(BIN)/python
# Compiled modules are kept, or each of the sixty test processes would compile PyTorch anew, for 6 s.
export PYTHONDONTWRITEBYTECODE :=
.PHONY: reproduce test test-all test-oldest types lab bench gpu readme house site clean

.venv/ready: settings.ini setup.py pyproject.toml
	$(PYTHON) -m venv .venv
	$(PY) -m pip install --quiet uv
	$(BIN)/uv pip install --quiet --python $(PY) --editable '.[dev]'
	touch $@

reproduce: .venv/ready  ## train the chapter's experiments on the embedded data, write reports/
	$(BIN)/mini-fastai reproduce $(ARGS)

test: .venv/ready  ## export and clean change nothing, and every notebook runs; ARGS=03 for some of them
	$(PY) .ci/test.py $(ARGS)

test-all: .venv/ready  ## the same with the long property tests, the loggers, the web page, and a look at what must not get slower
	$(BIN)/uv pip install --quiet --python $(PY) --editable '.[dev,loggers,serve]'
	$(PY) .ci/test.py --all $(ARGS)

test-oldest:  ## the tests with the oldest version of each package that settings.ini allows, in an environment of their own
	mkdir -p build && sed -n 's/^requirements = //p' settings.ini | tr ' ' '\n' | sed -n '/^fastcore/d; s/>=/==/p' > build/oldest.txt     # nbdev needs a newer fastcore
	$(PYTHON) -m venv build/oldest && build/oldest/bin/python -m pip install --quiet uv
	build/oldest/bin/uv pip install --quiet --python build/oldest/bin/python --constraint build/oldest.txt --editable '.[dev]'
	build/oldest/bin/python .ci/test.py $(ARGS)

types: .venv/ready  ## a type checker on the package, and on programs that use it rightly and wrongly
	$(BIN)/uv pip install --quiet --python $(PY) --editable '.[dev,types]'
	$(PY) .ci/typecheck.py

lab: .venv/ready  ## JupyterLab on the notebooks
	$(BIN)/jupyter lab --notebook-dir=nbs $(ARGS)

bench: .venv/ready  ## speed beside the libraries people use instead, kept in nbs/results; ARGS='NAME ...' for some of it
	$(BIN)/uv pip install --quiet --python $(PY) --editable '.[bench]'
	$(PY) bench/run.py $(ARGS)

gpu: .venv/ready  ## all that only a GPU can show, in ten minutes; send gpu.json back
	$(PY) gpu/check.py $(ARGS)

house: .venv/ready  ## the drawing of the house, from the imports of the notebooks
	$(PY) .ci/house.py

readme: .venv/ready  ## README.md from nbs/index.ipynb
	$(PY) .ci/readme.py

site: .venv/ready  ## the notebooks and the API as pages in site/, checked; ARGS=--browser looks at them in Chromium too
	$(BIN)/uv pip install --quiet --python $(PY) --editable '.[site]'
	$(PY) .ci/site/build.py $(ARGS)

clean:
	rm -rf .venv build dist reports site *.egg-info mini_fastai/*.pyi
