# The aircraft of the game as a model in metres: for the title, and as small sprites (from the side, at an angle, from ahead) for the tower's view.

import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from mathutils import Matrix, Vector  # noqa: E402

LENGTH, RADIUS = 27.0, 1.55
PROFILE = [(0.04, 0.0), (0.30, 0.10), (0.55, 0.32), (0.86, 0.85), (1.14, 1.6), (1.36, 2.6), (1.5, 3.9), (1.55, 5.5), (1.55, 17.0), (1.46, 19.5), (1.2, 22.2), (0.8, 24.8), (0.42, 26.4), (0.2, 27.0)]


def paints(s, lit=1.0):
    s.paint('hull', '#d9dde2', 0.32, coat=0.3, vary=0.05)
    s.paint('belly', '#8f99a6', 0.4, vary=0.06)
    s.paint('fin', '#166a5d', 0.35, coat=0.3, vary=0.05)
    s.paint('stripe', '#1e5fa8', 0.35, coat=0.3, vary=0.05)
    s.paint('dark', '#12161c', 0.4)
    s.paint('tyre', '#0b0c0e', 0.9)
    s.paint('pane', '#ffd9a0', glow=0.9 * lit)
    s.paint('bridge', '#a9c8e6', glow=0.32 * lit)
    s.paint('redlamp', '#ff4a3a', glow=8 * lit)
    s.paint('whitelamp', '#fff2d8', glow=14 * lit)


def radius_at(t):
    for (r0, t0), (r1, t1) in zip(PROFILE, PROFILE[1:]):
        if t0 <= t <= t1:
            return r0 + (r1 - r0) * (t - t0) / (t1 - t0)
    return 0.2


