"""Writes propagator.csv: e^{At} of the drift matrix, by mpmath with 50 digits and a Taylor series.

Run as `python3 propagator.py > propagator.csv` (needs mpmath). Parameters and times are exact: the doubles that the
test reads, not the decimals they look like. Columns: the parameters, t, |qt|, then real and imaginary part of the entries
11, 12, 21 and 22.
"""

from math import pi

from mpmath import expm, fabs, mp, mpf, nstr

from pair import COLUMNS, drift, half_splitting

mp.dps = 50


def exponential(a, t):
    value = expm(a * t, method="taylor")
    with mp.workdps(90):
        again = expm(a * t, method="taylor")
        assert max(fabs(value[i, j] - again[i, j]) for i in (0, 1) for j in (0, 1)) < mpf(10) ** -38 * mp.mnorm(again)
    return value


def whole(params):
    """A real correlation needs no phase."""
    return [*params, 0][:8]


def row(params, t):
    params = whole(params)
    a = drift(params)
    e = exponential(a, mpf(t))
    entries = [e[0, 0], e[0, 1], e[1, 0], e[1, 1]]
    cells = [repr(float(p)) for p in params] + [repr(float(t)), nstr(fabs(half_splitting(a) * t), 6)]
    cells += [nstr(part, 22) for entry in entries for part in (entry.real, entry.imag)]
    print(",".join(cells))


def at_each_distance(params, distances):
    """t such that |qt| is about the wanted distance."""
    a = drift(whole(params))
    q = fabs(half_splitting(a))
    for distance in distances:
        row(params, float(distance / q))


print((COLUMNS + " t qt re11 im11 re12 im12 re21 im21 re22 im22").replace(" ", ","))
ladder = [0, 1e-6, 0.01, 0.3, 0.9, 0.999, 1.0, 1.001, 1.5, 3, 8, 20, 50]
# q complex: both signs of g and of xi.
at_each_distance([1, 1.2, 0.3, 0.5, 0.05, 0.2, -0.4], ladder)
at_each_distance([1, 0.85, -0.2, 0.3, 1.5, 0, 0.7], ladder)
# q imaginary: below the exceptional point, and without noise correlation.
at_each_distance([1, 1.25, 0, 0.5, 0, 0, 0.3], ladder)
at_each_distance([1, 1.25, 0.1, 0.5, 0.3, 0.1, 0], ladder)
# q real: beyond the exceptional point, also growing.
at_each_distance([1, 1.25, 0, 0.5, 0, 0, 0.9], ladder)
at_each_distance([1, 1.25, 0, 0.5, 3, 0, -1], ladder)
# No detuning; full correlation; a dark mode.
at_each_distance([1, 1, 0.3, 0.5, 0, 0.2, 0.5], ladder)
at_each_distance([1, 1, 0.2, 0.5, 0.4, 0.4, 1], ladder)
# Backwards.
for t in (-0.5, -7, -60):
    row([1, 1.2, 0.3, 0.5, 0.05, 0.2, -0.4], t)
# The exceptional point exactly (all numbers are dyadic), and towards it along xi, g and delta.
for t in (0, 1e-3, 1, 10, 100):
    row([1, 1.25, 0, 0.5, 0, 0, 0.5], t)
    row([1, 0.75, 0, 0.5, 0.25, 0.25, -0.5], t)
for k in range(3, 14, 2):
    for sign in (-1, 1):
        near = sign * 10.0**-k
        row([1, 1.25, 0, 0.5, 0, 0, 0.5 * (1 + near)], 60)
        row([1, 1.25, near, 0.5, 0, 0, 0.5], 60)
        row([1, 1.25 + near, 0, 0.5, 0, 0, -0.5], 9)
at_each_distance([1, 1.25, 0, 0.5, 0, 0, 0.5 * (1 + 1e-5)], [0.1, 1, 0.5])
at_each_distance([1, 1.25, 1e-6, 0.5, 0, 0, 0.5], [0.1, 1, 0.5])
# The diabolic point: no detuning, no coupling, no correlation; and the points beside it.
for t in (0.1, 30):
    row([1, 1, 0, 0.5, 0.3, 0.3, 0], t)
    row([1, 1, 1e-9, 0.5, 0.3, 0.3, 1e-9], t)
# A complex correlation: generic, on the seam beyond the points, on the axis between them, one way, growing.
for phase in (0.7, -2.1):
    at_each_distance([1, 1.2, 0.3, 0.5, 0.05, 0.2, 0.4, phase], ladder)
at_each_distance([1, 1.2, 0.04, 0.5, 0, 0, 0.7, pi / 2], ladder)
at_each_distance([1, 1.2, 0.04, 0.5, 0, 0, 0.3, -pi / 2], ladder)
at_each_distance([1, 1.25, 0.125, 0.5, 0, 0, 0.5, pi / 2], ladder)
at_each_distance([1, 1.2, 0.3, 0.5, 3, 0, 1, 1.4], ladder)
# The exceptional points of complex correlations exactly, and beside them.
for t in (0, 1e-3, 1, 10, 100):
    row([1, 1.25, 0, 0.5, 0, 0, 0.5, 0.7], t)
    row([1, 0.625, 0.25, 1, 0, 0, 0.625, pi / 2], t)
    row([1, 1, -0.125, 0.5, 0.25, 0.25, 0.5, -pi / 2], t)
for k in range(3, 16, 3):
    row([1, 1.25, 0, 0.5, 0, 0, 0.5 * (1 - 10.0**-k), 2.0], 60)
    row([1, 0.625, 0.25, 1, 0, 0, 0.625 * (1 + 10.0**-k), pi / 2], 60)
    row([1, 0.625, 0.25, 1, 0, 0, 0.625, pi / 2 + 10.0**-k], 60)
