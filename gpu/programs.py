"Compiling and exporting what was trained on the device"
import tempfile
from functools import partial
from pathlib import Path

import torch
from torch.utils import cpp_extension

import mini_fastai.all as mini
from mini_fastai.data import CategoryBlock, DataBlock, GrandparentSplitter, get_image_files, parent_label
from mini_fastai.downloads import URLs, untar_data
from mini_fastai.vision import ImageBlock, Normalize, Resize, imagenet_stats
from optimizers import rules, same_as_loop
from support import each, largest_difference, quiet, small_learner, weights, without

def compile_with_toolkit(device):
    "A compiled step with CUDA_HOME as the machine has it"
    return dict(cuda_home=cpp_extension.CUDA_HOME, difference=same_as_loop(rules['Adam'], 'compile', device))

def compile_without_toolkit(device):
    "A compiled step without CUDA_HOME, as on a machine that has a driver and no toolkit"
    with without(cpp_extension, 'CUDA_HOME'): return same_as_loop(rules['Adam'], 'compile', device)

def compiled_model(device):
    "A fit with a model compiled by PyTorch ends near one without"
    def train(*cbs):
        learn = small_learner(device, mini.Adam, [cb() for cb in cbs])
        learn.fit(2, 1e-2)
        return weights(learn)
    difference = largest_difference(train(), train(mini.Compile))
    assert difference < .05, difference
    return difference

def some_files(path): return get_image_files(path)[::10]

def trained(device):
    "A learner of the embedded pictures after an epoch of part of them"
    block = DataBlock(blocks=(ImageBlock, CategoryBlock), get_items=some_files, get_y=parent_label,
                      splitter=GrandparentSplitter(valid_name='val'), item_tfms=Resize(32),
                      batch_tfms=[Normalize.from_stats(*imagenet_stats)])
    dls = block.dataloaders(untar_data(URLs.FASHION_SAMPLE), bs=32, device=device, num_workers=0)
    learn = quiet(mini.vision_learner(dls, 'resnet18', pretrained=False, metrics=mini.accuracy))
    learn.fit(1, 1e-3)
    return learn

def export(device):
    "What was trained on the device is exported, and loaded on the CPU and on the device predicts the same"
    with tempfile.TemporaryDirectory() as folder:
        learn = trained(device)
        file = get_image_files(untar_data(URLs.FASHION_SAMPLE))[0]
        want = learn.predict(file)[2].cpu()
        learn.path = Path(folder)
        exported = learn.export('model.pth')
        def loaded(where):
            got = mini.load_learner(exported, device=where).predict(file)[2].cpu()
            difference = largest_difference(want, got)
            assert difference < 1e-3, difference
            return difference
        return each({where: partial(loaded, where) for where in dict.fromkeys(['cpu', str(device)])})

def export_program(device):
    "What was trained on the device becomes a program that predicts the same"
    with tempfile.TemporaryDirectory() as folder:
        learn = trained(device)
        learn.path = Path(folder)
        return learn.export_program('program.pt2', tol=1e-3).stat().st_size

def saved(device):
    "Weights and the optimizer's averages saved on the device are loaded on it, and the fit goes on"
    with tempfile.TemporaryDirectory() as folder:
        learn = small_learner(device, mini.Adam, path=Path(folder))
        learn.fit(1, 1e-2)
        learn.save('half')
        learn.fit(1, 1e-2)
        again = small_learner(device, mini.Adam, path=Path(folder))
        again.load('half')
        again.fit(1, 1e-2)
        difference = largest_difference(weights(learn), weights(again))
        assert difference < 1e-4, difference
        return difference