def build(s, base, gear=True):
    """`base` places the aircraft's own axes in the scene: x to its left wing, y from nose to tail, z up from the fuselage's axis."""
    def at(x, y, z):
        return base @ Vector((x, y, z))

    # The axis bends a little at both ends, so that the nose is lower than the tail.
    def bend(y):
        return -0.42 * max(0, (4 - y) / 4) ** 2 + 0.75 * max(0, (y - 17) / 10) ** 2
    sides = 48
    points, faces = [], []
    for r, y in PROFILE:
        for i in range(sides):
            a = 2 * math.pi * i / sides
            points.append(at(r * math.sin(a), y, r * math.cos(a) * (1.04 if y > 3 else 1.0) + bend(y)))
    n = len(PROFILE)
    for j in range(n - 1):
        for i in range(sides):
            k = (i + 1) % sides
            faces.append((j * sides + i, j * sides + k, (j + 1) * sides + k, (j + 1) * sides + i))
    body = s.mesh(points, faces, 'hull')
    body.data.auto_smooth_angle = math.radians(80)

    def skin(y, deg, lift=0.012):
        """A point on the skin, `deg` degrees from the top towards the left."""
        a = math.radians(deg)
        r = radius_at(y) + lift
        return at(r * math.sin(a), y, r * math.cos(a) * (1.04 if y > 3 else 1.0) + bend(y))

    def patch(ys, degs, material, lift=0.012):
        grid = [skin(y, d, lift) for y in ys for d in degs]
        w = len(degs)
        s.mesh(grid, [(i * w + j, i * w + j + 1, (i + 1) * w + j + 1, (i + 1) * w + j) for i in range(len(ys) - 1) for j in range(w - 1)], material)
    for side in (-1, 1):
        for k in range(20):
            y = 6.2 + k * 0.62
            patch((y, y + 0.26), (side * 70, side * 76, side * 83), 'pane')
        patch([5 + q * 0.5 for q in range(28)], (side * 92, side * 96), 'stripe', 0.006)
        patch((4.9, 5.7), [side * q for q in (58, 74, 90, 106, 118)], 'belly', 0.004)
        # The windscreen: two panes on each side.
        for y0, y1, d0, d1, d2, d3 in ((1.72, 2.55, 3, 30, 3, 26), (1.85, 2.75, 33, 58, 29, 52), (2.2, 3.1, 61, 76, 55, 72)):
            grid = []
            for q in range(5):
                t = q / 4
                for e in range(5):
                    u = e / 4
                    grid.append(skin(y0 + (y1 - y0) * t + 0.10 * u, side * ((d0 + (d2 - d0) * t) * (1 - u) + (d1 + (d3 - d1) * t) * u), 0.015))
            s.mesh(grid, [(i * 5 + j, i * 5 + j + 1, (i + 1) * 5 + j + 1, (i + 1) * 5 + j) for i in range(4) for j in range(4)], 'bridge')
        # The wing with an upturned tip, and the engine below it.
        w = [(1.2, 10.0, -0.95), (1.2, 15.2, -0.95), (12.6, 16.4, 0.0), (12.6, 14.7, 0.0), (13.3, 16.9, 1.5), (13.3, 16.1, 1.5)]
        top = [at(side * x, y, z + 0.16 * (1 - x / 16)) for x, y, z in w]
        low = [at(side * x, y, z - 0.16 * (1 - x / 16)) for x, y, z in w]
        s.mesh(top + low, [(0, 1, 2, 3), (3, 2, 4, 5), (9, 8, 7, 6), (11, 10, 8, 9), (0, 3, 9, 6), (3, 5, 11, 9), (1, 7, 8, 2), (2, 8, 10, 4), (5, 4, 10, 11)], 'belly', 0.03, smooth=False)
        m = base @ Matrix.Translation((side * 4.6, 9.0, -1.75))
        s.turned(m, [(0.2, -3.2), (0.5, -3.0), (0.78, -2.2), (0.86, -1.0), (0.86, 0.5), (0.80, 0.75), (0.72, 0.78), (0.70, 0.6), (0.68, 0.1), (0.1, 0.05)], 'hull', 40)
        s.turned(m, [(0.69, 0.12), (0.2, 0.30), (0.02, 0.5)], 'dark', 40)
        s.mesh([at(side * 4.6 - 0.1, 9.8, -1.0), at(side * 4.6 + 0.1, 9.8, -1.0), at(side * 4.6 + 0.1, 13, -0.7), at(side * 4.6 - 0.1, 13, -0.7), at(side * 4.6, 9.4, -1.4), at(side * 4.6, 12.4, -1.4)], [(0, 1, 2, 3), (0, 4, 5, 3), (1, 2, 5, 4)], 'belly')
        s.mesh([at(side * x, y, z) for x, y, z in ((0.3, 23.4, 1.2), (0.3, 25.8, 1.2), (4.6, 26.6, 1.6), (4.6, 25.4, 1.6), (0.3, 23.4, 1.1), (0.3, 25.8, 1.1), (4.6, 26.6, 1.55), (4.6, 25.4, 1.55))], [(0, 1, 2, 3), (7, 6, 5, 4), (0, 3, 7, 4), (1, 5, 6, 2), (3, 2, 6, 7)], 'belly', smooth=False)
        s.turned(base @ Matrix.Translation((side * 13.3, 16.2, 1.2)), [(0.12, -0.1), (0.12, 0.1)], 'redlamp' if side > 0 else 'whitelamp', 12)
        if gear:
            s.tube([at(side * 2.2, 13.2, -1.0), at(side * 2.2, 13.2, -2.6)], 0.11, 'belly', straight=True)
            for e in (-0.22, 0.22):
                s.turned(base @ Matrix.Translation((side * 2.2 + e, 13.2, -2.75)) @ Matrix.Rotation(math.radians(90), 4, 'Z'), [(0.1, -0.14), (0.48, -0.14), (0.5, 0), (0.48, 0.14), (0.1, 0.14)], 'tyre', 28)
    fin = [(0, 20.6, 1.6), (0, 24.6, 5.6), (0, 26.6, 5.6), (0, 25.6, 1.2)]
    s.mesh([at(x + e * 0.12, y, z) for e in (-1, 1) for x, y, z in fin], [(0, 1, 2, 3), (7, 6, 5, 4), (0, 4, 5, 1), (1, 5, 6, 2), (2, 6, 7, 3)], 'fin', 0.03, smooth=False)
    s.turned(base @ Matrix.Translation((0, 12, 1.75)), [(0.14, -0.14), (0.14, 0.14)], 'redlamp', 12)
    if gear:
        s.tube([at(0, 3.2, -1.0), at(0, 3.0, -2.6)], 0.10, 'belly', straight=True)
        for e in (-0.2, 0.2):
            s.turned(base @ Matrix.Translation((e, 3.0, -2.85)) @ Matrix.Rotation(math.radians(90), 4, 'Z'), [(0.1, -0.12), (0.38, -0.12), (0.4, 0), (0.38, 0.12), (0.1, 0.12)], 'tyre', 28)


if __name__ == '__main__':
    from workshop import Stage
    out, width, effort = sys.argv[sys.argv.index('--') + 1:][:3]
    for name, turn, gear in (('side', 90, True), ('quarter', 38, True), ('ahead', 6, False)):
        s = Stage((640, 360), span=0.55)
        paints(s)
        d = 62.0
        build(s, Matrix.Translation((0, d, 0)) @ Matrix.Rotation(math.radians(turn), 4, 'Z') @ Matrix.Translation((0, -13.5, -0.6)), gear)
        s.area(Vector((-30, d - 40, 60)), Vector((0, d, 0)), 60, 40, 60000, 'sky')
        s.sun(Vector((-60, d + 10, 25)), Vector((0, d, 0)), 4, 'sunl')
        s.area(Vector((20, d - 60, -10)), Vector((0, d, 0)), 60, 20, 9000, 'fill')
        s.render(os.path.join(out, name), int(width), int(width) * 9 // 16, {g: int(effort) for g in ('sky', 'sunl', 'fill')}, detail=16, share=0.7)
