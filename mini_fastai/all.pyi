"""One import that brings everything: `from mini_fastai.all import *`."""
# Made from the modules by .ci/stubs.py: each patched method stands in its class.
from functools import partial
from pathlib import Path
import numpy as np, torch
from torch import nn
from torch.nn import functional as F
from .core import *
from .intervals import *
from .optimizer import *
from .classic_rules import *
from .modern_rules import *
from .tape import *
from .kernels import *
from .compiled import *
from .formula import *
from .stepper_checks import *
from .torch_optimizers import *
from .torch_classes import *
from .callback import *
from .drawing import *
from .event_order import *
from .learner import *
from .metrics import *
from .predictions import *
from .transaction import *
from .tracing import *
from .ablation import *
from .callback_checks import *
from .saving import *
from .doctor import *
from .timing import *
from .thresholds import *
from .schedule import *
from .progress import *
from .data import *
from .downloads import *
from .cache import *
from .items import *
from .loader import *
from .tables import *
from .sources import *
from .splitters import *
from .vision import *
from .augment import *
from .networks import *
from .interpretation import *
from .export import *
from .programs import *
from .image_tables import *
from .segmentation import *
from .model_outputs import *
from .sharing import *
from .attribution import *
from .label_cleaning import *
from .group_metrics import *
from .training import *
from .trackers import *
from .averaging import *
from .mixing import *
from .checkpoint import *
from .replay import *
from .hooks import *
from .model_modes import *
from .backward_step import *
from .tune_speed import *
from .distributed import *
from .loggers import *
from .sharded import *
from .sharded_checkpoint import *
from .rnn import *
from .documentation import *
from .settings import *
import matplotlib.pyplot as plt
__all__ = [
    'ActivationStats', 'Adafactor', 'Adagrad', 'Adam', 'AdamW', 'Adan', 'AdaptiveConcatPool2d', 'Agreement',
    'AnySizeViT', 'ArrayStore', 'Aside', 'AssignedTransform', 'Attribution', 'AvgLoss', 'AvgMetric', 'Bar',
    'BatchKeeper', 'BatchMixer', 'BatchSizes', 'Bin', 'BnFreeze', 'CSVLogger', 'Callback', 'CallbackHandler',
    'CancelBackwardException', 'CancelBatchException', 'CancelEpochException', 'CancelException', 'CancelFitException',
    'CancelStepException', 'CancelTrainException', 'CancelValidException', 'CategoryBlock', 'ChannelsLast', 'Check',
    'Checkpoint', 'ClassReport', 'ClassificationInterpretation', 'ColReader', 'ColSplitter', 'CombinedSched', 'Compile',
    'Confused', 'Curve', 'CutMix', 'DataBlock', 'DataError', 'DataLoader', 'DataLoaders', 'Datasets', 'DebiasedAverage',
    'Decision', 'Decisions', 'DeviceRows', 'DeviceStore', 'Diagnosis', 'Distributed', 'DoctorCheck', 'Documentation',
    'Drafts', 'Drawing', 'EarlyStoppingCallback', 'Enough', 'EpochSampler', 'Event', 'EventRecorder', 'Examination',
    'F', 'F1Score', 'FileReader', 'Finding', 'FirstBatches', 'FirstDifference', 'FitRecord', 'FixedLength',
    'FuncSplitter', 'FuncTransform', 'GatherPredsCallback', 'GatheredRows', 'Geometric', 'GivenBatches',
    'GradientAccumulation', 'GradientClip', 'GradientNoise', 'GrandparentSplitter', 'GroupMetrics', 'GroupSplitter',
    'HindsightRow', 'Hook', 'HookCallback', 'Hooks', 'ImageBlock', 'ImageDataLoaders', 'IndexSplitter', 'Inner',
    'IntToFloat', 'Interval', 'Issue', 'ItemDataset', 'ItemPipeline', 'JSONLinesLogger', 'JpegHeader', 'KFoldSplitter',
    'KeptBatch', 'KeptMemory', 'LRFinder', 'LabelIssues', 'LabelSmoothing', 'LabelThreshold', 'Lamb', 'Larc',
    'LayerKeeper', 'LazyItem', 'LazyModule', 'Learner', 'LearnerFunction', 'Lighting', 'LimitError', 'Lion', 'Log',
    'Logger', 'Lookahead', 'LossCheck', 'LossCurves', 'LossMixer', 'Losses', 'MLflowLogger', 'MarkFiles', 'Marks',
    'MaskBlock', 'MemoryPart', 'MemoryRow', 'MemoryStats', 'Metric', 'MixUp', 'MixedLoss', 'MixedPrecision', 'ModelEMA',
    'ModelResetter', 'MultiCategoryBlock', 'Muon', 'NAdam', 'Normalize', 'NotMeasured', 'NotebookScreen',
    'NotedBackend', 'OneBatchFit', 'OnlyIf', 'OptimWrapper', 'Optimizer', 'OutputOf', 'OwnMemory', 'ParamScheduler',
    'Part', 'PassedSampler', 'Past', 'PastBatch', 'Path', 'PerItem', 'Phase', 'PixelTransform', 'Places', 'PointBlock',
    'Points', 'Precision', 'ProcessRanks', 'Program', 'ProgressCallback', 'ProgressiveResize', 'QHAdam', 'RAdam',
    'RMSProp', 'RNNRegularizer', 'RandomResizedCrop', 'RandomSplitter', 'RankFailed', 'Ranks', 'Ratio', 'Recall',
    'Recompute', 'Record', 'Recorder', 'Recording', 'ReduceLROnPlateau', 'RegexLabeller', 'RegressionBlock', 'Report',
    'Rerun', 'Resize', 'RestOfEpoch', 'ResumeFrom', 'RowLogger', 'RunLogger', 'SGD', 'SOAP', 'SWA', 'SafeScreen',
    'SaveModelCallback', 'Sched', 'SchedCos', 'SchedExp', 'SchedLin', 'SchedNo', 'SchedPoly', 'ScheduleFree',
    'ScheduleFreeCallback', 'Screen', 'Settings', 'ShardedCheckpoint', 'Share', 'SharedBatches', 'ShowGraphCallback',
    'SigmoidRange', 'SizeTrial', 'SmallUNet', 'SpeedReport', 'SpeedTuner', 'SplitterByKey', 'StateKeeper',
    'StepInBackward', 'StratifiedSplitter', 'StreamLoader', 'Summary', 'SyncedNorm', 'SystemFault', 'Table',
    'TableColumns', 'TableRow', 'TarSample', 'TensorBoardLogger', 'TerminalScreen', 'TerminateOnNaNCallback',
    'ThresholdCurves', 'Thresholds', 'TimeLimit', 'TimmArchs', 'TorchMetric', 'TorchScheduler', 'TorchvisionArchs',
    'TrackerCallback', 'TrackioLogger', 'TrainEvalCallback', 'Transaction', 'Transform', 'TransformBlock',
    'TranslatedHypers', 'TrialRow', 'URLs', 'Unbound', 'Unread', 'Untraceable', 'ValuePipeline', 'WandbLogger', 'Watch',
    'WeightAverage', 'WeightStats', 'WholeLoss', 'Witness', 'Writer', 'WrongEvent', 'accuracy', 'accuracy_multi',
    'activation_row', 'adafactor_step', 'adagrad_step', 'adam_step', 'adan_step', 'add_note', 'added', 'added_methods',
    'all_or_nothing', 'answers_of', 'anytime_half', 'anytime_interval', 'append', 'apply_in_chunks', 'approach',
    'arch_sources', 'are_atoms', 'as_bytes', 'as_fit', 'as_is', 'as_items', 'as_policy', 'as_sharded', 'as_transforms',
    'assign_transforms', 'atomic_path', 'atomic_write', 'aug_transforms', 'autocast_keeper', 'average_diff',
    'average_factors', 'average_grad', 'average_sqr_grad', 'average_sqr_rotated', 'axes_grid', 'bar_text',
    'batch_events', 'batch_seed', 'begun_after', 'beside', 'best_thresholds', 'between_0_and_1', 'blames_item',
    'body_makers', 'box_mask', 'box_mat', 'brief', 'brightness_pair', 'buffers_kept', 'cache_key', 'called_as_one',
    'card_name', 'cautious', 'centralize_grad', 'centralized', 'changed_settings', 'channels_last', 'check_callback',
    'check_card', 'check_classes', 'check_event', 'check_events', 'check_metrics', 'check_model', 'check_name',
    'check_numbers', 'check_parts', 'check_positive', 'check_program', 'check_proper_share', 'check_same',
    'check_scores', 'check_share', 'check_stepper', 'check_whole', 'check_words', 'checkpoint_of_shards', 'checksum',
    'checksums', 'circumstances', 'class_counts', 'class_name', 'closing_events', 'combine_scheds', 'combined_cos',
    'confident_disagreement', 'constructor_args', 'contrast_pair', 'copied', 'copy_attributes', 'copy_of_model',
    'counter_seed', 'counts_and_check', 'covering', 'cpu_count', 'create_body', 'create_head', 'create_vision_model',
    'cut_torn_line', 'data_home', 'decay_stepper', 'declared', 'decoded_part', 'default_callbacks', 'default_device',
    'default_text', 'default_workers', 'defaults', 'description_text', 'detached', 'dihedral_mat', 'direction_finder',
    'doc', 'doctor_check', 'doctor_checks', 'download', 'downscale_factor', 'draw_loop', 'draw_share', 'draw_uniform',
    'drawable', 'drawn_for', 'draws_numbers_first', 'ends_within', 'enlarge', 'environment', 'epoch_seconds',
    'epoch_start', 'error_rate', 'evaluating', 'event', 'event_alias', 'event_names', 'event_number', 'events_of',
    'evidence', 'exception_under_way', 'existing', 'exportable', 'f1_of_labels', 'figure_name', 'file_checksum',
    'files_in', 'find_arch', 'find_bs', 'find_cut', 'fingerprint', 'first_batch', 'first_difference', 'first_failure',
    'first_items', 'first_to_fail', 'fit_box', 'fit_scheduled', 'flip_mat', 'follow', 'foreground_iou', 'forget_from',
    'format_cell', 'format_row', 'format_time', 'formula_of', 'forward_recomputed', 'free_memory', 'fresh_part',
    'from_hub', 'frozen_norms', 'full_precision', 'gathered', 'generators_of', 'get_files', 'get_image_files',
    'ghost_of', 'give_memory_back', 'grad_cam', 'graph_break_text', 'group_alike', 'group_keys', 'group_lrs',
    'group_steps', 'half_types', 'has_basis', 'has_channels', 'has_state', 'has_workers', 'heat', 'height_width',
    'held_out_f1', 'higher_is_better', 'histogram', 'home_of', 'hook_output', 'hook_outputs', 'hooks_of', 'hypers_of',
    'identity', 'image_extensions', 'image_size', 'imagenet_stats', 'implicit_decay', 'import_extra', 'in_box',
    'in_float32', 'in_notebook', 'in_order', 'in_pieces', 'in_words', 'init_layers', 'init_process_group',
    'integrated_gradients', 'is_binary', 'is_cross_entropy', 'is_due', 'is_hyper', 'is_lost', 'is_missing',
    'is_narrower', 'is_number', 'is_of_torch', 'is_out_of_memory', 'is_per_item', 'is_picture', 'is_sharded',
    'is_torch_optimizer', 'item_losses', 'item_name', 'item_seed', 'items_hash', 'job', 'job_environments', 'job_name',
    'join', 'joint_memory', 'jpeg_header', 'keep_old_weights', 'keeper', 'kept_callbacks', 'kfold_splitters',
    'kind_forms', 'known_as', 'knows_its_place', 'l2_reg', 'lamb_step', 'larc_layer_lr', 'larc_step', 'last_conv',
    'launch', 'layer_rate', 'layers_of', 'learner_state', 'leave_words', 'limit', 'lin_bn_drop', 'lion_step',
    'listening_socket', 'listify', 'load_image', 'load_learner', 'load_learner_state', 'load_loader_state',
    'load_model_state', 'load_opt', 'load_pixels', 'load_settings', 'loader_class', 'loader_keeper', 'loader_parts',
    'loader_state', 'loaders_of', 'local_part', 'locked', 'lookahead', 'loss_activation', 'loss_curve', 'map_tensors',
    'matches', 'may_cancel', 'mean_count', 'mean_interval', 'mean_names', 'mean_settings', 'measure_half',
    'metric_interval', 'metric_value', 'metrics_by_group', 'metrics_of', 'minimum', 'mismatches', 'mix', 'mk_metric',
    'mode_callbacks', 'model_card', 'model_state', 'momentum_step', 'muon_step', 'must_move', 'n_batches',
    'n_neighbours', 'n_passed', 'n_weights', 'nadam_step', 'name_says', 'needed_callbacks', 'nested_run',
    'nesterov_shares', 'never_called', 'newton_schulz', 'nn', 'no_buffer_sync', 'norm_bias_params', 'norm_layers',
    'norm_types', 'normal_like', 'normalised', 'np', 'num_features', 'numbers_in', 'occlusion', 'of_many', 'of_target',
    'on_shards', 'one_at_a_time', 'one_for_each', 'one_number', 'open_store', 'opened_image', 'opt_keeper',
    'optimizers_in', 'order_seed', 'our_functions', 'out_of_fold', 'output_part', 'output_shape', 'overlaid_target',
    'own_cut', 'owners', 'parameter_table', 'params_with_grad', 'parent_label', 'part_of', 'partial', 'parts_of',
    'past_fit', 'phases', 'place_of', 'placed', 'places_under', 'plain', 'plain_attributes', 'plain_view', 'plt',
    'portable', 'predecessors', 'prefetched', 'put_together', 'qhadam_step', 'quiet_logger', 'radam_step',
    'random_boxes', 'random_state', 'ranger', 'rate_text', 'ratio_of', 'read_checkpoint', 'read_csv', 'read_decisions',
    'read_parts', 'read_state', 'read_value', 'real_view', 'recipe', 'record_of', 'records_in', 'records_of', 'rectify',
    'refuse', 'refuse_at_average', 'refuse_callbacks', 'refuse_rivals', 'refuse_shards', 'relative_lr',
    'remembers_args', 'remove', 'renamed', 'renew_opt', 'renew_statistics', 'renew_statistics_of', 'required',
    'rescale', 'resized', 'resized_batch', 'resnet18', 'resnet34', 'resnet50', 'resolution', 'restore_hooks',
    'resume_epoch', 'resume_fit', 'rms_prop_step', 'rotate_mat', 'row_text', 'rows_less', 'rows_of', 'run_again',
    'run_modes', 'run_on_parts', 'run_on_whole', 'running_recorder', 'sampling_grid', 'sandbox', 'save_settings',
    'schedule_free_step', 'schedule_free_weight', 'scores_of', 'screen_for_here', 'search_largest', 'seconds',
    'seconds_between', 'seconds_in', 'seed_everything', 'seeds_needed', 'series_marks', 'services_import', 'set_aside',
    'set_attributes', 'set_random_state', 'set_state', 'sgd_cb', 'shape_of', 'shard_learner', 'shard_model',
    'sharded_like', 'share', 'share_interval', 'shortened', 'show_errors_once', 'show_image', 'show_images',
    'show_judged', 'show_overlaid', 'shrink', 'shuffled_stream', 'signal_number', 'single_kind', 'size_between',
    'slide', 'slow_weights', 'smoothed', 'snapshot', 'soap_basis', 'soap_start', 'soap_step', 'softmax',
    'sort_callbacks', 'split_by', 'split_by_element', 'split_model', 'square_places', 'start_of_epoch', 'state_of',
    'steep', 'step_error', 'step_in_backward', 'step_memory', 'step_seconds', 'step_stat', 'stepper_defaults',
    'stepper_name', 'stepper_reads', 'suggestions', 'sum_sqr_grad', 'sync_norms', 't_cdf', 't_quantile', 'table_reader',
    'table_rows', 'take_items', 'take_rows', 'take_turns', 'tar_samples', 'target_block', 'three_momenta',
    'threshold_curve', 'timm_arch', 'timm_body', 'tiny_learner', 'to_average', 'to_device', 'to_mode', 'to_picture',
    'to_pixels', 'to_place_of', 'to_torch_class', 'to_training', 'top_k_accuracy', 'torch', 'torch_names',
    'trainable_params', 'training_inputs', 'transaction', 'translation', 'try_batch_size', 'undo_uphill',
    'uniform_loss', 'units_of', 'unsync_norms', 'untar', 'untar_data', 'untrained', 'update_state', 'upper_half',
    'upright', 'valley', 'value_pipeline', 'values_of', 'variables_of', 'verify_images', 'vision_learner', 'wait_for',
    'wandb_rows', 'wanted_meetings', 'warp', 'warp_mat', 'weight_decay', 'weighted', 'weights_file', 'weights_of',
    'weights_on_cpu', 'weights_stats', 'whole_tensor', 'why_not', 'with_bar', 'with_batch', 'with_loaders',
    'with_steppers', 'without_aux', 'without_devices', 'without_first', 'witnessed_state', 'words_of',
    'works_by_element', 'write_parts', 'writing_home', 'written_down', 'zeros_for', 'zoom_mat']
