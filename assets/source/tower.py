# The tower's room: leaning windows in an arc, ceiling, console, desk with strips, lamps, headset, mug, binoculars.
# Must not hold a radar or figures: the game draws those in front of the calm middle.

import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from mathutils import Matrix, Vector  # noqa: E402
from workshop import Board, Stage  # noqa: E402

MIDDLE, EYE = 604, 150
DESK = -0.42
AHEAD, OUT = 0.55, 1.75
s = Stage((MIDDLE, EYE))

s.paint('ceiling', '#39404a', 0.9, vary=0.08, grain=0.2)
s.paint('cove', '#5a626c', 0.6, vary=0.1)
s.paint('frame', '#39414c', 0.4, grain=0.15, scratch=0.8)
s.paint('gasket', '#0a0c10', 0.7)
s.paint('blind', '#474e59', 0.95, brushed=0.5, vary=0.06)
s.paint('wall', '#343d4a', 0.65, grain=0.3, scratch=0.3)
s.paint('console', '#3a475a', 0.55, grain=0.3, scratch=0.5, vary=0.14)
s.paint('middle', '#1c2633', 0.6, grain=0.3)
s.paint('desk', '#573a27', 0.5, brushed=0.6, scratch=0.5, vary=0.25)
s.paint('pad', '#2a2320', 0.6, leather=0.5, vary=0.18)
s.paint('thread', '#a08465', 0.8)
s.paint('plate', '#414b5b', 0.48, grain=0.2, scratch=1.0, vary=0.14)
s.paint('gap', '#06080b', 0.8)
s.paint('shell', '#1d2229', 0.42, grain=0.15, vary=0.1)
s.paint('glass', '#061016', 0.08, coat=0.5, vary=0.03)
s.paint('knob', '#1c2026', 0.36, grain=0.1)
s.paint('key', '#323945', 0.45, vary=0.1)
s.paint('steel', '#9aa2ac', 0.3, 0.95, brushed=0.3)
s.paint('brass', '#b08a52', 0.35, 0.9)
s.paint('screw', '#7a828c', 0.38, 0.9)
s.paint('leather', '#4a3226', 0.5, leather=0.5, vary=0.2)
s.paint('yoke', '#23272e', 0.36, coat=0.25, grain=0.12)
s.paint('grip', '#16171a', 0.6, leather=0.5)
s.paint('paper', '#e4d8bd', 0.85, vary=0.05)
s.paint('print', '#8d8676', 0.9)
s.paint('ink', '#3c4a78', 0.9)
s.paint('blue', '#1e5fa8', 0.5)
s.paint('green', '#166a5d', 0.5)
s.paint('cup', '#dcd6c6', 0.22, coat=0.6, vary=0.04)
s.paint('band', '#166a5d', 0.3, coat=0.5, vary=0.05)
s.paint('coffee', '#1c0f08', 0.12)
s.paint('foam', '#24262a', 0.95, grain=0.8)
s.paint('cable', '#14171c', 0.45)
s.paint('mark', '#c9d2d8', 0.5, vary=0.02)
s.paint('red', '#a8382f', 0.4, vary=0.08)
s.paint('legend', '#f3dcb4', glow=0.5)
s.paint('teal', '#45d6c4', glow=1.2)
s.paint('dim', '#1d6b68', glow=0.5)
s.paint('amber', '#ffb454', glow=1.4)
s.paint('bulb', '#ffdfae', glow=6.0)


def ring(angle, radius, z):
    """A place on the arc of the windows, whose centre is a little in front of the camera."""
    return Vector((radius * math.sin(angle), AHEAD + radius * math.cos(angle), z))


def round_(angle, radius, z):
    """A place on the arcs of console and desk, around the camera."""
    return Vector((radius * math.sin(angle), radius * math.cos(angle), z))


def arc(place, profile, material, wide=78, step=2, bevel=0.0):
    angles = [math.radians(a) for a in range(-wide, wide + 1, step)]
    return s.sweep(angles, profile, lambda a, p: place(a, p[0], p[1]), material, bevel)


