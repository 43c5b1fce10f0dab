"""Writes limit.csv: the mean of e^{i(φ₁ − φ₂)} after infinite time, over uniform initial phases.

Run as `python3 limit.py > limit.csv` (needs mpmath, numpy and scipy). Columns: the parameters, real and imaginary part,
and the digits that they are good for. Where one mode is left, and at the exceptional points, the ratio of the amplitudes is
followed with 90 digits to a time at which it stands still. Where both modes are damped alike the mean is that over a period, by
the quadrature of phase_locking.py with two resolutions.
"""

from math import pi

from mpmath import cosh, mp, mpc, mpf, sinh

import phase_locking
from hard_pairs import at_points, exact_points, generic, one_way, strong
from pair import COLUMNS, cells, drift, half_splitting

mp.dps = 90


def late(params):
    """Of a start that is not the repelling one."""
    a = drift(params)
    half = (a[0, 0] - a[1, 1]) / 2
    q = half_splitting(a)
    if q.real == 0 and q != 0:
        return None
    if q == 0:
        c, s = mpf(1), mpf(10) ** 60
    else:
        time = 150 / abs(q.real)
        c, s = cosh(q * time), sinh(q * time) / q
    start = mpc(0.6, 0.8)
    a1 = (c + half * s) * start + a[0, 1] * s
    a2 = a[1, 0] * s * start + (c - half * s)
    return a1 / a2 / abs(a1 / a2)


def period(params):
    a = drift(params)
    q = abs(half_splitting(a))
    exact = [float(p) for p in params]
    coarse = phase_locking.window_mean(exact, 0.0, float(pi / q), 60, 20)
    fine = phase_locking.window_mean(exact, 0.0, float(pi / q), 90, 30)
    assert abs(fine - coarse) < 1e-11, (params, abs(fine - coarse))
    return mpc(fine.real, fine.imag)


def row(params):
    mean = late(params)
    digits = 40
    if mean is None:
        mean, digits = period(params), 11
    print(cells(params, [mean.real, mean.imag, mpf(digits)]), flush=True)


if __name__ == "__main__":
    print((COLUMNS + " re im digits").replace(" ", ","))
    for family in (generic, exact_points, one_way, strong):
        for params in family():
            if params[2] != 0 or late(params) is not None:
                row(params)
    # Both modes damped alike, with coupling: on the imaginary axis between the exceptional points.
    for xi, delta, g in [(0.3, -0.2, 0.1), (0.5, -0.2, 0.1), (0.1, 0.2, 0.04), (0.4, 0.2, -0.04), (0.9, 0.1, 0.3), (0.5, 0, 0.2)]:
        for phase in (pi / 2, -pi / 2):
            row([1, 1 - delta, g, 0.5, 0, 0, xi, phase])
    for near in (1e-2, 1e-3, 1e-4):
        row(at_points([1, 1.25, 0.1, 0.5, 0.1, 0.4, 0, pi / 2], -near))
    row([1, 1.25, 1e-3, 0.5, 0, 0, 0.49, pi / 2])
    row([1, 0.875, -0.0625, 0.5, 0, 0, 0.25, pi / 2])
