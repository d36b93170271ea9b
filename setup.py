from configparser import ConfigParser
from setuptools import setup

ini = ConfigParser(); ini.read('settings.ini'); cfg = ini['DEFAULT']
suffix = '_requirements'
extras = {k[:-len(suffix)]: v.split() for k, v in cfg.items() if k.endswith(suffix)}
setup(description=cfg['description'], author=cfg['author'], license=cfg['license'], keywords=cfg['keywords'].split(),
      python_requires=f">={cfg['min_python']}", install_requires=cfg['requirements'].split(), extras_require=extras,
      entry_points=dict(console_scripts=cfg['console_scripts'].split(), nbdev=['mini_fastai=mini_fastai._modidx:d']))