def windows():
    # The ceiling and its edge with a cove, the leaning glass, the sill.
    arc(ring, [(-2.2, 0.40), (OUT - 0.16, 0.40)], 'ceiling')
    for r in (0.5, 0.85, 1.2):
        arc(ring, [(r, 0.399), (r + 0.012, 0.399)], 'gasket')
    arc(ring, [(OUT - 0.16, 0.40), (OUT - 0.14, 0.36), (OUT - 0.10, 0.35), (OUT - 0.02, 0.352)], 'cove')
    arc(ring, [(OUT - 0.02, 0.352), (OUT + 0.02, 0.262), (OUT + 0.10, 0.262)], 'frame')
    arc(ring, [(OUT + 0.012, 0.268), (OUT + 0.03, 0.254), (OUT + 0.05, 0.262)], 'gasket')
    posts = [math.radians(a) for a in (-66, -43, -21, -1.2, 19, 41, 64)]
    for a in posts:
        foot, top = ring(a, OUT - 0.13, -0.17), ring(a, OUT + 0.05, 0.30)
        side = Vector((math.cos(a), -math.sin(a), 0))
        out = Vector((math.sin(a), math.cos(a), 0))
        w, d = 0.013, 0.055
        points = [p + side * (w * i) + out * (d * j) for p in (foot, top) for i, j in ((-1, 0), (1, 0), (1, 1), (-1, 1))]
        s.mesh(points, [(0, 1, 5, 4), (1, 2, 6, 5), (3, 0, 4, 7), (2, 3, 7, 6)], 'frame', 0.004)
        for e in (-1, 1):
            s.tube([foot + side * (e * 0.016) + out * 0.04, top + side * (e * 0.016) + out * 0.04], 0.004, 'gasket', straight=True)
        for t in (0.12, 0.5, 0.88):
            m = foot.lerp(top, t) - out * 0.001
            s.turned(Matrix.Translation(m) @ Matrix.Rotation(-a, 4, 'Z'), [(0.004, 0), (0.0035, 0.0015), (0.001, 0.002)], 'screw', 14)
    # Blinds, each pulled down to a different height.
    for (a, b), low in zip(zip(posts, posts[1:]), (0.232, 0.205, 0.242, 0.236, 0.214, 0.226)):
        a, b = a + 0.012, b - 0.012
        angles = [a + (b - a) * i / 12 for i in range(13)]
        s.sweep(angles, [(OUT + 0.03, 0.27), (OUT + 0.03 - (0.27 - low) * 0.36, low)], lambda q, p: ring(q, p[0], p[1]), 'blind')
        s.tube([ring(q, OUT + 0.028 - (0.27 - low) * 0.36, low) for q in angles], 0.0045, 'steel')
        s.tube([ring(a + 0.03, OUT - 0.0, low + 0.01), ring(a + 0.032, OUT - 0.02, low - 0.09)], 0.0012, 'cable')
        s.turned(Matrix.Translation(ring(a + 0.032, OUT - 0.02, low - 0.1)) @ Matrix.Rotation(math.radians(90), 4, 'X'), [(0.002, -0.01), (0.006, 0), (0.004, 0.008)], 'steel', 14)
    arc(ring, [(OUT - 0.10, -0.125), (OUT - 0.13, -0.128), (OUT - 0.22, -0.130), (OUT - 0.232, -0.136), (OUT - 0.235, -0.15), (OUT - 0.22, -0.4)], 'frame', bevel=0.0)
    arc(ring, [(OUT - 0.09, -0.118), (OUT - 0.105, -0.112), (OUT - 0.12, -0.122)], 'gasket')
    # Grilles along the sill, for warm air.
    for i in range(-70, 71):
        a = math.radians(i * 0.9)
        if i % 12 not in (0, 1):
            s.block(Matrix.Translation(ring(a, OUT - 0.17, -0.129)) @ Matrix.Rotation(-a, 4, 'Z') @ Matrix.Rotation(math.radians(-90), 4, 'X'), 0.006, 0.05, 0.004, 'gap')


