# Paints the airfield of a landscape as it is seen from three places: tower, cockpit on the ground, cockpit on approach.
# Distances are in metres; the runway lies along z from 0 to 2400.

import functools

import cv2
import numpy as np

from develop import rgb
from land import FOCUS, HORIZON, WIDTH, clouds_of, linear

RUNWAY, HALF = 2400, 23
# Position x and z, height, and direction of view.
EYES = {'tower': (640, 300, 66, (-0.55, 0.835)), 'ground': (0, 30, 5.2, (0, 1)), 'approach': (0, -1500, 92, (0, 1))}
# Middle x and z, half the size in x and z, height, kind.
HOUSES = [
    (462, 930, 26, 34, 15, 'hangar'), (462, 1010, 26, 34, 15, 'hangar'), (462, 1090, 26, 34, 15, 'hangar'),
    (470, 1290, 22, 90, 12, 'terminal'), (470, 1440, 16, 24, 9, 'house'), (250, 640, 12, 16, 7, 'house'), (-150, 1150, 7, 7, 5, 'house'), (-190, 2050, 9, 12, 6, 'house'),
]
MASTS = [(410, 920), (410, 1060), (410, 1200), (410, 1340), (410, 1470)]


@functools.cache
def _tile(seed):
    field = clouds_of((512, 512), (16, 16), seed, 5, 0.55)
    return np.pad(field, ((0, 2), (0, 2)), 'wrap')


def _noise(u, v, size, seed):
    return cv2.remap(_tile(seed), np.mod(u / size * 32, 512).astype(np.float32), np.mod(v / size * 32, 512).astype(np.float32), cv2.INTER_LINEAR)


def _between(value, lo, hi, soft):
    return np.clip((value - lo) / soft + 0.5, 0, 1) * np.clip((hi - value) / soft + 0.5, 0, 1)


