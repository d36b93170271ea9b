"What Sphinx needs to know. build.py writes the pages that it reads, and runs it."
import sys
from pathlib import Path

here = Path(__file__).resolve().parent
sys.path.insert(0, str(here))

import api
import links
import notebooks

project = 'mini_fastai'
copyright = 'mini_fastai contributors'
extensions = ['myst_nb', 'sphinx.ext.mathjax', 'sphinx.ext.linkcode', 'links']
exclude_patterns = ['extra']

nb_execution_mode = 'off'                 # outputs are those that the notebooks hold
nb_merge_streams = True
nb_render_markdown_format = 'myst'
nb_code_prompt_show = 'Show the code'
nb_code_prompt_hide = 'Hide the code'
myst_enable_extensions = ['dollarmath', 'colon_fence', 'html_image']
myst_heading_anchors = 4
myst_heading_slug_func = 'links.jupyter_slug'
suppress_warnings = ['myst.header']

html_theme = 'pydata_sphinx_theme'
html_static_path = [str(here/'static')]
templates_path = [str(here/'templates')]
html_extra_path = [str(notebooks.root/'build/site/extra')]
html_css_files = ['site.css']
html_show_sourcelink = False
html_copy_source = False
smartquotes = False
mathjax_path = 'mathjax/tex-chtml.js'     # extra/_static/mathjax, a copy
add_module_names = False
toc_object_entries_show_parents = 'hide'
html_context = dict(default_mode='auto')
html_favicon = str(here/'static/favicon.svg')
html_sidebars = {'index': [], 'contributing': []}
html_theme_options = dict(
    show_prev_next=True, navigation_with_keys=False, show_nav_level=1, collapse_navigation=False,
    logo=dict(text='mini_fastai'), navbar_end=['versions', 'theme-switcher'],
    secondary_sidebar_items=['page-toc'], footer_start=['copyright'], footer_end=[], header_links_before_dropdown=5,
    pygments_light_style='friendly', pygments_dark_style='github-dark')

modules = api.all_modules()
api_names = links.api_names(modules)
cells = {(m.name, d.name): (m.notebook, d.cell) for m in modules for d in m.all_definitions()}

def linkcode_resolve(domain, info):
    "Where a name is defined: the cell of its notebook"
    found = cells.get((info['module'].partition('.')[2], info['fullname']))
    return '../{}.html#cell-{}'.format(*found) if found else None
