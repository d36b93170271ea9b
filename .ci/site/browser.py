"Pages in a headless Chromium, which is asked over its own protocol: its console, widths, formulas, pictures."
import base64
import functools
import http.server
import json
import re
import shutil
import subprocess
import tempfile
import threading
from contextlib import contextmanager
from itertools import product
from urllib.request import urlopen

pages = ['index.html', 'the_book.html', '01_optimizer.html', '01f_formula.html', '03_learner.html', '07_vision.html',
         '27_decay.html', 'api/index.html', 'api/learner.html', 'search.html?q=momentum']
widths = (390, 800, 1200, 1500)

# What is wrong with a page once it is shown, asked of the page itself
questions = {
    'is wider than its window': 'document.documentElement.scrollWidth > innerWidth',
    'has a formula that is not typeset': '!!document.querySelector(".math:not(:has(mjx-container))")',
    'has pictures that do not load': '[...document.images].some(o => o.complete && !o.naturalWidth)',
    'finds nothing': 'location.search && !document.querySelector("#search-results li")',
    'has a formula with a backslash in it': '!!document.querySelector("mjx-c.mjx-c5C")',
    'has a formula with an error': '!!document.querySelector("mjx-merror")',
    'cuts a name in its prose off': """[...document.querySelectorAll("article :is(p, li, td) code")].some(code =>
        code.getBoundingClientRect().right > code.closest("p, li, td").getBoundingClientRect().right + 1)""",
    'has code of 120 columns that needs a scroll bar': """innerWidth >= 1200 &&
        [...document.querySelectorAll("div.cell pre")].some(pre => pre.scrollWidth > pre.clientWidth + 1
            && pre.textContent.split("\\n").every(line => line.length <= 120))""",
    'has a head of two lines': 'innerWidth >= 1200 && document.querySelector(".bd-header").offsetHeight > 90',
    'has a bright box in the dark': """document.documentElement.dataset.theme == "dark" &&
        [...document.querySelectorAll("article div:not(.house), article table, article pre")].some(box => {
            const [red, green, blue, opacity = 1] = getComputedStyle(box).backgroundColor.match(/[.\\d]+/g).map(Number)
            return opacity > .5 && red + green + blue > 450 && box.offsetWidth > 100
        })"""}

class Quiet(http.server.SimpleHTTPRequestHandler):
    "A server that does not say what it serves"
    def log_message(self, *args): pass

    def handle(self):
        try: super().handle()
        except ConnectionError: pass                         # the browser has left the page

@contextmanager
def served(folder):
    "The address of `folder` on this machine"
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try: yield f'http://127.0.0.1:{server.server_port}'
    finally: server.shutdown()

class Browser:
    "A page of the Chromium that runs as `process`"
    def __init__(self, process):
        from websocket import create_connection              # of the extra `site`
        port = re.search(r':(\d+)/', next(line for line in process.stderr if 'DevTools listening' in line))[1]
        page = next(o for o in json.load(urlopen(f'http://127.0.0.1:{port}/json')) if o['type'] == 'page')
        self.socket = create_connection(page['webSocketDebuggerUrl'], timeout=60, suppress_origin=True)
        self.number, self.events = 0, []
        for domain in ('Page', 'Log', 'Runtime', 'Network'): self(f'{domain}.enable')

    def receive(self):
        "The next message, which is kept if it tells of an event"
        message = json.loads(self.socket.recv())
        if 'method' in message: self.events.append(message)
        return message

    def __call__(self, method, **params):
        "Ask for `method` and wait for its answer"
        self.number += 1
        self.socket.send(json.dumps(dict(id=self.number, method=method, params=params)))
        while True:
            message = self.receive()
            if message.get('id') == self.number: return message.get('result', message)

    def open(self, url, width, scheme):
        "Show `url` as a window of that width and scheme of colours shows it"
        self.events.clear()
        self('Emulation.setDeviceMetricsOverride', width=width, height=900, deviceScaleFactor=1, mobile=width < 500)
        self('Emulation.setEmulatedMedia', features=[dict(name='prefers-color-scheme', value=scheme)])
        self('Page.navigate', url=url)
        while not any(e['method'] == 'Page.loadEventFired' for e in self.events): self.receive()
        self.run('window.MathJax?.startup?.promise')                 # formulas come after the load
        if 'search.html' in url: self.run('new Promise(done => setTimeout(done, 1000))')      # and so do results

    def run(self, script):
        "What `script` evaluates to on the page"
        answer = self('Runtime.evaluate', expression=script, awaitPromise=True, returnByValue=True)
        return answer['result'].get('value')

    def messages(self):
        "The warnings and errors on the console"
        found = []
        for event in self.events:
            name, params = event['method'], event['params']
            if name == 'Log.entryAdded': found.append(f"{params['entry']['text']} {params['entry'].get('url', '')}")
            if name == 'Runtime.exceptionThrown': found.append(params['exceptionDetails']['text'])
            if name == 'Runtime.consoleAPICalled' and params['type'] in ('warning', 'error'):
                found.append(' '.join(str(a.get('value')) for a in params['args']))
        return found

    def picture(self, path):
        "Write what the window shows to `path`"
        path.write_bytes(base64.b64decode(self('Page.captureScreenshot', format='png')['data']))

@contextmanager
def chromium():
    "A `Browser`, for a while"
    program = next((p for p in map(shutil.which, ('chromium', 'chromium-browser', 'google-chrome')) if p), None)
    if not program: raise SystemExit('--browser needs Chromium: apt-get install chromium')
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        process = subprocess.Popen([program, '--headless', '--no-sandbox', '--disable-gpu', '--remote-debugging-port=0',
                                    f'--user-data-dir={profile}'], stderr=subprocess.PIPE, text=True)
        try: yield Browser(process)
        finally:
            process.terminate()
            process.wait()

def look(site, pictures):
    "What is wrong with how the pages look, a sentence each; their pictures go to the folder `pictures`"
    pictures.mkdir(parents=True, exist_ok=True)
    wrong = []
    every_page = sorted(str(p.relative_to(site)) for p in site.rglob('*.html') if '_static' not in p.parts)
    some_ways = list(product(pages, widths, ('light', 'dark')))
    with served(site.parent) as address, chromium() as browser:
        for page, width, scheme in [*some_ways, *((page, 1200, 'light') for page in every_page)]:
            browser.open(f'{address}/{site.name}/{page}', width, scheme)
            found = [*browser.messages(), *(what for what, question in questions.items() if browser.run(question))]
            wrong += [f'{page}, {width} wide, {scheme}: {what}' for what in found]
            if (page, width, scheme) not in some_ways: continue
            name = re.sub(r'[^a-z0-9_]+', '-', page)
            browser.picture(pictures/f'{name}-{width}-{scheme}.png')
    return wrong
