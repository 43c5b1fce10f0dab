"""Writes propagator.csv: e^{At} of the drift matrix, by mpmath with 50 digits and a Taylor series.

Run as `python3 propagator.py > propagator.csv` (needs mpmath). Parameters and times are exact: the doubles that the
test reads, not the decimals they look like. Columns: the parameters, t, |qt|, then real and imaginary part of the entries
11, 12, 21 and 22.
"""

from mpmath import expm, fabs, matrix, mp, mpc, mpf, nstr, sqrt

mp.dps = 50
COLUMNS = "omega1 omega2 g gamma nbar1 nbar2 xi t qt re11 im11 re12 im12 re21 im21 re22 im22"


def drift(omega1, omega2, g, gamma, nbar1, nbar2, xi):
    gamma12 = gamma * (sqrt((nbar1 + 1) * (nbar2 + 1)) - sqrt(nbar1 * nbar2))
    off = mpc(-xi * gamma12 / 2, -g)
    return matrix([[mpc(-gamma / 2, -omega1), off], [off, mpc(-gamma / 2, -omega2)]]), gamma12


def half_splitting(a):
    """q with eigenvalues tr A/2 ± q."""
    return sqrt(((a[0, 0] - a[1, 1]) / 2) ** 2 + a[0, 1] * a[1, 0])


def exponential(a, t):
    value = expm(a * t, method="taylor")
    with mp.workdps(90):
        again = expm(a * t, method="taylor")
        assert max(fabs(value[i, j] - again[i, j]) for i in (0, 1) for j in (0, 1)) < mpf(10) ** -38 * mp.mnorm(again)
    return value


def row(params, t):
    exact = [mpf(p) for p in params]
    a, _ = drift(*exact)
    e = exponential(a, mpf(t))
    entries = [e[0, 0], e[0, 1], e[1, 0], e[1, 1]]
    cells = [repr(float(p)) for p in params] + [repr(float(t)), nstr(fabs(half_splitting(a) * t), 6)]
    cells += [nstr(part, 22) for entry in entries for part in (entry.real, entry.imag)]
    print(",".join(cells))


def at_each_distance(params, distances):
    """t such that |qt| is about the wanted distance."""
    a, _ = drift(*[mpf(p) for p in params])
    q = fabs(half_splitting(a))
    for distance in distances:
        row(params, float(distance / q))


print(COLUMNS.replace(" ", ","))
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
