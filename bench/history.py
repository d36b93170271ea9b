"""What is kept of every run of the benchmarks: a line of ratios to a reference, small enough to keep for years.

Each ratio is a cost, so that a larger one is worse: seconds or bytes of ours over those of the reference in the same run.
"""
import json
from datetime import datetime, timezone

def ratio_of(*path):
    "A function that takes the ratio from the rows of a benchmark"
    def find(rows):
        for key in path: rows = rows[key]
        return rows['ratio']
    return find

def inverse(find): return lambda rows: 1/find(rows)

headlines = {       # what it is called: (benchmark, how it is found in the benchmark's rows)
    'training loop / bare': ('loop_overhead', ratio_of('mini_fastai')),
    'Adam step / torch fused': ('optimizer_step', ratio_of('Adam', 'auto')),
    'momentum step / torch fused': ('optimizer_step', ratio_of('momentum', 'auto')),
    'RMSProp step / torch': ('optimizer_step', ratio_of('RMSProp', 'auto')),
    'compiled Adam step / torch fused': ('optimizer_step', ratio_of('Adam', 'compile')),
    'epoch / bare with fused Adam': ('epoch', ratio_of('mini_fastai')),
    'first epoch of photos / torchvision': ('data_pipeline', inverse(ratio_of('photos', 'mini_fastai', 'first'))),
    'later epochs of photos / torchvision': ('data_pipeline', inverse(ratio_of('photos', 'mini_fastai', 'later'))),
    'import / torch': ('import_time', lambda rows: rows['mini_fastai']/rows['torch']),
    'peak memory / bare': ('memory', ratio_of('mini_fastai')),
    'batch of two processes / bare DDP':
        ('distributed', lambda rows: rows['resnet18 Distributed']['median']/rows['resnet18 bare DDP']['median']),
}

def ratios_of(results, names):
    "The headlines in `results`, a file's contents, of the benchmarks `names`"
    chosen = {title: (name, find) for title, (name, find) in headlines.items() if name in names and name in results}
    return {title: round(find(results[name]['rows']), 3) for title, (name, find) in chosen.items()}

def record_of(results, names):
    "One line of the history"
    environment = next(results[name]['environment'] for name in names if name in results)
    when = datetime.now(timezone.utc).isoformat(timespec='minutes')
    versions = {key: environment[key] for key in ('python', 'torch', 'mini_fastai')}
    return dict(when=when, machine=environment['device'].rsplit(', ', 1)[0], **versions, ratios=ratios_of(results, names))

def history_of(file):
    "Where the history of the results in `file` is kept: one record a line"
    return file.with_name(f'{file.stem}_history.jsonl')

def append_record(file, names):
    "Add to the history what the benchmarks `names` have just written to `file`"
    record = record_of(json.loads(file.read_text()), names)
    if not record['ratios']: return
    with history_of(file).open('a') as f: f.write(json.dumps(record) + '\n')

def read_history(file):
    "The records beside `file`, the oldest first"
    path = history_of(file)
    return [json.loads(line) for line in path.read_text().splitlines()] if path.exists() else []
