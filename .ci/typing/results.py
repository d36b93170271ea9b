"What calls return, as a type checker sees it: from annotations, and from what a body leaves no doubt of."
from typing_extensions import assert_type
from PIL import Image
from mini_fastai.all import *
from mini_fastai.formula import Explanation
from mini_fastai.tracing import Summary

def results(learn: Learner, dls: DataLoaders, model: nn.Module, interp: ClassificationInterpretation):
    assert_type(Adam(model.parameters(), lr=.1), Optimizer)
    assert_type(SGD(model.parameters(), lr=.1).explain(), Explanation)
    assert_type(dls.new(bs=2), DataLoaders)
    assert_type(dls.cuda(), DataLoaders)
    assert_type(learn.to_fp16(), Learner)
    assert_type(learn.to_fp32(), Learner)
    assert_type(learn.summary(), Summary)
    assert_type(learn.groups(), Table)
    assert_type(accuracy(torch.zeros(1, 2), torch.zeros(1)), torch.Tensor)
    assert_type(load_image('a.png'), Image.Image)
    assert_type(interp.confusion_matrix(), torch.Tensor)
    assert_type(interp.most_confused(), Table)
    assert_type(ClassificationInterpretation.from_learner(learn), ClassificationInterpretation)
    with learn.transaction() as trial: trial.committ()      # wrong: commit
