"The table of checks: what is called, and how many seconds it may take. A function's docstring says what it proves."
import cells
import data
import fits
import optimizers
import programs
import speed

limits = [
    (optimizers.auto_without_waits, 60), (optimizers.modes, 90), (optimizers.with_torch, 40),
    (fits.without_waits, 90), (fits.precise, 40), (fits.overflow, 40), (fits.accumulated, 40), (fits.cancelled, 40),
    (fits.not_a_number, 30), (fits.same_seed_twice, 40), (fits.memory, 30),
    (data.caches, 120), (data.prefetched_intact, 40), (data.loader_intact, 60),
    (speed.steps, 60), (speed.epochs, 90), (speed.baseline, 150), (speed.first_step, 40),
    (programs.saved, 30), (programs.export, 60), (programs.export_program, 90),
    (programs.compile_with_toolkit, 90), (programs.compile_without_toolkit, 90), (optimizers.compiled, 120),
    (programs.compiled_model, 120),
    *((cells.make(name), 120) for name in cells.notebooks()),
]
checks = {f.__name__.replace('_', ' '): (f, limit) for f, limit in limits}

def proves(name): return checks[name][0].__doc__