FACE = [(1.215, DESK), (1.225, DESK + 0.012), (1.395, -0.205), (1.405, -0.185)]


def console():
    wide = math.radians(78)
    middle = math.radians(17.6)

    def face(a, b, material, lift=0.0):
        angles = [a + (b - a) * i / 24 for i in range(25)]
        s.sweep(angles, [(r - lift, z + lift * 0.6) for r, z in FACE], lambda q, p: round_(q, p[0], p[1]), material)
    face(-wide, -middle, 'console')
    face(-middle, middle, 'middle', -0.008)
    face(middle, wide, 'console')
    # A padded edge on top, then the shelf behind it.
    arc(round_, [(1.40, -0.195), (1.385, -0.188), (1.378, -0.176), (1.385, -0.164), (1.40, -0.158), (1.43, -0.160), (1.44, -0.168)], 'pad')
    arc(round_, [(1.43, -0.168), (1.9, -0.172)], 'shell')
    for i in range(-74, 75):
        a = math.radians(i * 0.8)
        s.block(Matrix.Translation(round_(a, 1.377, -0.176)) @ Matrix.Rotation(-a, 4, 'Z'), 0.0075, 0.0016, 0.002, 'thread', 0.0005)
    # Seams between the console's bays.
    for deg in (-58, -37.5, -17.6, 17.6, 36, 56):
        a = math.radians(deg)
        s.tube([round_(a, r - 0.001, z) for r, z in FACE], 0.0028, 'gap', straight=True)
        for r, z in ((1.24, DESK + 0.045), (1.38, -0.225)):
            for e in (-0.014, 0.014):
                m = round_(a + e, r - 0.004, z)
                s.turned(Matrix.Translation(m) @ Matrix.Rotation(-a, 4, 'Z') @ Matrix.Rotation(math.radians(-38), 4, 'X'), [(0.0042, 0), (0.0036, 0.0016), (0.001, 0.002)], 'screw', 14)


def desk():
    arc(round_, [(0.76, DESK), (1.22, DESK)], 'desk')
    arc(round_, [(0.775, DESK + 0.0), (0.765, DESK + 0.004), (0.75, DESK + 0.003), (0.735, DESK - 0.008), (0.73, DESK - 0.025), (0.735, DESK - 0.06)], 'pad')
    arc(round_, [(1.19, DESK + 0.0008), (1.20, DESK + 0.0008)], 'gap')


def board(angle, radius, z, pitch=0.0, turn=0.0):
    """A board at an angle of the console, facing the camera."""
    a = math.radians(angle)
    d = radius * math.cos(a)
    return Board(s, MIDDLE + math.tan(a) / s.k, EYE - z / (s.k * d), d, yaw=-a + turn, pitch=math.radians(pitch))


def flat(x, y, turn=0.0):
    """A board lying on the desk at picture point (x, y)."""
    d = -DESK / ((y - EYE) * s.k)
    return Board(s, x, y, d, yaw=turn, pitch=math.radians(-90))


