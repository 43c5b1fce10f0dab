"""Writes steady_state.csv: Θ at rest from the linear equations A*Θ + ΘAᵀ = −D, by mpmath with 50 digits.

Run as `python3 steady_state.py > steady_state.csv` (needs mpmath). Columns: the parameters, Θ₁₁, Θ₂₂, the real and the
imaginary part of Θ₁₂, and det(Θ − ½). Sets without a steady state are left out.
"""

from mpmath import lu_solve, matrix, mp, mpf

from hard_pairs import every
from pair import COLUMNS, cells, diffusion, drift, half_splitting

mp.dps = 50


def growth(a):
    return (a[0, 0] + a[1, 1]).real / 2 + abs(half_splitting(a).real)


def theta(params):
    a, d = drift(params), diffusion(params)
    system, source = matrix(4, 4), matrix(4, 1)
    for i in (0, 1):
        for j in (0, 1):
            source[2 * i + j] = -d[i, j]
            for k in (0, 1):
                system[2 * i + j, 2 * k + j] += a[i, k].conjugate()
                system[2 * i + j, 2 * i + k] += a[j, k]
    found = lu_solve(system, source)
    return matrix([[found[0], found[1]], [found[2], found[3]]])


if __name__ == "__main__":
    print((COLUMNS + " theta11 theta22 re12 im12 excess").replace(" ", ","))
    for params in every():
        if growth(drift(params)) > -mpf(10) ** -10 * params[3]:
            continue
        t = theta(params)
        assert abs(t[0, 1] - t[1, 0].conjugate()) < mpf(10) ** -30 * abs(t[0, 0])
        excess = ((t[0, 0] - 0.5) * (t[1, 1] - 0.5) - t[0, 1] * t[1, 0]).real
        # At n̄ = 0 it is exactly 0.
        excess = excess if abs(excess) > mpf(10) ** -35 else mpf(0)
        print(cells(params, [t[0, 0].real, t[1, 1].real, t[0, 1].real, t[0, 1].imag, excess]))