def _ground(x, z, soft, place):
    """Colour of the ground at points of the world, and the share of it that is land."""
    broad, fine = _noise(x, z, 420, 61), _noise(x, z, 46, 62)
    dx = np.maximum(-330 + 170 * (_noise(x * 0, z, 700, 63) - 0.5) * 2 - x, x - 800 - 160 * (_noise(x * 0 + 50, z, 600, 64) - 0.5) * 2)
    dz = np.maximum(-260 + 140 * (_noise(x, z * 0, 400, 65) - 0.5) * 2 - z, z - 2720 - 220 * (_noise(x, z * 0 + 90, 500, 66) - 0.5) * 2)
    coast = np.maximum(dx, dz) + (broad - 0.5) * 70 + (fine - 0.5) * 16
    land = np.clip(0.5 - coast / np.maximum(soft, 4), 0, 1)
    if not place.island:
        # Where the ground goes on, the field's own picture fades into the plain.
        far = np.maximum(-380 - x, z - 2760) + (broad - 0.5) * 60
        land = np.clip((120 - far) / 300, 0, 1) ** 1.5
    snowy = place.ground == 'snow'
    grass = np.array([0.085, 0.105, 0.050], np.float32) * (0.65 + 0.7 * broad)[..., None] + np.array([0.035, 0.03, 0.015], np.float32) * (fine ** 2)[..., None]
    mown = _between(np.abs(x), 0, 120, 3) * (0.5 + 0.5 * np.sign(np.sin(x / 9.0)))
    colour = grass * (1 + 0.10 * mown * np.clip(1 - soft / 8, 0, 1))[..., None]
    if snowy:
        drifts = _noise(x + 0.6 * z, z * 0.35, 240, 67)
        colour = np.array([0.80, 0.82, 0.85], np.float32) * (0.80 + 0.24 * broad + 0.20 * (drifts - 0.5) + 0.05 * fine * np.clip(1 - soft / 12, 0, 1))[..., None]
    rocky = _between(coast, -26, 30, 14)[..., None] * place.island
    colour = colour * (1 - rocky) + np.array([0.19, 0.18, 0.17], np.float32) * (0.5 + fine)[..., None] * rocky

    def lay(mask, tint):
        nonlocal colour
        if snowy:
            # The plough leaves a thin, streaky cover.
            mask = mask * (1 - thin)
        colour = colour * (1 - mask[..., None]) + np.asarray(tint, np.float32) * mask[..., None] * (0.86 + 0.28 * fine)[..., None]
    w = np.maximum(soft, 1.0)
    if snowy:
        thin = np.clip((_noise(x * 3, z * 0.22, 60, 68) - 0.50) * 3.0, 0, 0.55) + np.clip((fine - 0.62) * 2, 0, 0.25)
        banks(colour, x, z, w)
    tar, pale = (0.085, 0.088, 0.095), (0.21, 0.21, 0.20)
    lay(_between(x, 158, 184, w) * _between(z, 40, 2360, w), tar)
    for c in (70, 800, 1600, 2330):
        lay(_between(z, c - 13, c + 13, w) * _between(x, 0, 170, w), tar)
    for c in (980, 1400):
        lay(_between(z, c - 13, c + 13, w) * _between(x, 170, 240, w), tar)
    lay(_between(x, 214, 432, w) * _between(z, 880, 1500, w), pale)
    lay(_between(np.mod(z, 60), 0, 1.6, w) * _between(x, 214, 432, w) * _between(z, 880, 1500, w) * np.clip(1 - soft / 5, 0, 1), (0.12, 0.12, 0.12))
    lay(_between(x, -HALF - 7, HALF + 7, w) * _between(z, -60, RUNWAY + 60, w), (0.10, 0.10, 0.105))
    strip = _between(x, -HALF, HALF, w) * _between(z, 0, RUNWAY, w)
    lay(strip, (0.062, 0.064, 0.07))
    rubber = strip * _between(np.abs(x), 1.5, 7.5, 4) * np.clip(_between(z, 180, 900, 300) + _between(z, 1600, 2250, 300), 0, 1) * 0.6
    lay(rubber, (0.022, 0.022, 0.024))
    white = (0.62, 0.62, 0.60)
    paint = strip * _between(np.abs(x), HALF - 2.2, HALF - 0.8, w)
    paint = np.maximum(paint, strip * _between(np.abs(x), -1, 0.55, w) * _between(np.mod(z, 50), 0, 30, w) * _between(z, 70, 2330, 1))
    for start, sign in ((6, 1), (RUNWAY - 6, -1)):
        at = (z - start) * sign
        keys = strip * _between(at, 0, 34, w) * _between(np.abs(x), 2.2, HALF - 3, w) * _between(np.mod(np.abs(x) - 2.2, 3.4), 0, 1.9, w * 0.5)
        aim = strip * _between(at, 300, 350, w) * _between(np.abs(x), 6, 13, w)
        zones = strip * sum(_between(at, q, q + 23, w) * _between(np.abs(x), 6, 6 + k * 3.0, w) for q, k in ((150, 2.2), (450, 1.5), (600, 0.9)))
        paint = np.maximum(paint, np.clip(keys + aim + zones, 0, 1))
    lay(np.clip(paint, 0, 1) * 0.85, white)
    yellow = _between(np.abs(x - 171), -1, 0.35, w) * _between(z, 40, 2360, w)
    lay(yellow * 0.8, (0.5, 0.36, 0.05))
    return colour, land


def banks(colour, x, z, w):
    """Walls of ploughed snow along runway and taxiway: the side towards the light bright, the other in blue shadow."""
    for edge, side in ((-HALF - 8, -1), (HALF + 8, 1), (158 - 3, -1), (184 + 3, 1)):
        out = (x - edge) * side
        along = _between(z, -60, RUNWAY + 60, w)
        bright, dark = _between(out, 0, 4, w) * along * 0.8, _between(out, 4, 8, w) * along * 0.5
        colour *= (1 - dark * 0.38)[..., None]
        colour += ((0.95 - colour) * bright[..., None]) * np.array([1, 1, 1], np.float32)