def screen(angle, radius, z, w, h, kind, pitch=-22):
    b = board(angle, radius, z, pitch)
    x, y, u = b.hinge, b.y, b.unit
    w, h = w / u, h / u
    b.box(x, y, w, h, 4, 'shell', deep=26, bevel=6)
    b.box(x, y - 2, w - 18, h - 22, 4.8, 'gap', deep=2, bevel=3)
    b.box(x, y - 2, w - 22, h - 26, 5.2, 'glass', deep=1, bevel=2)
    b.box(x, y + h / 2 - 5, 14, 1.6, 4.6, 'legend', deep=0.5, bevel=0)
    b.box(x + w / 2 - 14, y + h / 2 - 5, 3, 3, 5, 'teal', deep=1, bevel=1)
    left, top = x - w / 2 + 20, y - h / 2 + 20
    if kind == 'list':
        for i in range(7):
            b.legend(left + (w - 60) * (0.3 + 0.06 * (i * 3 % 4)), top + i * (h - 52) / 7, (w - 60) * (0.5 + 0.1 * (i * 5 % 4)), 5.3, 'dim', 2.4)
    if kind == 'wind':
        for r in (0.30, 0.19):
            for k in range(36):
                a = math.radians(k * 10)
                b.box(x - w * 0.16 + h * r * math.sin(a), y - h * r * math.cos(a), 1.4, 4 if k % 3 else 7, 5.3, 'dim', deep=0.4, bevel=0, turn=a)
        b.box(x - w * 0.16 + 8, y - 10, 2, h * 0.3, 5.4, 'teal', deep=0.4, bevel=0, turn=0.7)
        for i in range(4):
            b.legend(x + w * 0.27, y - h * 0.2 + i * h * 0.13, w * 0.24 - 6 * (i % 2), 5.3, 'dim', 2.2)
    # The foot and the cable.
    b.box(x, y + h * 0.5 + 10, 26, 40, -12, 'shell', deep=10, bevel=4)
    b.tube([(x + 20, y + h * 0.4, -20), (x + 44, y + h * 0.66, -16), (x + 90, y + h * 0.72, -6), (x + 150, y + h * 0.66, -10)], 2.2, 'cable')


def keys(angle, columns, rows, lit, pitch=-38.7, r=1.30, z=-0.33, w=15, gap=19):
    """A plate of keys on the console's face."""
    b = board(angle, r, z, pitch)
    x, y = b.hinge, b.y
    b.plate(x, y, columns * gap + 26, rows * (gap + 3) + 24)
    for i in range(columns):
        for j in range(rows):
            u, v = x + (i - (columns - 1) / 2) * gap, y + (j - (rows - 1) / 2) * (gap + 3)
            b.key(u, v, w, w, 3, lit.get((i, j)))
            b.legend(u, v + 3.4, w - 5, 7, 'legend', 1.3)


def strip_bay(x, y, columns, rows, turn):
    """A sloping tray of paper strips in their holders."""
    b = flat(x, y, turn)
    tall, wide = 20, 118
    w, h = columns * (wide + 10) + 14, rows * tall + 22
    b.box(x, y, w + 8, h + 6, 9, 'shell', deep=16, bevel=4)
    for c in range(columns):
        cx = x + (c - (columns - 1) / 2) * (wide + 10)
        b.box(cx, y, wide + 5, h - 8, 9.6, 'gap', deep=2, bevel=2)
        for e in (-1, 1):
            b.box(cx + e * (wide / 2 + 3), y, 2.6, h - 6, 13, 'steel', deep=4, bevel=1)
        for i in range(rows):
            if (c, i) in ((1, 0), (0, 4)):
                continue
            v = y + (i - (rows - 1) / 2) * tall
            skew = 0.012 * ((i * 7 + c * 3) % 5 - 2)
            b.box(cx, v, wide, tall - 2.5, 13, 'knob', deep=4, bevel=1.4, turn=skew)
            b.box(cx + 5, v, wide - 16, tall - 5, 14.2, 'paper', deep=1, bevel=0.3, turn=skew)
            b.box(cx - wide / 2 + 7, v, 10, tall - 4, 15, ('blue', 'green', 'green', 'blue')[(i + c) % 4], deep=1, bevel=0.6, turn=skew)
            for px in (-24, 4, 30):
                b.box(cx + px, v, 0.8, tall - 6, 14.6, 'print', deep=0.4, bevel=0)
            for k, (px, long) in enumerate(((-36, 16), (-11, 20), (16, 16), (42, 12))):
                b.box(cx + px, v - 3.4, long - (i + k) % 3 * 3, 1.8, 14.7, 'print', deep=0.4, bevel=0, turn=skew)
                b.box(cx + px - 2, v + 3.2, long * 0.6 + (i * k) % 4, 1.6, 14.7, 'ink' if (i + k) % 3 == 0 else 'print', deep=0.4, bevel=0, turn=skew)


