"""Writes phase_locking.csv: the window average of e^{i(φ₁ − φ₂)} over uniform initial phases, by a route of its own.

Run as `python3 phase_locking.py > phase_locking.csv` (needs numpy and scipy). The mean over the initial phase is
double-exponential on the two arcs between the starts where an amplitude comes nearest to zero; the time average is
double-exponential between the instants at which such a start crosses the unit circle. Each integral is done with two
resolutions and must not move by more than 1e-9.
"""

import numpy as np
from scipy.optimize import brentq

COLUMNS = "omega1 omega2 g gamma nbar1 nbar2 xi xiPhase start duration re im"


def double_exponential(level, reach=3.6):
    u = np.arange(-int(reach * level), int(reach * level) + 1) / level
    s = np.pi / 2 * np.sinh(u)
    # Fractions of the interval from its left end and from its right end, each without cancellation.
    left, right = 1 / (1 + np.exp(-2 * s)), 1 / (1 + np.exp(2 * s))
    weight = np.pi / 2 * np.cosh(u) / (2 * np.cosh(s) ** 2) / level
    return left, right, weight


def turn(phase):
    """e^{iφ}; at multiples of π/2 exactly."""
    quarters = phase / (np.pi / 2)
    return 1j ** int(quarters) if quarters == int(quarters) else np.exp(1j * phase)


def propagator(params, t):
    omega1, omega2, g, gamma, nbar1, nbar2, xi, phase = params
    x = xi * turn(phase) * gamma * (np.sqrt((nbar1 + 1) * (nbar2 + 1)) - np.sqrt(nbar1 * nbar2))
    half, a12, a21 = 0.5j * (omega1 - omega2), -np.conj(x) / 2 - 1j * g, -x / 2 - 1j * g
    q = np.sqrt(a12 * a21 - (omega1 - omega2) ** 2 / 4 + 0j)
    c, s = np.cosh(q * t), (np.sinh(q * t) / q if q != 0 else t)
    m = np.array([[c - half * s, a12 * s], [a21 * s, c + half * s]])
    return m / np.abs(m).max()


def circle_mean(params, t, level):
    m = propagator(params, t)
    # The angles at which an amplitude is smallest.
    first, second = np.angle([-m[0, 1] * np.conj(m[0, 0]), -m[1, 1] * np.conj(m[1, 0])]) if t > 0 else (0.0, np.pi)
    width = (second - first) % (2 * np.pi)
    total = 0.0
    for begin, extent in ((first, width), (second, 2 * np.pi - width)):
        left, right, weight = double_exponential(level)
        angle = begin + extent * np.where(left < 0.5, left, 1 - right)
        z = np.exp(1j * angle)
        w = (m[0, 0] * z + m[0, 1]) * np.conj(m[1, 0] * z + m[1, 1])
        norm = np.abs(w)
        total += extent * np.sum(weight * np.where(norm > 0, w / np.where(norm > 0, norm, 1), 0))
    return total / (2 * np.pi)


def crossings(params, begin, end):
    def distances(t):
        m = np.abs(propagator(params, t))
        return m[0, 0] - m[0, 1], m[1, 0] - m[1, 1]

    grid = np.linspace(begin, end, 4001)
    found = [begin, end]
    for index in (0, 1):
        values = [distances(t)[index] for t in grid]
        for t0, t1, v0, v1 in zip(grid, grid[1:], values, values[1:]):
            if v0 * v1 < 0:
                found.append(brentq(lambda t: distances(t)[index], t0, t1, xtol=1e-13))
    return np.unique(found)


def window_mean(params, start, duration, circle_level, time_level):
    total = 0.0
    # Sixteen parts besides, so that no interval holds many oscillations.
    cuts = np.unique(np.concatenate([crossings(params, start, start + duration), np.linspace(start, start + duration, 17)]))
    for begin, end in zip(cuts, cuts[1:]):
        left, right, weight = double_exponential(time_level, 3.0)
        times = np.where(left < 0.5, begin + (end - begin) * left, end - (end - begin) * right)
        total += (end - begin) * sum(w * circle_mean(params, t, circle_level) for t, w in zip(times, weight))
    return total / duration


def row(params, start, duration):
    params = [*params, 0][:8]
    value = window_mean(params, start, duration, 40, 14)
    finer = window_mean(params, start, duration, 80, 28)
    assert abs(value - finer) < 1e-9, (params, abs(value - finer))
    cells = [repr(float(p)) for p in [*params, start, duration]] + [f"{finer.real:.12f}", f"{finer.imag:.12f}"]
    print(",".join(cells), flush=True)


if __name__ == "__main__":
    print(COLUMNS.replace(" ", ","))
    # No detuning: the repelling fixed point is on the circle. Coherent, strongly correlated, slow and fast.
    row([1, 1, 0.3, 0.5, 0, 0.2, 0.5], 1, 10)
    row([1, 1, 0.05, 0.5, 0, 0, -0.6], 0, 20)
    row([1, 1, 0.4, 0.1, 0, 0, 1], 5, 15)
    row([1, 1, -0.25, 0.2, 1, 0.1, 0.02], 0, 30)
    # Beyond the exceptional point with hardly any coupling: the fixed point is just off the circle.
    row([1, 1.2, 1e-4, 0.5, 0, 0, 0.8], 0, 15)
    row([1, 1.2, -1e-6, 0.5, 0, 0, 0.6], 2, 15)
    # Below it, and on it.
    row([1, 1.2, 0.01, 0.5, 0, 0, 0.2], 10, 60)
    row([1, 1.2, 0.003, 0.5, 0, 0, 0.4], 5, 40)
    row([1, 1.25, 1e-5, 0.5, 0, 0, 0.5], 0, 40)
    # Coupled and detuned: signs, temperatures, an amplifying pair.
    row([1, 1.2, 0.05, 0.5, 0, 0, -0.42], 4, 40)
    row([1, 0.8, -0.3, 0.4, 0.05, 0.2, 0.7], 0, 25)
    row([1, 1.3, 0.1, 0.3, 3, 0, -1], 1, 12)
    # No noise correlation: the motion is periodic and crosses the circle again and again.
    row([1, 1.2, 0.15, 0.5, 0.1, 0, 0], 3, 37)
    row([1, 1, 0.2, 0.5, 0, 0, 0], 0, 25)
    row([1, 1.1, 0.6, 0.5, 0, 0, 1e-3], 0, 20)
    # A complex correlation: locked at an angle, on the axis between the points and beyond them, on one, one way, one with no detuning.
    row([1, 1.2, 0.05, 0.5, 0, 0, 0.6, 0.7], 2, 20)
    row([1, 0.8, -0.3, 0.4, 0.05, 0.2, 0.7, -2.1], 0, 25)
    row([1, 1.2, 0.1, 0.5, 0, 0, 0.3, np.pi / 2], 3, 37)
    row([1, 1.2, 0.1, 0.5, 0.3, 0, 0.9, -np.pi / 2], 1, 25)
    row([1, 0.625, 0.25, 1, 0, 0, 0.625, np.pi / 2], 0, 20)
    row([1, 1.25, 0.125, 0.5, 0, 0, 0.5, np.pi / 2], 0, 20)
    row([1, 1, 0.1, 0.5, 0, 0, 0.6, 2.5], 0, 20)
    row([1, 1.3, 0.1, 0.3, 3, 0, 1, 1.4], 1, 12)
