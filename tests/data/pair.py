"""A pair of oscillators with mpmath: drift and diffusion as they follow from the rates of the jumps, for Hermitian Ξ.

Parameters are exact: the doubles that the tests read, not the decimals they look like. They come in the order of
`COLUMNS`; the correlation is Ξ₁₂ = xi·e^{i·xiPhase}.
"""

from math import pi

from mpmath import expj, matrix, mpc, mpf, nstr, sqrt

COLUMNS = "omega1 omega2 g gamma nbar1 nbar2 xi xiPhase"
QUARTERS = [mpc(1, 0), mpc(0, 1), mpc(-1, 0), mpc(0, -1)]


def turn(phase):
    """e^{iφ}; a phase that is a multiple of π/2 to four roundings is meant to be that multiple."""
    quarters = round(phase / (pi / 2))
    if abs(phase - quarters * (pi / 2)) <= 4 * 2.0**-52 * abs(phase):
        return QUARTERS[quarters % 4]
    return expj(mpf(phase))


def correlation(params):
    return mpf(params[6]) * turn(params[7])


def rates(params, quanta):
    """Ξᵢⱼγ√((n̄ᵢ + quanta)(n̄ⱼ + quanta)): Γ↓ for 1, Γ↑ᵀ for 0."""
    gamma, xi = mpf(params[3]), correlation(params)
    n1, n2 = mpf(params[4]) + quanta, mpf(params[5]) + quanta
    across = gamma * sqrt(n1 * n2) * xi
    return matrix([[gamma * n1, across], [across.conjugate(), gamma * n2]])


def drift(params):
    """A = −i(diag ω + G) − ½(Γ↓ᵀ − Γ↑)."""
    omega1, omega2, g = [mpf(p) for p in params[:3]]
    cross = rates(params, 1) - rates(params, 0)
    return matrix([[mpc(0, -omega1), mpc(0, -g)], [mpc(0, -g), mpc(0, -omega2)]]) - cross.T / 2


def diffusion(params):
    """D = ½(Γ↓ + Γ↑ᵀ)."""
    return (rates(params, 1) + rates(params, 0)) / 2


def gamma12(params):
    gamma, n1, n2 = [mpf(p) for p in params[3:6]]
    return gamma * (sqrt((n1 + 1) * (n2 + 1)) - sqrt(n1 * n2))


def half_splitting(a):
    """q with eigenvalues tr A/2 ± q."""
    return sqrt(((a[0, 0] - a[1, 1]) / 2) ** 2 + a[0, 1] * a[1, 0])


def radius(params):
    """|ξ| at the exceptional points: √(δ² + 4g²)/γ₁₂."""
    delta = mpf(params[0]) - mpf(params[1])
    return sqrt(delta**2 + 4 * mpf(params[2]) ** 2) / gamma12(params)


def cells(params, numbers):
    return ",".join([repr(float(p)) for p in params] + [nstr(number, 22) for number in numbers])
