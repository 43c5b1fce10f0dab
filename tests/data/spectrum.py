"""Writes spectrum.csv: eigenvalues of the drift and where pairs become unstable, by mpmath with 50 digits.

Run as `python3 spectrum.py > spectrum.csv` (needs mpmath). Columns: the parameters, λ of the less damped mode, λ of the
other (on equal dampings the larger imaginary part first), |ξ| at which the larger damping rate vanishes, |ξ| at the
exceptional points. The limit is found from the eigenvalues by bisection, not from a formula.
"""

from mpmath import findroot, mp, mpc, mpf, sqrt

from hard_pairs import every
from pair import COLUMNS, cells, drift, gamma12, half_splitting, radius, turn

mp.dps = 50
TIE = mpf(10) ** -12


def eigenvalues(params):
    a = drift(params)
    centre, q = (a[0, 0] + a[1, 1]) / 2, half_splitting(a)
    # The characteristic polynomial vanishes: the root is the one of the matrix that was written down.
    assert abs((centre + q) ** 2 - 2 * centre * (centre + q) + a[0, 0] * a[1, 1] - a[0, 1] * a[1, 0]) < mpf(10) ** -40
    values = [centre + q, centre - q]
    tie = TIE * max(mpf(params[3]), abs(2 * q))
    if abs(values[0].real - values[1].real) <= tie:
        return sorted(values, key=lambda value: -value.imag)
    return sorted(values, key=lambda value: -value.real)


def limit(params):
    """The modulus of ξ, also above 1, at which the growth rate is 0."""
    omega1, omega2, g, gamma = [mpf(p) for p in params[:4]]
    cross, phase = gamma12(params), turn(params[7])

    def growth(modulus):
        x = modulus * cross * phase
        across = (mpc(0, -g) - x.conjugate() / 2) * (mpc(0, -g) - x / 2)
        return abs(sqrt(across - (omega1 - omega2) ** 2 / 4).real) - gamma / 2

    high = gamma / cross
    while growth(high) < 0:
        high *= 2
    return findroot(growth, (mpf(0), high), solver="anderson", tol=mpf(10) ** -60, maxsteps=400)


if __name__ == "__main__":
    print((COLUMNS + " re1 im1 re2 im2 limit radius").replace(" ", ","))
    for params in every():
        first, second = eigenvalues(params)
        print(cells(params, [first.real, first.imag, second.real, second.imag, limit(params), radius(params)]))
