"""A report of what `make gpu` wrote: report.py FILE"""
import json
import sys
from pathlib import Path

from mini_fastai.core import Table

def summary(result, depth=2):
    "A check's result in one line: numbers short, the names of cases kept, what lies deeper left to the file"
    if isinstance(result, float): return f'{result:.3g}'
    if isinstance(result, list): return ', '.join(summary(value, depth) for value in result[:4])
    if not isinstance(result, dict): return '' if result is None else str(result)
    if depth == 0: return f'{len(result)} values'
    return '; '.join(f'{name}: {summary(value, depth - 1)}' for name, value in result.items())

def first_line(text):
    "The last line of a traceback, which says what went wrong"
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else ''

def check_table(report):
    "A row a check: what became of it, how long it took, and what was found or went wrong"
    def said(record): return first_line(record['error']) if 'error' in record else summary(record.get('result'))
    def shortened(text, n=90): return text if len(text) <= n else f'{text[:n - 1]}…'
    rows = [(name, record['status'], record['wall'], shortened(said(record))) for name, record in report['checks'].items()]
    return Table(['check', 'outcome', 'seconds', 'found'], rows, '.1f')

def ratio_rows(report, name):
    "Rows of the speeds that check `name` measured: network, contestant, milliseconds, ratio, and its range"
    networks = report['checks'].get(name, {}).get('result') or {}
    return [(arch, who, row['median']*1e3, row['ratio'], row['low'], row['high'])
            for arch, rows in networks.items() for who, row in rows.items()]

def speed_table(report):
    "Steps of the optimizer and epochs beside torch's fused Adam"
    rows = [(name, *row) for name in ('steps', 'epochs') for row in ratio_rows(report, name)]
    return Table(['what', 'network', 'who', 'ms', 'ratio', 'lowest', 'highest'], rows, '.2f')

def baseline_table(report):
    "Pictures a second of the chapter's baseline, and the parts that take most of the time"
    found = report['checks'].get('baseline', {}).get('result') or {}
    rows = []
    for name, result in found.items():
        rows.append((name, 'first epoch, images/s', result['per_second'][0]))
        rows.append((name, 'later epochs, images/s', result['later']))
        rows += [(name, f'{row["who"]} {row["event"]} {row["mode"]}, share'.strip(), row['share']) for row in result['profile'][:5]]
    return Table(['precision', 'what', 'value'], rows, '.3g')

def show_report(report):
    "The whole report as text"
    where = '; '.join(f'{name} {value}' for name, value in report['environment'].items())
    real = '' if report['device'].startswith('cuda') else '\nThis was no GPU: it shows that the checks run, not what they would find there.'
    tables = [check_table(report), speed_table(report), baseline_table(report)]
    n = sum(record['status'] == 'passed' for record in report['checks'].values())
    return '\n\n'.join([where + real, *(repr(table) for table in tables if table.rows),
                        f'{n} of {len(report["checks"])} checks passed'])

if __name__ == '__main__': print(show_report(json.loads(Path(sys.argv[1]).read_text())))
