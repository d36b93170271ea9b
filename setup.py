"What pyproject.toml leaves to settings.ini, and a build that gives the package stubs for type checkers and editors"
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup
from setuptools.command.build_py import build_py

maker = '.ci/stubs.py'

class BuildWithStubs(build_py):
    "The stubs go where the modules are: into the build, or beside those of an editable install, where git ignores them"
    def run(self):
        super().run()
        folder = Path('' if self.editable_mode else self.build_lib)/'mini_fastai'
        subprocess.run([sys.executable, maker, folder], check=True)

    def get_source_files(self):
        "What a source archive holds: it must build the same wheel"
        return [*super().get_source_files(), 'settings.ini', maker]

ini = ConfigParser(); ini.read('settings.ini'); cfg = ini['DEFAULT']
suffix = '_requirements'
extras = {k[:-len(suffix)]: v.split() for k, v in cfg.items() if k.endswith(suffix)}
setup(description=cfg['description'], author=cfg['author'], license=cfg['license'], keywords=cfg['keywords'].split(),
      python_requires=f">={cfg['min_python']}", install_requires=cfg['requirements'].split(), extras_require=extras,
      entry_points=dict(console_scripts=cfg['console_scripts'].split(), nbdev=['mini_fastai=mini_fastai._modidx:d']),
      cmdclass=dict(build_py=BuildWithStubs))