SUPER = 1.5
BOTTOM = {'tower': 760, 'ground': 700, 'approach': 620}
TOP = HORIZON - 24


@functools.cache
def _view(place, eye, sup):
    """What is seen at each point below the horizon: colour, share of land, distance, and the light of the masts."""
    ex, ez, high, (fx, fz) = EYES[eye]
    w, rows = int(WIDTH * sup), int((BOTTOM[eye] - TOP) * sup)
    px, py = np.meshgrid((np.arange(w, dtype=np.float32) + 0.5) / sup, (np.arange(rows, dtype=np.float32) + 0.5) / sup + TOP)
    e = py - HORIZON
    depth = FOCUS * high / np.maximum(e, 0.6)
    side = (px - WIDTH / 2) * depth / FOCUS
    x = ex + fx * depth + fz * side
    z = ez + fz * depth - fx * side
    # The metres of ground that a pixel covers: markings narrower than that fade, so that they do not flicker.
    soft = np.clip(depth * depth / (FOCUS * high) / sup * 0.8, 0.15, 60)
    across = np.clip(depth / FOCUS / sup, 0.1, 60)
    colour, land = _ground(x, z, np.sqrt(soft * across) * 1.2, place)
    pools = sum(np.exp(-((x - mx + 50) ** 2 + (z - mz) ** 2) / 5200) for mx, mz in MASTS)
    return colour, land * (e > 0.6), depth, pools


def field(place, hour, eye, scale):
    """Light (premultiplied) and alpha of the field, from a little above the horizon down, and its upper edge in the frame."""
    h = place.hours[hour]
    ex, ez, high, (fx, fz) = EYES[eye]
    top, sup = TOP, scale * SUPER
    colour, land, depth, pools = _view(place, eye, sup)
    rows, w = land.shape
    alpha = land.copy()
    lamps = h['lamps']
    direct, indirect = h['flat']
    sun, air = rgb(h['light']) * direct, linear(h['ambient']) * indirect
    lit = sun + air + np.array(place.pools, np.float32) * (pools * lamps * 0.75)[..., None]
    light = colour * lit
    haze = linear(h['haze'])
    thick = (1 - np.exp(-depth / h.get('clear', 9000)))[..., None]
    light = np.ascontiguousarray((light * (1 - thick) + haze * thick) * alpha[..., None], np.float32)

    def see(wx, wz, up=0.0):
        rx, rz = wx - ex, wz - ez
        d = fx * rx + fz * rz
        s = fz * rx - fx * rz
        if d < 20:
            return None
        return (WIDTH / 2 + FOCUS * s / d, HORIZON + FOCUS * (high - up) / d, d)

    def fill(points, tint):
        q = np.array([[(p[0]) * sup, (p[1] - top) * sup] for p in points])
        q = np.round(q * 8).astype(np.int32)
        cv2.fillPoly(light, [q], [float(c) for c in tint], cv2.LINE_8, 3)
        cv2.fillPoly(alpha, [q], 1.0, cv2.LINE_8, 3)

    _trees(fill, see, eye, sun, air, haze, place)
    glow = np.zeros_like(light)
    _houses(fill, see, sun, air, haze, lamps, (ex, ez), place)
    _lamps(glow, see, sup, top, lamps, place)
    for s, share in ((0.55, 1.0), (2.2, 0.30), (7.0, 0.10)):
        if lamps > 0.3:
            light += cv2.GaussianBlur(glow, (0, 0), s * sup) * share * (s * sup) ** 1.2
        elif s < 1:
            light += cv2.GaussianBlur(glow, (0, 0), s * sup) * share
    alpha = np.clip(np.maximum(alpha, light.max(2) * 0.9), 0, 1)
    size = (int(WIDTH * scale), int((BOTTOM[eye] - top) * scale))
    return cv2.resize(light, size, interpolation=cv2.INTER_AREA), cv2.resize(alpha, size, interpolation=cv2.INTER_AREA), top


