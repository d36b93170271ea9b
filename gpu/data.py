"Batches on the device: the same from every cache, intact under a slow computation, and prefetched without waiting"
import tempfile
from functools import partial
from pathlib import Path

import torch

from data_pipeline import make_photos
from mini_fastai.experiments import get_dls, make_setup
from mini_fastai.loader import DataLoader, prefetched
from support import each, is_gpu, synchronize

def pictures(folder, n, size=(240, 180)):
    "The chapter's setup for `n` made-up photographs in `folder`"
    return make_photos(Path(folder)/'photos', n, size)

def epochs(path, device, cache, workers, n=2):
    "All numbers of `n` epochs, on the CPU"
    setup = make_setup(str(path), size=32, presize=48, bs=16, device=str(device))
    dl = get_dls(setup).train.new(cache=cache, num_workers=workers, seed=0)
    return [[torch.cat([t.detach().flatten().double().cpu() for t in batch]) for batch in dl] for _ in range(n)]

def caches(device):
    "Augmented batches of two epochs are the same to the last bit from no cache, RAM, disk and the device, with workers or not"
    with tempfile.TemporaryDirectory() as folder:
        path = pictures(folder, 120, (64, 48))
        want = epochs(path, device, None, 0)
        assert not torch.equal(want[0][0], want[1][0]), 'two epochs are alike'
        def same(cache, workers):
            got = epochs(path, device, cache, workers)
            differing = sum(not torch.equal(a, b) for x, y in zip(want, got) for a, b in zip(x, y))
            assert [len(e) for e in got] == [len(e) for e in want] and not differing, f'{differing} batches differ'
            return len(got)*len(got[0])
        return each({f'{cache}, {workers} workers': partial(same, cache, workers)
                     for cache in (None, 'ram', 'disk', 'device') for workers in (0, 2)})

def busy(device, n=2048, times=20):
    "Give the device work for a while"
    big = torch.ones(n, n, device=device)
    for _ in range(times): big = big @ big/n
    return big

def prefetched_intact(device):
    "Batches that are copied while the stream computes slowly arrive whole and in order"
    if not is_gpu(device): return 'only CUDA copies on a stream of its own'
    wanted = list(range(40))
    def batches():
        for i in wanted: yield torch.full((1 << 20,), float(i))
    def move(b): return b.pin_memory().to(device, non_blocking=True)
    sums = []
    for b in prefetched(batches(), move, device):
        busy(device)
        sums.append((b.min(), b.max()))
        del b                                  # its memory may be used again at once
    got = [(low.item(), high.item()) for low, high in sums]
    assert got == [(i, i) for i in wanted], got
    return len(got)

class Numbers(torch.utils.data.Dataset):
    "Item i is a picture of i"
    def __len__(self): return 256
    def __getitem__(self, i): return torch.full((3, 32, 32), float(i)), i

def loader_intact(device):
    "The loader's batches hold what they should, with workers and without, while the device is kept busy"
    def case(workers):
        dl = DataLoader(Numbers(), bs=16, num_workers=workers, device=device, shuffle=True, drop_last=False, seed=0)
        seen = []
        for x, y in dl:
            if is_gpu(device): busy(device)
            seen.append(((x == y[:, None, None, None]).all(), y))
        synchronize(device)
        assert all(ok.item() for ok, _ in seen)
        assert sorted(torch.cat([y for _, y in seen]).tolist()) == list(range(256))
        return len(seen)
    return each({f'{workers} workers': partial(case, workers) for workers in (0, 2)})
