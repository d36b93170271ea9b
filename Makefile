# Every target sets up .venv by itself; a machine needs python3 (3.10 or newer) only.
PY := .venv/bin/python
# Compiled modules are kept, or each of the sixty test processes would compile PyTorch anew, for 6 s.
export PYTHONDONTWRITEBYTECODE :=
.PHONY: reproduce test test-all lab bench gpu readme house site clean

.venv/ready: settings.ini setup.py pyproject.toml
	python3 -m venv .venv
	$(PY) -m pip install --quiet uv
	.venv/bin/uv pip install --quiet --python $(PY) --editable '.[dev]'
	touch $@

reproduce: .venv/ready  ## train the chapter's experiments on the embedded data, write reports/
	.venv/bin/mini-fastai reproduce $(ARGS)

test: .venv/ready  ## export and clean change nothing, and every notebook runs; ARGS=03 for some of them
	$(PY) .ci/test.py $(ARGS)

test-all: .venv/ready  ## the same with the long property tests, the loggers, the web page, and a look at what must not get slower
	.venv/bin/uv pip install --quiet --python $(PY) --editable '.[dev,loggers,serve]'
	$(PY) .ci/test.py --all $(ARGS)

lab: .venv/ready  ## JupyterLab on the notebooks
	.venv/bin/jupyter lab --notebook-dir=nbs $(ARGS)

bench: .venv/ready  ## speed beside the libraries people use instead, kept in nbs/results; ARGS='NAME ...' for some of it
	.venv/bin/uv pip install --quiet --python $(PY) --editable '.[bench]'
	$(PY) bench/run.py $(ARGS)

gpu: .venv/ready  ## all that only a GPU can show, in ten minutes; send gpu.json back
	$(PY) gpu/check.py $(ARGS)

house: .venv/ready  ## the drawing of the house, from the imports of the notebooks
	$(PY) .ci/house.py

readme: .venv/ready  ## README.md from nbs/index.ipynb
	$(PY) .ci/readme.py

site: .venv/ready  ## the notebooks and the API as pages in site/, checked; ARGS=--browser looks at them in Chromium too
	.venv/bin/uv pip install --quiet --python $(PY) --editable '.[site]'
	$(PY) .ci/site/build.py $(ARGS)

clean:
	rm -rf .venv build dist reports site *.egg-info