def _trees(fill, see, eye, sun, air, haze, place):
    r = np.random.default_rng(15)
    trees = []
    for _ in range(1500):
        where = r.random()
        if where < 0.45:
            wx, wz = -170 - 130 * r.random() ** 0.7, -120 + 2700 * r.random()
        elif where < 0.8:
            wx, wz = 540 + 200 * r.random(), 700 + 1900 * r.random()
        else:
            wx, wz = -160 + 700 * r.random(), 2520 + 130 * r.random()
        if (int(wz / 90) * 7 + int(wx / 60) * 3) % 5 < 2:
            continue
        p = see(wx, wz)
        if p and p[2] > (60 if eye == 'ground' else 200):
            trees.append((p[2], wx, wz, 6 + 8 * r.random(), r.random()))
    for d, wx, wz, tall, tint in sorted(trees, reverse=True):
        foot = see(wx, wz)
        k = FOCUS / d
        wide = tall * (0.20 + 0.12 * tint)
        base = np.array([0.020, 0.032, 0.022], np.float32) * (0.7 + 0.9 * tint) * (sun * 0.7 + air)
        thick = 1 - np.exp(-d / 9000)
        c = base * (1 - thick) + haze * thick
        x, y = foot[0], foot[1]
        fill([(x - wide * k, y), (x - wide * 0.5 * k, y - tall * 0.55 * k), (x, y - tall * k), (x + wide * 0.5 * k, y - tall * 0.5 * k), (x + wide * k, y)], c)
        if place.ground == 'snow':
            white = np.array([0.40, 0.44, 0.48], np.float32) * (sun * 0.8 + air) * (1 - thick) + haze * thick
            fill([(x - wide * 0.42 * k, y - tall * 0.56 * k), (x, y - tall * k), (x + wide * 0.10 * k, y - tall * 0.70 * k)], white)
            fill([(x - wide * 0.86 * k, y - tall * 0.10 * k), (x - wide * 0.3 * k, y - tall * 0.42 * k), (x + wide * 0.05 * k, y - tall * 0.26 * k)], white)


