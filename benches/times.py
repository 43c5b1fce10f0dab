"""Times of NumPy and SciPy, one thread: python benches/times.py ROW; the rows of times.rs, as a physicist would write them.

Rows that would take minutes are measured in part and scaled; `share` says which part.
"""

import json
import re
import sys
import time

import numpy as np
from scipy.linalg import solve_continuous_lyapunov

LEAST_TIME, LEAST_RUNS = 1.0, 3


def ring(n):
    """Drift A and diffusion D of the ring of times.rs."""
    omega = 1 + 0.05 * np.sin(7.0 * np.arange(n))
    neighbours = np.roll(np.eye(n), 1, 0) + np.roll(np.eye(n), -1, 0)
    nbar = 0.2 + 0.1 * np.cos(np.arange(n))
    noise = 0.5 * (np.eye(n) + 0.3 * neighbours)
    down = noise * np.sqrt(np.outer(nbar + 1, nbar + 1))
    up = noise * np.sqrt(np.outer(nbar, nbar))
    return -1j * (np.diag(omega) + 0.1 * neighbours) - (down - up) / 2, (down + up) / 2


def steady(n):
    drift, diffusion = ring(n)
    f = drift.conj()

    def run():
        theta = solve_continuous_lyapunov(f, -diffusion)
        return theta, abs(theta[0, 1])

    def residual(theta):
        return np.linalg.norm(f @ theta + theta @ f.conj().T + diffusion) / np.linalg.norm(diffusion)

    return run, 1.0, residual


def limit(n):
    drift, _ = ring(n)

    def run():
        values, modes = np.linalg.eig(drift)
        v = modes[:, np.argmax(values.real)]
        u = v / abs(v)
        plv = np.outer(u, u.conj()).real
        return plv, plv[0, 1]

    return run, 1.0, None


def ensemble(n, samples=512, steps=200, duration=200.0):
    drift, _ = ring(n)

    def run():
        values, modes = np.linalg.eig(drift)
        inverse = np.linalg.inv(modes)
        dt = duration / steps
        begin = np.exp(2j * np.pi * np.random.default_rng(1).random((n, samples)))
        state = modes @ (np.exp(values * (40 + dt / 2))[:, None] * (inverse @ begin))
        stride = modes @ (np.exp(values * dt)[:, None] * inverse)
        plv = np.zeros((n, n))
        for _ in range(steps):
            u = state / abs(state)
            plv += (u @ u.conj().T).real
            state = stride @ state
            state /= abs(state).max(0)
        plv /= steps * samples
        return plv, plv[0, 1]

    return run, 1.0, None


def pair(g, gamma, nbar1, nbar2, xi):
    down = np.sqrt([[(a + 1) * (b + 1) for a in (nbar1, nbar2)] for b in (nbar1, nbar2)])
    up = np.sqrt([[a * b for a in (nbar1, nbar2)] for b in (nbar1, nbar2)])
    noise = gamma * np.array([[1, xi], [xi, 1]])
    hamiltonian = np.array([[1.0, g], [g, 1.2]])
    return -1j * hamiltonian - noise * (down - up) / 2, noise * (down + up) / 2


def scan(count=200):
    def run():
        first = None
        for xi in np.linspace(-0.9, 0.9, count):
            drift, diffusion = pair(0.3, 0.5, 0.05, 0.2, xi)
            theta = solve_continuous_lyapunov(drift.conj(), -diffusion)
            first = theta[0, 0].real if first is None else first
        return None, first

    return run, count / 100_000, None


def monte_carlo(g, share, samples=5000, steps=2000, chunk=100):
    """Equation 25 by 5000 random phases: e^{At} by eigenvectors, arrays of phases by times."""

    def run():
        drift, _ = pair(g, 0.5, 0, 0, 0.6)
        values, modes = np.linalg.eig(drift)
        inverse = np.linalg.inv(modes)
        phase = np.exp(2j * np.pi * np.random.default_rng(1).random(samples))
        times = 40 + (np.arange(steps) + 0.5) * 200 / steps
        total = 0.0
        for part in np.split(times, steps // chunk):
            growth = np.exp(np.multiply.outer(part, values - values.real.max()))
            u = np.einsum("ik,tk,kj->tij", modes, growth, inverse)
            a1 = u[:, 0, 0, None] + u[:, 0, 1, None] * phase
            a2 = u[:, 1, 0, None] + u[:, 1, 1, None] * phase
            total += np.cos(np.angle(a1) - np.angle(a2)).sum()
        return None, total / (samples * steps)

    return run, share, None


def measure(row):
    name, digits = re.match(r"([a-z]+)(\d*)", row).groups()
    rows = {
        "steady": lambda: steady(int(digits)),
        "limit": lambda: limit(int(digits)),
        "ensemble": lambda: ensemble(int(digits)),
        "scan": scan,
        "fig": lambda: monte_carlo(0.0, 1 / 1206),
        "montecarlo": lambda: monte_carlo(0.04, 1.0),
    }
    run, share, residual = rows[name]()
    run()
    times, begin = [], time.perf_counter()
    while len(times) < LEAST_RUNS or time.perf_counter() - begin < LEAST_TIME:
        start = time.perf_counter()
        result, value = run()
        times.append(time.perf_counter() - start)
    times.sort()
    print(json.dumps({
        "row": row, "fastest": times[0] / share, "median": times[len(times) // 2] / share, "value": float(value),
        "residual": float(residual(result)) if residual else None,
    }))


measure(sys.argv[1])