def lamp(foot, head, target, flip):
    """A gooseneck lamp: foot on the desk, shade over the paper."""
    u = 0.00105
    base = foot
    s.turned(Matrix.Translation(base) @ Matrix.Rotation(math.radians(90), 4, 'X') @ Matrix.Rotation(math.radians(180), 4, 'X'), [(46 * u, 0), (46 * u, 6 * u), (40 * u, 12 * u), (10 * u, 16 * u), (7 * u, 26 * u)], 'shell', 48)
    knee = base + Vector((flip * 0.02, 0.02, 0.17))
    s.tube([base + Vector((0, 0, 0.012)), knee, knee.lerp(head, 0.55) + Vector((0, 0, 0.045)), head], 0.0055, 'steel')
    aim = (target - head).normalized()
    m = Matrix.Translation(head) @ aim.to_track_quat('-Y', 'Z').to_matrix().to_4x4()
    s.turned(m, [(4 * u, -8 * u), (15 * u, -6 * u), (19 * u, 4 * u), (24 * u, 18 * u), (44 * u, 44 * u), (45 * u, 46 * u), (43 * u, 45.5 * u), (22 * u, 17 * u), (2 * u, 12 * u)], 'shell', 56)
    s.turned(m, [(44.6 * u, 43.5 * u), (46 * u, 44.5 * u), (45.6 * u, 46.5 * u)], 'brass', 56)
    s.turned(m, [(9 * u, 14 * u), (14 * u, 24 * u), (12 * u, 34 * u), (3 * u, 39 * u)], 'bulb', 32)
    s.spot(head + aim * 0.048, target, 8, 'maps', '#ffc78c', 118, 0.8, 0.02)


def mug(x, y):
    d = -DESK / ((y - EYE) * s.k)
    base = s.at(x, y, d)
    u = s.k * d * 1.15
    m = Matrix.Translation(base) @ Matrix.Rotation(math.radians(-90), 4, 'X')
    turned = lambda profile, material: s.turned(m, [(r * u, t * u) for r, t in profile], material, 56)  # noqa: E731
    turned([(17, 0), (20, 1.5), (21.5, 5), (22, 14)], 'cup')
    turned([(22.1, 13), (22.3, 24)], 'band')
    turned([(22, 23), (22.4, 50), (22.2, 52), (21, 52.6), (20, 51.4), (19.8, 44)], 'cup')
    turned([(19.9, 45), (1, 45.2)], 'coffee')
    w = lambda px, pz: base + Vector((px * u, -0.004, pz * u))  # noqa: E731
    s.tube([w(20, 44), (w(34, 44)), w(38, 30), w(33, 14), w(20, 11)], 3.4 * u, 'cup')


def binoculars(x, y):
    d = -DESK / ((y - EYE) * s.k)
    base = s.at(x, y, d)
    u = s.k * d * 1.05
    for e in (-1, 1):
        m = Matrix.Translation(base + Vector((e * 30 * u, 0, 27 * u))) @ Matrix.Rotation(math.radians(-24 + e * 5), 4, 'Z')
        s.turned(m, [(r * u, t * u) for r, t in ((26, -70), (27, -66), (27, -30), (22, -12), (19, 0), (19, 30), (21, 34), (21, 46), (18, 50), (16, 51))], 'grip', 48)
        s.turned(m, [(r * u, t * u) for r, t in ((16.5, 50.4), (15, 49), (1, 49.4))], 'glass', 40)
        s.turned(m, [(r * u, t * u) for r, t in ((21.4, 33), (21.8, 34), (21.8, 36), (21.4, 37))], 'steel', 48)
    m = Matrix.Translation(base + Vector((0, 0, 30 * u))) @ Matrix.Rotation(math.radians(-24), 4, 'Z')
    s.block(m @ Matrix.Translation((0, -22 * u, 0)), 30 * u, 18 * u, 52 * u, 'grip', 5 * u)
    s.turned(m @ Matrix.Translation((0, -6 * u, 9 * u)), [(r * u, t * u) for r, t in ((8, 0), (8, 26), (6, 29), (1, 29.5))], 'steel', 30)
    s.tube([base + Vector((-50 * u, 30 * u, 30 * u)), base + Vector((-100 * u, 0, 2 * u)), base + Vector((-80 * u, -60 * u, 2 * u)), base + Vector((0, -82 * u, 2 * u)), base + Vector((60 * u, -50 * u, 3 * u)), base + Vector((50 * u, 10 * u, 24 * u))], 2.6 * u, 'leather')