def _houses(fill, see, sun, air, haze, lamps, eye, place):
    for wx, wz, hx, hz, tall, kind in sorted(HOUSES, key=lambda q: -((q[0] - eye[0]) ** 2 + (q[1] - eye[1]) ** 2)):
        corners = {(i, j): (wx + i * hx, wz + j * hz) for i in (-1, 1) for j in (-1, 1)}
        if not all(see(*c) for c in corners.values()):
            continue
        base = np.array({'hangar': [0.17, 0.19, 0.22], 'terminal': [0.22, 0.22, 0.22], 'house': [0.24, 0.08, 0.06]}[kind], np.float32)
        d = see(wx, wz)[2]
        thick = 1 - np.exp(-d / 9000)

        def shade(k):
            return base * (sun * k + air) * (1 - thick) + haze * thick

        def cover(k):
            return base * roof * (sun * k + air) * (1 - thick) + haze * thick
        faces = [((-1, -1), (-1, 1), -1, 0, 0.55), ((1, -1), (1, 1), 1, 0, 0.35), ((-1, -1), (1, -1), 0, -1, 0.30), ((-1, 1), (1, 1), 0, 1, 0.6)]
        for a, b, nx, nz, k in faces:
            ca, cb = corners[a], corners[b]
            if (eye[0] - ca[0]) * nx + (eye[1] - ca[1]) * nz <= 0:
                continue
            fill([see(*ca), see(*cb), see(*cb, tall), see(*ca, tall)], shade(k))

            def along(t, up):
                return see(ca[0] + (cb[0] - ca[0]) * t, ca[1] + (cb[1] - ca[1]) * t, up)
            warm = np.array([1.0, 0.74, 0.42], np.float32) * (0.15 + 1.5 * lamps)
            if kind == 'hangar' and nx == -1:
                fill([along(0.12, 0), along(0.88, 0), along(0.88, tall * 0.72), along(0.12, tall * 0.72)], shade(0.2) * 0.6 + warm * 0.05)
                for q in range(1, 6):
                    fill([along(0.12 + q * 0.127, 0), along(0.127 + q * 0.127, 0), along(0.127 + q * 0.127, tall * 0.72), along(0.12 + q * 0.127, tall * 0.72)], shade(0.1) * 0.3)
                if wz == 1010:
                    fill([along(0.38, 0), along(0.62, 0), along(0.62, tall * 0.72), along(0.38, tall * 0.72)], warm * 0.8)
            elif kind == 'terminal' and nx == -1:
                fill([along(0.02, tall * 0.30), along(0.98, tall * 0.30), along(0.98, tall * 0.72), along(0.02, tall * 0.72)], np.array(place.terminal, np.float32) * (0.15 + 1.5 * lamps) * 0.55)
                for q in range(1, 30):
                    fill([along(q / 30, tall * 0.28), along(q / 30 + 0.008, tall * 0.28), along(q / 30 + 0.008, tall * 0.74), along(q / 30, tall * 0.74)], shade(0.1) * 0.4)
            else:
                for q in range(2):
                    fill([along(0.2 + q * 0.4, tall * 0.35), along(0.36 + q * 0.4, tall * 0.35), along(0.36 + q * 0.4, tall * 0.7), along(0.2 + q * 0.4, tall * 0.7)], warm * 0.5)
            if place.signs and (nx == -1 or nz == -1):
                tint = linear(place.signs[int(wz) % len(place.signs)])
                fill([along(0.04, tall * 0.86), along(0.96, tall * 0.86), along(0.96, tall * 0.97), along(0.04, tall * 0.97)], tint * (0.3 + 1.2 * lamps))
        roof = np.array([0.80, 0.82, 0.86], np.float32) / base if place.ground == 'snow' else 1.0
        ridge = [see(*corners[(-1, -1)], tall), see(*corners[(-1, 1)], tall), see(wx, wz + hz, tall * 1.25), see(wx, wz - hz, tall * 1.25)]
        fill(ridge, cover(0.9))
        fill([see(*corners[(1, -1)], tall), see(*corners[(1, 1)], tall), ridge[2], ridge[3]], cover(0.5))


def _lamps(glow, see, sup, top, lamps, place):
    def spot(wx, wz, up, tint, power):
        p = see(wx, wz, up)
        if not p:
            return
        # Distant lamps are drawn larger than their true size, because lamps can be seen from far away.
        near = np.clip(900 / p[2], 0.32, 2.2)
        x, y = p[0] * sup, (p[1] - top) * sup
        ix, iy = int(round(x)), int(round(y))
        if 2 <= ix < glow.shape[1] - 2 and 2 <= iy < glow.shape[0] - 2:
            glow[iy - 1:iy + 1, ix - 1:ix + 1] += np.asarray(tint, np.float32) * power * near * (0.10 + 0.9 * lamps)
    for wz in range(0, RUNWAY + 1, 60):
        tint = (1.0, 0.80, 0.50) if wz < RUNWAY - 600 else (1.0, 0.62, 0.25)
        for e in (-1, 1):
            spot(e * (HALF + 3), wz, 0.5, tint, 3.4)
    for wx in range(-20, 21, 4):
        spot(wx, RUNWAY + 4, 0.5, (1.0, 0.10, 0.06), 2.6)
        spot(wx, -4, 0.5, (0.15, 1.0, 0.45), 2.6)
    for wz in range(60, RUNWAY, 75):
        for wx in (155, 187):
            spot(wx, wz, 0.3, (0.15, 0.35, 1.0), 1.6)
    for k in range(1, 9):
        for wx in ((-3, 0, 3) if k != 5 else range(-15, 16, 3)):
            spot(wx, -30 * k, 1.0, (1.0, 0.95, 0.85), 2.6)
    for mx, mz in MASTS:
        spot(mx, mz, 20, place.masts, 9.0)
    spot(470, 1440, 16, (1.0, 0.12, 0.08), 4.0)
