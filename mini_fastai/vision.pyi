"""From a folder of pictures to batches that a network can learn from."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from collections.abc import Iterator
from typing import Any

__all__ = ['JpegHeader', 'imagenet_stats', 'to_mode', 'to_picture', 'load_image', 'opened_image', 'upright', 'image_size',
           'verify_images', 'show_image', 'show_images', 'to_pixels', 'jpeg_header', 'load_pixels', 'IntToFloat',
           'rescale', 'ImageBlock', 'fit_box', 'height_width', 'PixelTransform', 'covering', 'Resize', 'Normalize',
           'ImageDataLoaders']
import errno
import math
import os
import re
import warnings
from collections import namedtuple
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from io import BytesIO, TextIOBase
from itertools import islice
import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image, UnidentifiedImageError, features
from .data import (
    CategoryBlock, DataBlock, GrandparentSplitter, LimitError, PerItem, RandomSplitter, Transform, TransformBlock,
    get_image_files, parent_label)
from .learner import DataLoaders
def to_mode(
    im, # a PIL image of any mode
    mode='RGB' # 'RGB', or 'L' for grey
):
    "Convert `im` to `mode`: more bits than eight scaled, transparency over white"
    ...
def _scaled_to_bytes(im):
    "The pixels of `im`, of one of PIL's modes I or F, as bytes"
    ...
def _said_white(tags):
    "The number that means white, if these tags of a TIFF say so"
    ...
def _next_white(pixels, *whites, slack=0.):
    "The first of `whites` that is large enough for `pixels`, which may overshoot by the share `slack`"
    ...
def _white_of_floats(pixels): ...
def _bytes(pixels, white): ...
def to_picture(
    x # (channels, height, width) of 1, 3 or 4 channels: bytes, or fractions 0..1
):
    "The tensor as a picture"
    ...
def _check_range(x, white) -> None:
    "An error for pixels `x` that do not lie between 0 and `white`"
    ...
def _from_array(a):
    "The array (height, width[, channels]) as a PIL image"
    ...
def load_image(
    source, # a path, bytes or an open file; an array (height, width[, channels]), a tensor, or a PIL image
    mode='RGB', # 'RGB', or 'L' for grey
    min_size=None, # pixels that are enough, so that a JPEG may be decoded smaller; None: all there are
    grey=False # leave a grey file grey, whatever `mode`?
):
    "The picture in `source`; an `OSError` that names it if its bytes are none"
    ...
@contextmanager
def opened_image(source, min_size=None) -> Iterator[Any]:
    "The picture in `source`, not decoded yet, with as much detail as `min_size` pixels need; errors name the source"
    ...
def _as_seen(im, mode, grey, source):
    "The decoded `im`, upright and of `mode`"
    ...
def _load(im):
    "Decode `im`"
    ...
def _file_of(source):
    "What PIL opens; an error for what can be no picture"
    ...
def _named(source) -> str:
    "What to call `source` in an error"
    ...
def _read_error(e, source):
    "The error to raise where reading `source` ended in `e`: an `OSError` if the bytes are bad, else what went wrong"
    ...
def _is_foreign(source):
    "Do the bytes begin as those of a format that Pillow may be without?"
    ...
_turns:dict = {2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
          5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
          8: Image.Transpose.ROTATE_90}    # by EXIF's orientation
def upright(im):
    "`im` as it is to be seen, of at most eight bits"
    ...
def _orientation(im):
    "How `im` lies, by EXIF or XMP; what cannot be read says nothing"
    ...
def image_size(
    source # as of `load_image`
):
    "The size of a picture, for which a file is not decoded"
    ...
_orientation_tag = 0x0112
def _orientation_in(exif):
    "The orientation in these bytes, past tags that lead nowhere; None: there is none"
    ...
def verify_images(
    paths # the files to look at
) -> list:
    "Open every file and list the broken ones"
    ...
def show_image(
    im, # a PIL image, or a tensor or array (channels, height, width) or (height, width), bytes or fractions
    ax=None, # matplotlib axes; None: new ones
    title=None, # what to write above
    figsize=(2, 2), # inches, if the axes are new
    cmap='gray' # colours for one channel
):
    "Draw one picture"
    ...
def _drawable(im):
    "The pixels of `im` as an array (height, width[, channels])"
    ...
def show_images(
    ims, # pictures, as `show_image` takes them
    titles=None, # one for each, or None
    ncols=8, # pictures a row
    imsize=1.3 # inches a picture
) -> list:
    "Draw a sheet of pictures"
    ...
def to_pixels(
    im # a PIL image of mode RGB or L
):
    "The picture as a tensor"
    ...
JpegHeader = namedtuple('JpegHeader', 'height width n_channels orientation')
def jpeg_header(
    data # the bytes of a file
):
    "What a JPEG says of itself before its pixels begin"
    ...
_frames = {0xc0, 0xc1, 0xc2}    # with the size of the picture
_exif_or_xmp = 0xe1
_skipped = {0xe0, 0xe2, 0xed, 0xee, 0xfe, 0xdb, 0xc4, 0xdd}    # profiles, comments, tables
def _frame(data, orientation):
    "A `JpegHeader` of the bytes that hold the size"
    ...
def load_pixels(
    source, mode='RGB', min_size=None, grey=False # as of `load_image`
):
    "The pixels of `load_image(source, ...)`, those of a JPEG in less time"
    ...
def _bytes_of_jpeg(source):
    "The bytes of a JPEG, given or in a file; None if it is something else, or can't be read"
    ...
def _suits_decoder(header, mode, min_size, grey):
    "Would PIL make the same pixels of a JPEG with this `header`?"
    ...
@cache
def _jpeg_decoder():
    "torchvision's operator, which takes a second or more to import; its function in Python warns at each picture"
    ...
class IntToFloat(PerItem):
    "Bytes 0..255 become fractions 0..1; what is float already stays"
    order = -10
    channelwise = True
    def apply(self, x): ...
_torch_filters = {Image.BILINEAR: 'bilinear', Image.BICUBIC: 'bicubic'}    # the filters of PIL that PyTorch has too
def rescale(
    x, # (channels, height, width)
    hw, # height and width that are wanted
    resample=Image.BILINEAR # a filter of PIL
):
    "`x` at another size"
    ...
class ImageBlock(TransformBlock):
    "Pictures from files, as (channels, height, width)"
    mode: Any
    kind = 'image'
    lazy = True
    takes_hints = True
    batch_tfms = (IntToFloat(),)
    def __init__(self,
        mode='RGB' # 'RGB' for three channels, 'L' for one
    ) -> None: ...
    def setup(self, o) -> None:
        "Fetch the decoder before there are workers, each of which would fetch it for itself"
        ...
    def encode(self, o, min_size=None, grey=False, as_tensor=False): ...
    def to_array(self, x): ...
    def from_array(self, a): ...
    def to_tensor(self, x): ...
    def show(self, x, ctx=None, title=None): ...
def fit_box(
    w, h, # size of the picture, in pixels
    aspect, # width/height of the box
    x=.5, y=.5 # where in the free room: 0 left/top, 1 right/bottom
):
    "The largest box of proportions `aspect` inside `w`×`h`"
    ...
def height_width(
    size # a number, or a pair (height, width)
):
    "`size` as a pair of whole numbers"
    ...
class PixelTransform(Transform):
    "Changes the pixels of a picture, or a tensor of them; subclasses say how in `change`"
    on_tensors = True
    channelwise = True
    def change(self, pixels, train, rng): ...
    def encode(self, x, train=False, rng=None): ...
_longest = 8    # times the target's side: what a picture may measure before it is cropped
def covering(
    x, # (channels, height, width)
    width, height # of the target, in pixels
):
    "How `x` covers a target: its shorter side fits"
    ...
class _ResizeStep(PixelTransform):
    "A step of a `Resize`, in whose name errors are reported"
    resize: Any
    def __init__(self, resize) -> None: ...
    def __repr__(self) -> str: ...
class _ScaleStep(_ResizeStep):
    "Brings a picture to scale"
    def change(self, x, train, rng): ...
def _anywhere(train, rng):
    "Shares of the room to the right and down: drawn in training, the middle in validation"
    ...
class _CropStep(_ResizeStep):
    "Cuts a window out: anywhere in training, in the middle in validation"
    def window(self, h, w, train, rng):
        "Top, left, height, width of what is cut out of `h`×`w` pixels"
        ...
    def change(self, x, train, rng): ...
_np_pad_modes:dict = dict(reflection='reflect', border='edge', zeros='constant')    # NumPy's names
class _PadStep(_ResizeStep):
    "Puts a border around a picture, which lies anywhere in training and in the middle in validation"
    def place(self, h, w, train, rng):
        "Top and left of `h`×`w` pixels within the size"
        ...
    def change(self, x, train, rng): ...
class Resize(PixelTransform):
    "Bring a picture to `size`, and a mask or points with it"
    size: Any
    method: Any
    pad_mode: Any
    resample: Any
    kinds = ('image', 'mask', 'points')
    order = 1
    def __init__(self,
        size, # pixels, or (height, width)
        method='crop', # 'crop', 'pad' or 'squish'
        pad_mode='reflection', # what 'pad' puts outside: 'reflection', 'border' (the edge, repeated) or 'zeros'
        resample=Image.BILINEAR # a filter of PIL
    ) -> None: ...
    def split(self): ...
    def change(self, x, train, rng): ...
    def to_scale(self, x):
        "Scale the pixels `x`: to cover the size, to lie within it, or to have it"
        ...
class Normalize(PerItem):
    "Subtract the mean and divide by the standard deviation, channel by channel"
    mean: Any
    std: Any
    on_device: Any
    order = 99
    takes_out = True
    def __init__(self,
        mean, # (channels,) or one number
        std # (channels,) or one number
    ) -> None: ...
    def __getstate__(self) -> dict: ...
    @classmethod
    def from_stats(cls, mean, std):
        "From `mean` and `std`, as in `Normalize.from_stats(*imagenet_stats)`"
        ...
    def _stats_for(self, x):
        "mean and std where `x` is"
        ...
    def apply(self, x, out=None): ...
    def decode(self, x): ...
imagenet_stats = ([.485, .456, .406], [.229, .224, .225])
class ImageDataLoaders(DataLoaders):
    "Loaders for the usual ways to keep pictures"
    @classmethod
    def from_folder(cls,
        path, # the folder
        train='train', valid='valid', # folders of the two parts in it
        valid_pct=None, # if given: the share to validate on, split at random instead
        seed=None, # for that split
        vocab=None, # the classes in their order; None: all folders' names
        mode='RGB', # see `ImageBlock`
        item_tfms=None, batch_tfms=None, # see `DataBlock`
        **kwargs # others of `DataBlock.dataloaders`: bs, num_workers, device, cache, ...
    ) -> DataLoaders:
        "Pictures labelled by the name of their folder"
        ...
    @classmethod
    def from_df(cls,
        df, # a data frame, or a list of rows as dicts
        path='.', # the folder that the files are given relative to
        valid_pct=.2, seed=None, # for a random split: the share to validate on
        fn_col=0, # column of the file's name: its name, or its number
        folder=None, suff='', # a folder in `path` to look in, and what to put after each name, such as '.jpg'
        label_col=1, # column, or columns, of the label
        label_delim=None, # what separates several labels in a cell
        y_block=None, # the block of the target; None: as `target_block` finds
        valid_col=None, # column that says with true and false what to validate on, rather than a random split
        mode='RGB', # see `ImageBlock`
        splitter=None, item_tfms=None, batch_tfms=None, # see `DataBlock`
        **kwargs # others of `DataBlock.dataloaders`: bs, num_workers, device, cache, ...
    ) -> DataLoaders:
        "Pictures that are listed in a table"
        ...
    @classmethod
    def from_csv(cls,
        path, # the folder that the files are given relative to
        csv_fname='labels.csv', # the CSV file: its name in `path`, or another path
        header='infer', delimiter=None, # see `read_csv`
        **kwargs # others of `from_df`: fn_col, label_col, valid_col, suff, ...
    ) -> DataLoaders:
        "Pictures that are listed in a CSV file"
        ...
    @classmethod
    def from_lists(cls,
        path, # the folder that the files are given relative to
        fnames, # the files
        labels, # the label of each: a class, a number, or a list of either
        **kwargs # others of `from_df`: valid_pct, seed, y_block, splitter, item_tfms, ...
    ) -> DataLoaders:
        "Pictures in one list, their labels in another"
        ...
    @classmethod
    def from_path_func(cls,
        path, # the folder that the files are given relative to
        fnames, # the files
        label_func, # from the path of a file to its label
        **kwargs # others of `from_df`: valid_pct, seed, splitter, item_tfms, batch_tfms, bs, ...
    ) -> DataLoaders:
        "Pictures whose label a function finds in their path"
        ...
    @classmethod
    def from_name_func(cls,
        path, # the folder that the files are given relative to
        fnames, # the files
        label_func, # from the name of a file, without its folder, to its label
        **kwargs # others of `from_df`
    ) -> DataLoaders:
        "Pictures whose label a function finds in their name"
        ...
    @classmethod
    def from_path_re(cls,
        path, # the folder that the files are given relative to
        fnames, # the files
        pat, # a regular expression for their path, with a group for the label
        **kwargs # others of `from_df`
    ) -> DataLoaders:
        "Pictures whose label is a part of their path"
        ...
    @classmethod
    def from_name_re(cls,
        path, # the folder that the files are given relative to
        fnames, # the files
        pat, # a regular expression for their name, with a group for the label
        **kwargs # others of `from_df`
    ) -> DataLoaders:
        "Pictures whose label is a part of their name"
        ...
