"Mistakes that a type checker must find before the training begins."
from mini_fastai.all import *

dls = DataLoaders([torch.zeros(2, 3)])
learn = Learner(dls, nn.Linear(3, 2), nn.MSELoss(), metrics=accuracy)
learn.fit_one_cycel(1)                                  # wrong: no such method
learn.fit_one_cycle(1, max_lr=1e-3)                     # wrong: no such parameter
learn.fit('five')                                       # wrong: a number of epochs is wanted
learn.fit()                                             # wrong: no number of epochs
learn.no_bar().fit(1)                                   # wrong: a context manager, for a `with` block
learn.save('weights').fit(1)                            # wrong: `save` returns a path
Learner(dls, 'resnet18', nn.MSELoss())                  # wrong: the model must be a module
vision_learner(dls, resnet18, pretrain=False)           # wrong: no such parameter
