"""The versions of the site: each has a folder of its own, and a choice of versions on every page.

    site/index.html     leads to the newest release, or to `latest` as long as there is none
    site/versions.js    the list of the folders, which every page reads, so that old pages know new versions
    site/latest/        the pages of the main branch
    site/0.1.0/         the pages of a release
"""
import json
import re

latest = 'latest'
redirect = '<!doctype html><html lang="en"><meta charset="utf-8"><title>mini_fastai</title>' \
           '<meta http-equiv="refresh" content="0; url={name}/index.html"><a href="{name}/index.html">mini_fastai</a></html>\n'

def numbers(name):
    "The numbers of a release, by which releases are ordered"
    return [int(o) for o in re.findall(r'\d+', name)]

def versions(site):
    "The names of the folders with pages: `latest`, then the releases, newest first"
    names = [p.parent.name for p in site.glob('*/index.html')]
    releases = sorted((n for n in names if n != latest), key=numbers, reverse=True)
    return [n for n in names if n == latest] + releases

def write_versions(site):
    "The list of versions, and the page that leads to the one that most readers want"
    names = versions(site)
    wanted = next((n for n in names if n != latest), names[0])
    (site/'versions.js').write_text(f'const siteVersions = {json.dumps(names)};\n')
    (site/'index.html').write_text(redirect.format(name=wanted))
    (site/'.nojekyll').write_text('')                # GitHub Pages: take the folders as they are
