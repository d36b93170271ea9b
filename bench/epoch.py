"""An epoch of the chapter's baseline, training and validation, beside a bare PyTorch loop with the same network.

The bare loops have their data in memory, decoded and normalized, and augment nothing. One uses torch's Adam as it comes,
one its fused form. fastai has a data pipeline of its own with the same transforms. The first epoch of each warms up and
is not counted.
"""
import logging
import warnings

import torch
import torch.nn.functional as F
import torchvision.models as models

from mini_fastai.core import seed_everything
from mini_fastai.downloads import URLs, untar_data
from mini_fastai.experiments import get_dls, make_setup
from mini_fastai.metrics import accuracy
from mini_fastai.networks import create_vision_model, vision_learner
from timing import against, keep, parser, show, take_turns, try_out

warnings.filterwarnings('ignore')
logging.disable(logging.WARNING)

def in_memory(dl):
    "All batches of `dl` in two tensors"
    return [torch.cat(tensors) for tensors in zip(*dl)]

def bare(dls, arch, data, **adam_options):
    "A function that trains and validates for an epoch"
    (x, y), (valid_x, valid_y) = data
    seed_everything(0)
    model = create_vision_model(arch, 10, pretrained=False)
    opt = torch.optim.Adam(model.parameters(), lr=3e-3, eps=1e-5, **adam_options)
    def train():
        model.train()
        for idxs in torch.randperm(len(x)).split(dls.train.bs):
            if len(idxs) < dls.train.bs: break
            loss = F.cross_entropy(model(x[idxs]), y[idxs])
            loss.backward()
            opt.step()
            opt.zero_grad()
    def validate():
        model.eval()
        right = 0
        with torch.no_grad():
            for xb, yb in zip(valid_x.split(dls.valid.bs), valid_y.split(dls.valid.bs)):
                right += (model(xb).argmax(1) == yb).sum().item()
    def epoch():
        train()
        validate()
    return epoch

def ours(dls, arch):
    seed_everything(0)
    learn = vision_learner(dls, arch, pretrained=False, metrics=accuracy)
    def epoch():
        with learn.no_bar(), learn.no_logging(): learn.fit(1, 3e-3)
    return epoch

def fastai(setup, arch):
    "The same with fastai, made at its first epoch"
    made = []
    def learner():
        import fastai.vision.all as f
        transforms = [*f.aug_transforms(min_scale=.5, size=setup.size), f.Normalize.from_stats(*f.imagenet_stats)]
        block = f.DataBlock(blocks=(f.ImageBlock, f.CategoryBlock), get_items=f.get_image_files, get_y=f.parent_label,
                            splitter=f.GrandparentSplitter(valid_name='val'), item_tfms=f.Resize(setup.presize),
                            batch_tfms=transforms)
        path = untar_data(URLs.FASHION_SAMPLE)
        dls = block.dataloaders(path, bs=setup.bs, num_workers=0, device=torch.device('cpu'))
        return f.vision_learner(dls, arch, pretrained=False, metrics=f.accuracy)
    def epoch():
        if not made: made.append(learner())
        with made[0].no_bar(), made[0].no_logging(): made[0].fit(1, 3e-3)
    return epoch

if __name__ == '__main__':
    p = parser(__doc__, rounds=7)
    p.add_argument('--arch', default='resnet34', help='a network of torchvision (resnet34)')
    args = p.parse_args()
    arch, setup = getattr(models, args.arch), make_setup('sample', device='cpu')
    dls = get_dls(setup)
    data = in_memory(dls.train), in_memory(dls.valid)
    able = try_out({'bare': bare(dls, arch, data), 'bare, fused Adam': bare(dls, arch, data, fused=True),
                    'mini_fastai': ours(dls, arch), 'fastai': fastai(setup, arch)})
    times = take_turns(able, args.rounds)
    print(f'{args.arch}, {len(data[0][0])} pictures, batch {dls.train.bs}, {torch.get_num_threads()} threads')
    for base in ('bare', 'bare, fused Adam'): show(against(times, base), 's', base=base)
    rows = against(times, 'bare, fused Adam')
    keep(args.json, 'epoch', rounds=args.rounds, arch=args.arch, rows=rows)
