# Every target sets up .venv by itself; a machine needs python3 (3.10 or newer) only.
PY := .venv/bin/python
.PHONY: reproduce test lab bench readme clean

.venv/ready: settings.ini setup.py pyproject.toml
	python3 -m venv .venv
	$(PY) -m pip install --quiet uv
	.venv/bin/uv pip install --quiet --python $(PY) --editable '.[dev]'
	touch $@

reproduce: .venv/ready  ## train the chapter's experiments on the embedded data, write reports/
	.venv/bin/mini-fastai reproduce $(ARGS)

test: .venv/ready  ## export and clean change nothing, and every notebook runs
	$(PY) .ci/test.py $(ARGS)

lab: .venv/ready  ## JupyterLab on the notebooks
	.venv/bin/jupyter lab --notebook-dir=nbs $(ARGS)

bench: .venv/ready  ## speed beside the libraries people use instead
	.venv/bin/uv pip install --quiet --python $(PY) --editable '.[bench]'
	$(PY) bench/run.py $(ARGS)

readme: .venv/ready  ## README.md from nbs/index.ipynb
	$(PY) .ci/readme.py

clean:
	rm -rf .venv build dist reports *.egg-info