def keyboard(x, y, turn):
    b = flat(x, y, turn)
    b.box(x, y, 226, 84, 5, 'shell', deep=8, bevel=4)
    for j in range(5):
        for i in range(13 - (j == 4) * 6):
            wide = 13.4 if j < 4 else (13.4 if i != 3 else 96)
            px = x - 100 + i * 16.4 + j * 2.5 + (41 if j == 4 and i == 3 else 84 if j == 4 and i > 3 else 0)
            b.box(px, y - 31 + j * 15.4, wide, 12.6, 9.5, 'key', deep=5, bevel=2)
    b.tube([(x - 40, y - 42, 3), (x - 60, y - 90, 2), (x - 20, y - 150, 2)], 2.2, 'cable')


def headset(angle, z):
    """A headset on a hook at the side of the console."""
    b = board(angle, 1.20, z, -6)
    x, y = b.hinge, b.y
    b.box(x, y - 60, 20, 30, -8, 'plate', deep=10, bevel=4)
    b.tube([(x, y - 62, -8), (x, y - 60, 8), (x, y - 66, 16), (x, y - 74, 16)], 3.2, 'steel')
    band = [(x - 37, y + 18, 0), (x - 34, y - 18, 3), (x - 18, y - 46, 5), (x, y - 54, 6), (x + 18, y - 46, 5), (x + 34, y - 18, 3), (x + 37, y + 18, 0)]
    b.tube(band, 3.2, 'steel')
    b.tube(band[2:5], 8.2, 'leather', radii=[0.7, 1, 0.7])
    u = b.unit
    for side in (-1, 1):
        m = b.spot(x + side * 34, y + 36, 2) @ Matrix.Rotation(side * math.radians(62), 4, 'Z')
        s.turned(m, [(r * u, t * u) for r, t in ((21, -14), (25, -10), (26, -4), (23, 2), (24, 4), (23, 14), (18, 19), (6, 21))], 'yoke', 40)
        s.turned(m, [(r * u, t * u) for r, t in ((25.5, -10), (28, -7), (28.5, -3), (26, 1))], 'foam', 40)
        s.turned(m, [(r * u, t * u) for r, t in ((11, 19), (10, 22), (2, 22.6))], 'plate', 30)
    b.tube([(x - 42, y + 48, 8), (x - 46, y + 70, 22), (x - 26, y + 84, 30), (x - 8, y + 82, 32)], 1.7, 'steel')
    b.tube([(x - 14, y + 83, 31), (x - 4, y + 81, 33)], 5.6, 'foam', radii=[0.9, 1])
    s.coil(b.place(x + 34, y + 60, 4), b.place(x - 96, y + 92, 6), s.size(46, 1), 30, s.size(3.6, 1), s.size(1.3, 1), 'cable')


