"""Parameter sets at which formulas are delicate, in the order of `pair.COLUMNS`."""

from math import pi

from pair import radius

PHASES = [0.0, pi / 2, pi, -pi / 2, 0.7, -2.1, 3.0, 1.5707]


def at_points(base, distance=0.0):
    """`base` with |ξ| at the exceptional points, to the nearest double, or beside them."""
    exact = list(base)
    exact[6] = float(radius(base) * (1 + distance))
    return exact


def generic():
    for phase in PHASES:
        yield [1, 1.2, 0.3, 0.5, 0.05, 0.2, 0.4, phase]
        yield [1.1, 0.85, -0.2, 0.3, 1.5, 0, -0.7, phase]
        yield [1, 1, 0.1, 0.5, 0.3, 0.3, 0.9, phase]
        yield [1, 1.2, 0.04, 0.5, 0, 3, 0.5, phase]
        yield [1, 1.2, 0.04, 0.5, 0, 0, 0.6, phase]
        yield [100, 99.5, 2, 10, 1000, 0.5, 0.03, phase]
        yield [1, 1.0003, 1e-4, 1e-4, 0.1, 0.1, 0.9, phase]


def exact_points():
    """All numbers are dyadic, the baths equal: the points are exactly here."""
    for phase in PHASES:
        yield [1, 1.25, 0, 0.5, 0, 0, 0.5, phase]
        yield [1, 0.75, 0, 0.5, 0.25, 0.25, -0.5, phase]
    for phase in (pi / 2, -pi / 2):
        # Triples of Pythagoras.
        yield [1, 0.625, 0.25, 1, 0, 0, 0.625, phase]
        yield [1, 1.375, 0.25, 1, 0.5, 0.5, 0.625, phase]
        yield [1, 1.078125, -0.09375, 0.25, 0, 0, 0.8125, phase]
        # Without detuning one oscillator drives the other at the point.
        yield [1, 1, 0.125, 0.5, 0, 0, 0.5, phase]
        yield [1, 1, -0.125, 0.5, 0.25, 0.25, 0.5, phase]


def rounded_points():
    """The points lie beside all doubles: the square of the splitting is one rounding of its terms."""
    for phase in (pi / 2, -pi / 2):
        yield at_points([1, 1.2, 0.04, 0.5, 0, 0, 0, phase])
        yield at_points([1, 1.2, 0.04, 0.5, 0.1, 2, 0, phase])
        yield at_points([1, 0.9, -0.1, 0.5, 0.7, 0.3, 0, phase])
        yield at_points([1, 1, 0.1, 0.5, 0, 1.5, 0, phase])
    for phase in (0, 0.7, -2.1, pi / 2):
        yield at_points([1, 1.2, 0, 0.5, 0.1, 2, 0, phase])
        yield at_points([1, 0.9, 0, 0.3, 0.7, 0.7, 0, phase])


def beside_points():
    for k in range(2, 17, 2):
        for near in (10.0**-k, -(10.0**-k)):
            for phase in (pi / 2, 0.7):
                yield at_points([1, 1.25, 0, 0.5, 0, 0, 0, phase], near)
            yield at_points([1, 1.2, 0.04, 0.5, 0.1, 2, 0, pi / 2], near)
            yield at_points([1, 1.2, near, 0.5, 0.1, 2, 0, 1.0])
            # Off the imaginary axis by little: the seam opens.
            yield [1, 1.2, 0.04, 0.5, 0, 0, 0.7, pi / 2 + near]
            yield [1, 1.2, 0.04, 0.5, 0, 0, 0.3, pi / 2 + near]


def seam():
    """On the imaginary axis, between the points and beyond them."""
    for xi in (0.1, 0.3, 0.42, 0.44, 0.7, 1.0):
        for phase in (pi / 2, -pi / 2):
            yield [1, 1.2, 0.04, 0.5, 0, 0, xi, phase]
            yield [1, 1.2, -0.04, 0.5, 0.4, 0.1, xi, phase]


def one_way():
    """x = ±2ig: one oscillator drives the other, which does not answer."""
    for phase in (pi / 2, -pi / 2):
        yield [1, 1.25, 0.125, 0.5, 0, 0, 0.5, phase]
        yield [1, 0.875, 0.125, 0.5, 0.25, 0.25, 0.5, phase]
        yield [1, 0.875, -0.0625, 0.5, 0.25, 0.25, 0.25, phase]


def strong():
    """|ξ| towards 1 and at 1."""
    for xi in (1 - 1e-3, 1 - 1e-6, 1 - 1e-9, 1.0, -1.0):
        for phase in (0, pi / 2, 0.7):
            yield [1, 1, 0.1, 0.5, 0.3, 0.3, xi, phase]
            yield [1, 1.2, 0.1, 0.5, 0.3, 0.3, xi, phase]
            yield [1, 1.2, 0.1, 0.5, 0, 0.2, xi, phase]


def every():
    for family in (generic, exact_points, rounded_points, beside_points, seam, one_way, strong):
        yield from family()
