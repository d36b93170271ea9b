"What a user of the library writes. A type checker has no complaint."
from mini_fastai.all import *

# the README's lines
path = untar_data(URLs.FASHION_SAMPLE)
augment = [*aug_transforms(size=32, min_scale=.75), Normalize.from_stats(*imagenet_stats)]
clothes = DataBlock(blocks=(ImageBlock, CategoryBlock), get_items=get_image_files, get_y=parent_label,
                    splitter=GrandparentSplitter(valid_name='val'), item_tfms=Resize(32), batch_tfms=augment)
dls = clothes.dataloaders(path, bs=64)
learn = vision_learner(dls, resnet18, pretrained=False, metrics=accuracy)
learn.fit_one_cycle(1, 3e-3)

# a stepper, and an optimizer made of it
def sign_step(p, lr, grad_avg, **kwargs): p.data.add_(grad_avg.sign(), alpha=-lr)

sign_opt = partial(Optimizer, cbs=[weight_decay, average_grad, sign_step])

# a callback: what it lacks it reads from the learner
class Careful(Callback):
    order = 5
    run_valid = False
    def __init__(self, limit: float = 1.): self.limit = limit
    def before_fit(self): self.norms: list[float] = []
    def after_backward(self):
        norm = nn.utils.clip_grad_norm_(self.model.parameters(), self.limit)
        self.norms.append(float(norm))
        if not norm.isfinite(): raise CancelStepException
    def after_epoch(self): print(self.epoch, self.recorder.losses[-1], self.learn.opt.hypers[-1]['lr'])

# a learner of parts, and all that one does with it
model = nn.Sequential(nn.Flatten(), nn.Linear(3*32*32, 10))
careful = Careful(limit=.5)
learn = Learner(dls, model, nn.CrossEntropyLoss(), sign_opt, lr=1e-2, cbs=[careful, GradientClip(1.)],
                metrics=[accuracy, error_rate], wd=.01)

@learn.on('after_batch', every=10)
def say(learn): print(learn.train_iter, float(learn.loss), learn.pct_train)

with learn.no_bar(), learn.no_logging(): learn.fit(1, lr=slice(1e-4, 1e-3), wd=.1, cbs=TerminateOnNaNCallback)
found = learn.lr_find(show_plot=False)
learn.fine_tune(1, found.valley, freeze_epochs=1)
learn.to_fp16().fit_flat_cos(2, found.valley, pct_start=.5)
with learn.transaction() as trial:
    learn.fit(1)
    if learn.recorder.values[-1][0] < .5: trial.commit()
learn.freeze_to(-1)
print(learn.opt.explain(), learn.summary(), learn.validate(), learn.recorder.to_frame().head(), careful.norms)
learn.recorder.plot_loss(skip_start=1).set_title('the loss')
preds, targs = learn.get_preds(dl=dls.test_dl(get_image_files(path)[:4], with_labels=True))
print(accuracy(preds, targs), learn.dls.valid.n, dls.vocab)
ClassificationInterpretation.from_learner(learn).plot_top_losses(4)
learn.load(learn.save('clothes').stem)
learn.export('clothes.pth')
label, number, shares = load_learner('clothes.pth').predict(path/'a.png')

# any optimizer of PyTorch, and our own in a loop of your own
learn = Learner(DataLoaders([(torch.zeros(2, 3), torch.zeros(2, dtype=torch.long))]), nn.Linear(3, 2), F.cross_entropy,
                opt_func=partial(torch.optim.SGD, momentum=.9), path=Path('.'))
opt = Adam(model.parameters(), lr=1e-3, mom=.9)
opt.step()
opt.zero_grad()
torch.optim.lr_scheduler.StepLR(opt, 3).step()