def phone(x, y, turn):
    """The telephone to the other seat: a handset in its cradle."""
    b = flat(x, y, turn)
    b.box(x, y, 84, 104, 10, 'shell', deep=14, bevel=7)
    b.tube([(x - 24, y - 46, 18), (x - 24, y - 34, 27), (x - 24, y + 30, 27), (x - 24, y + 46, 18)], 10, 'grip', radii=[1.35, 0.85, 0.85, 1.35])
    for i in range(3):
        for j in range(4):
            b.box(x + 2 + i * 14, y - 26 + j * 15, 10, 9, 13, 'key', deep=4, bevel=2)
    b.box(x + 16, y - 42, 34, 5, 11, 'red', deep=3, bevel=1.5)
    s.coil(b.place(x - 24, y + 48, 14), b.place(x - 66, y + 4, 3), -0.0, 22, s.size(3.4, 0.9), s.size(1.2, 0.9), 'cable')


windows()
console()
desk()
screen(-26.0, 1.17, -0.262, 0.25, 0.175, 'list')
screen(26.5, 1.17, -0.262, 0.25, 0.175, 'wind')
screen(-45, 1.17, -0.262, 0.24, 0.175, 'wind')
screen(45, 1.17, -0.262, 0.24, 0.175, 'list')
keys(-19.6, 2, 4, {(0, 0): 'teal', (1, 2): 'amber', (0, 3): 'teal'}, z=-0.325, r=1.298)
keys(19.4, 2, 4, {(1, 0): 'teal', (0, 1): 'teal', (1, 3): 'amber'}, z=-0.325, r=1.298)
keys(-26.5, 7, 1, {(0, 0): 'amber', (1, 0): 'teal', (2, 0): 'teal', (4, 0): 'amber', (6, 0): 'teal'}, r=1.235, z=-0.395, w=15)
keys(27, 7, 1, {(0, 0): 'teal', (2, 0): 'amber', (3, 0): 'teal', (5, 0): 'teal'}, r=1.235, z=-0.395, w=15)
strip_bay(96, 640, 2, 6, math.radians(14))
strip_bay(1210, 640, 1, 5, math.radians(-16))
mug(286, 618)
binoculars(985, 596)
keyboard(1040, 672, math.radians(-8))
phone(1150, 575, math.radians(-14))
headset(33.6, -0.285)


def on_desk(x, y):
    return s.at(x, y, -DESK / ((y - EYE) * s.k))


lamp(on_desk(304, 520), on_desk(262, 520) + Vector((-0.03, -0.10, 0.175)), on_desk(120, 640), -1)
lamp(on_desk(1262, 520), on_desk(1236, 520) + Vector((0.0, -0.08, 0.19)), on_desk(1090, 650), 1)

# The lamps are white here; each hour gives them their colours later. Few and large lamps render with less noise.
s.area(Vector((0, 3.6, 1.5)), Vector((0, 0.6, -0.5)), 6.5, 2.2, 130, 'sky')
s.sun(s.at(120, 30, 6), s.at(640, 330, 1.2), 5, 'sunl', soft=1.5)
s.sun(s.at(1090, 30, 6), s.at(560, 330, 1.2), 5, 'sunr', soft=1.5)
s.area(Vector((-0.3, -0.6, 0.30)), s.at(604, 330, 1.2), 1.8, 0.7, 26, 'fill')
# A lamp under the edge of the console, on both sides of the calm middle.
for side in (-1, 1):
    a = math.radians(side * 36)
    s.area(round_(a, 1.36, -0.185), round_(a, 1.30, -0.40), 0.75, 0.012, 2.4, 'lamps', '#ffcf9c', spread=150)
# The light of the radar on the desk and the things on it.
s.area(s.at(604, 330, 1.15), s.at(604, 620, 0.4), 0.42, 0.42, 1.6, 'glow', '#5fd6c6', mirrored=False)
s.area(s.at(604, 300, 1.0), s.at(604, 420, 1.3), 0.6, 0.04, 2.4, 'warn')

out, width, effort = sys.argv[sys.argv.index('--') + 1:][:3]
n = int(effort)
s.render(out, int(width), int(width) * 9 // 16, {'sky': n, 'sunl': n // 2, 'sunr': n // 2, 'fill': n, 'lamps': n, 'maps': n // 2, 'glow': n, 'warn': n}, detail=8, share=0.375)
