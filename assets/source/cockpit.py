# The cockpit's room: windscreen frame, glareshield, panel with an empty middle, yokes, levers, headset, mug.
# Must not hold screens or lamps that tell something: the game draws those.

import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from mathutils import Matrix, Vector  # noqa: E402
from workshop import Board, Stage  # noqa: E402

MIDDLE, SILL = 604, 205
s = Stage((MIDDLE, 140))

s.paint('panel', '#2a3342', 0.62)
s.paint('middle', '#151c28', 0.7)
s.paint('plate', '#333e4f', 0.5)
s.paint('gap', '#05070b', 0.8)
s.paint('leather', '#2b303b', 0.55)
s.paint('hood', '#20252f', 0.72)
s.paint('piping', '#5b4a3c', 0.5)
s.paint('frame', '#262d3a', 0.45)
s.paint('gasket', '#090c12', 0.7)
s.paint('knob', '#1a202a', 0.35)
s.paint('key', '#222a36', 0.4)
s.paint('steel', '#9aa6b4', 0.28, 0.9)
s.paint('screw', '#66717f', 0.4, 0.8)
s.paint('yoke', '#1b212b', 0.38, coat=0.3)
s.paint('grip', '#14181f', 0.6)
s.paint('mark', '#e8eef2', 0.5, glow=0.35)
s.paint('teal', '#45d6c4', 0.5, glow=1.6)
s.paint('amber', '#ffb454', 0.5, glow=1.7)
s.paint('red', '#a8382f', 0.45)
s.paint('paper', '#d9cfb8', 0.8)
s.paint('print', '#8d8676', 0.9)
s.paint('cup', '#d8d4c8', 0.25, coat=0.6)
s.paint('band', '#1e5fa8', 0.3, coat=0.5)
s.paint('coffee', '#1c0f08', 0.15)
s.paint('foam', '#2a2e36', 0.9)
s.paint('cable', '#12161d', 0.45)
s.paint('lever', '#c9cfd6', 0.35)


def curve(x):
    """How far the sill drops towards the sides."""
    return ((x - MIDDLE) / 700) ** 2 * 16


def windscreen():
    def post(top, foot, wide, deep=0.10):
        """A post from above the picture to below the sill."""
        (x0, y0), (x1, y1) = top, foot
        d0, d1 = 1.08, 1.32
        points = []
        for d_add in (0, deep):
            for (x, y, d, w) in ((x0, y0, d0, wide), (x1, y1, d1, wide * 1.12)):
                points += [s.at(x - w / 2, y, d) + Vector((0, d_add, 0)), s.at(x + w / 2, y, d) + Vector((0, d_add, 0))]
        s.mesh(points, [(0, 1, 3, 2), (5, 4, 6, 7), (4, 0, 2, 6), (1, 5, 7, 3), (0, 4, 5, 1), (2, 3, 7, 6)], 'frame', 0.012, 4)
        for side in (-1, 1):
            s.tube([s.at(x0 + side * wide * 0.5, y0, d0 + deep * 0.9), s.at(x1 + side * wide * 0.56, y1, d1 + deep * 0.9)], s.size(3.4, 1.3), 'gasket', straight=True)

    post((MIDDLE, -30), (MIDDLE, 260), 15, 0.14)
    for side in (-1, 1):
        post((MIDDLE + side * 318, -40), (MIDDLE + side * 462, 262), 34)
        post((MIDDLE + side * 640, -40), (MIDDLE + side * 735, 270), 44)
        # A handle on the post.
        a, b = (MIDDLE + side * 352, 62), (MIDDLE + side * 395, 150)
        s.tube([s.at(a[0], a[1], 1.09), s.at(a[0] + side * 1, a[1] + 8, 1.03), s.at(b[0] - side * 4, b[1] - 8, 1.05), s.at(b[0], b[1], 1.14)], s.size(4.6, 1.05), 'grip')
    # The header: a padded roll with a seam, lower at the sides.
    profile = [(0.7, -60), (0.86, 20), (0.9, 31), (0.94, 37), (1.0, 40), (1.08, 38), (1.16, 28), (1.2, 0)]
    xs = [-140 + i * 40 for i in range(39)]
    s.sweep(xs, profile, lambda x, p: s.at(x, p[1] + curve(x) * 0.7 - 4, p[0]), 'hood')
    s.tube([s.at(x, 27 + curve(x) * 0.7, 0.872) for x in xs], s.size(0.8, 0.9), 'piping')
    # The compass below the header.
    b = Board(s, MIDDLE, 60, 1.0)
    b.box(MIDDLE, 40, 12, 26, 2, 'frame', bevel=3)
    b.box(MIDDLE, 66, 50, 36, 10, 'frame', deep=24, bevel=9)
    b.box(MIDDLE, 66, 40, 22, 11.5, 'gap', deep=4, bevel=5)
    b.box(MIDDLE, 68, 34, 13, 12, 'band_dark', deep=2, bevel=3)
    for i in range(9):
        b.box(MIDDLE - 14 + i * 3.5, 70.5 if i % 2 else 69, 0.7, 4 if i % 2 else 7, 12.4, 'mark', deep=0.5, bevel=0)
    b.box(MIDDLE, 68, 0.9, 14, 12.8, 'amber', deep=0.5, bevel=0)


def glareshield():
    profile = [(2.2, 176), (1.7, 184), (1.3, 193), (1.12, 198), (1.05, 201), (1.01, 205), (0.99, 211), (0.985, 219), (0.99, 227), (1.005, 233), (1.04, 236), (1.2, 234)]
    xs = [-160 + i * 32 for i in range(50)]
    s.sweep(xs, profile, lambda x, p: s.at(x, p[1] + curve(x) * (1 if p[0] < 1.6 else 0.8), p[0]), 'hood')
    for y, d in ((214, 0.9865), (228.5, 0.9905)):
        s.tube([s.at(x, y + curve(x), d) for x in xs], s.size(0.75, 1), 'piping')


def main_panel():
    mid = Board(s, MIDDLE, 470, 1.12)
    mid.box(MIDDLE, 510, 700, 580, -6, 'middle', deep=30, bevel=2)
    # A narrow rim round the empty middle.
    for x, w in ((315, 7), (893, 7)):
        mid.box(x, 520, w, 600, 4, 'panel', deep=16, bevel=2.5)
    left = Board(s, 312, 470, 1.12, yaw=math.radians(-9))
    right = Board(s, 896, 470, 1.12, yaw=math.radians(9))
    left.box(312 - 200, 500, 398, 600, 0, 'panel', deep=30, bevel=3)
    right.box(896 + 205, 500, 408, 600, 0, 'panel', deep=30, bevel=3)
    return left, right


def left_side(b):
    b.plate(252, 296, 104, 96)
    for i in range(2):
        b.knob(228 + i * 48, 282, 13, 3, -0.7 + i)
        b.key(228 + i * 48, 324, 30, 15, 3, 'teal' if i else None)
    vent(b, 120, 298, 40)
    # Switches: a row of toggles under a guard rail, a lit bar over each that is on.
    b.plate(172, 408, 264, 84)
    for i in range(6):
        x = 66 + i * 42
        on = i not in (1, 4)
        b.toggle(x, 418, 3, on)
        b.box(x, 381, 15, 4, 4.2, 'teal' if on else 'gap', deep=2, bevel=1)
        b.box(x + 21, 418, 1.6, 40, 4, 'gap', deep=2, bevel=0.5) if i < 5 else None
    b.tube([(46, 446, 3), (46, 446, 18), (60, 446, 22), (284, 446, 22), (298, 446, 18), (298, 446, 3)], 2.2, 'steel')
    b.plate(262, 520, 88, 112)
    for i in range(2):
        for j in range(3):
            b.key(242 + i * 40, 486 + j * 33, 32, 22, 3, ('amber' if (i, j) == (1, 0) else 'teal') if (i + j) % 2 else None)
    b.plate(68, 520, 108, 112)
    b.knob(46, 500, 14, 3, 0.6)
    b.knob(94, 500, 14, 3, -1.1)
    for i in range(4):
        breaker(b, 34 + i * 22, 550)


def right_side(b):
    vent(b, 1070, 298, 40)
    b.plate(950, 296, 96, 96)
    b.knob(928, 284, 13, 3, 1.1)
    b.knob(972, 284, 13, 3, -0.4)
    for i in range(3):
        b.key(922 + i * 28, 324, 22, 13, 3, 'teal' if i == 1 else None)
    b.plate(982, 408, 152, 92)
    for i in range(4):
        for j in range(2):
            lit = (i * 2 + j * 3) % 5 == 1
            b.key(930 + i * 35, 390 + j * 35, 29, 26, 3, 'amber' if (i, j) == (3, 0) else 'teal' if lit or i == 1 else None)
    b.plate(1004, 500, 196, 70)
    for i in range(4):
        b.toggle(936 + i * 34, 508, 3, i != 2, 13)
        b.box(936 + i * 34, 478, 13, 3.6, 4.2, 'teal' if i != 2 else 'gap', deep=2, bevel=1)
    b.knob(1078, 502, 13, 3, 0.9)
    for i in range(5):
        for j in range(2):
            breaker(b, 1130 + i * 23, 536 + j * 22)


def vent(b, x, y, r):
    b.turned(x, y, [(r, 0), (r, 4), (r - 3, 7), (r - 6, 7), (r - 8, 3)], 'plate', 48)
    b.turned(x, y, [(r - 7, 1), (r - 7.5, 1.5), (1, 1.5)], 'gap', 48)
    for i in range(-3, 4):
        w = 2 * math.sqrt((r - 9) ** 2 - (i * 8.2) ** 2) if abs(i * 8.2) < r - 9 else 0
        if w:
            b.box(x, y + i * 8.2, w, 3, 5, 'knob', deep=4, bevel=1)
    b.turned(x, y, [(6, 3), (6, 8), (5, 9), (2, 9.2)], 'plate', 30)


def breaker(b, x, y):
    b.turned(x, y, [(7, 0), (7, 1.6), (6, 2.2)], 'steel', 6)
    b.turned(x, y, [(4.6, 2), (4.6, 8), (4, 9), (1, 9.2)], 'knob', 24)
    b.turned(x, y, [(2.2, 9), (2.1, 9.4)], 'mark', 20)


def yoke(x, y, tilt):
    b = Board(s, x, y, 0.93)
    r = Matrix.Rotation(tilt, 3, 'Y')

    def p(u, v, up=0.0):
        q = r @ Vector((u, 0, -v))
        return (x + q.x, y - q.z, up)

    # The column from the panel, and the collar where it comes out.
    b.tube([p(0, 16, -6), (x, y + 20, -120)], 20, 'yoke', straight=True)
    b.tube([p(0, 30, -2), (x, y + 150, -20)], 17, 'yoke', straight=True)
    for side in (-1, 1):
        b.tube([p(side * 20, 12), p(side * 52, 22), p(side * 86, 8), p(side * 98, -34), p(side * 101, -74), p(side * 97, -104)], 11, 'yoke', radii=[1.25, 1.05, 1, 1.05, 1.1, 1.12])
        b.tube([p(side * 98, -40, 1), p(side * 101.5, -74, 1.5), p(side * 97.5, -102, 1)], 14.4, 'grip', radii=[0.92, 1.04, 0.98])
        for k in range(4):
            v = -48 - k * 12
            b.tube([p(side * 99 - 13, v, 8), p(side * 100, v + 1, 16.5), p(side * 99 + 13, v, 8)], 1.1, 'gap')
        # Thumb switches on top of the grip.
        top = p(side * 96.5, -112)
        b.turned(top[0], top[1], [(14, -8), (14, 9), (12, 13), (3, 14)], 'yoke', 32)
        b.turned(top[0] - side * 2, top[1], [(5.4, 13), (5.2, 18), (4, 19), (1, 19)], 'red' if side < 0 else 'steel', 24)
    hub = p(0, 16)
    b.box(hub[0], hub[1], 76, 58, 16, 'yoke', deep=40, bevel=15, turn=tilt)
    b.box(hub[0], hub[1] - 2, 50, 34, 18, 'grip', deep=6, bevel=7, turn=tilt)
    b.turned(*p(0, 14)[:2], [(10, 18), (10, 19.4), (8.6, 20.2), (1, 20.4)], 'steel', 36)
    b.turned(*p(0, 14)[:2], [(7.4, 20.2), (7.2, 20.9), (1, 21)], 'grip', 36)


def levers():
    b = Board(s, 945, 660, 0.98)
    b.box(948, 690, 104, 116, 0, 'panel', deep=60, bevel=10)
    b.box(948, 694, 90, 104, 2, 'plate', deep=6, bevel=6)
    for i in range(4):
        x = 915 + i * 22
        b.box(x, 690, 5, 84, 2.6, 'gap', deep=2, bevel=2)
        top = 640 + (0, 14, 6, 24)[i]
        b.tube([(x, 700, 2), (x, top + 12, 30), (x, top, 34)], 3, 'steel')
        b.box(x, top, 17, 21, 42, ('lever', 'lever', 'band', 'red')[i], deep=16, bevel=5)
        for k in range(3):
            b.box(x, top - 5 + k * 5, 12, 1.2, 42.6, 'gap', deep=1, bevel=0.4)
    for k in range(7):
        b.box(899 + 0, 656 + k * 11, 5 if k % 3 else 8, 1, 2.8, 'mark', deep=0.5, bevel=0)


def headset(x, y):
    b = Board(s, x, y, 0.92)
    b.box(x, y - 58, 22, 30, -12, 'plate', deep=8, bevel=4)
    b.tube([(x, y - 62, -12), (x, y - 60, 6), (x, y - 66, 14), (x, y - 74, 14)], 3.2, 'steel')
    band = [(x - 37, y + 18, 0), (x - 34, y - 18, 3), (x - 18, y - 46, 5), (x, y - 54, 6), (x + 18, y - 46, 5), (x + 34, y - 18, 3), (x + 37, y + 18, 0)]
    b.tube(band, 3.4, 'steel')
    b.tube(band[2:5], 8.5, 'leather', radii=[0.7, 1, 0.7])
    for side in (-1, 1):
        m = b.spot(x + side * 34, y + 36, 2) @ Matrix.Rotation(side * math.radians(62), 4, 'Z')
        u = b.unit
        s.turned(m, [(r * u, t * u) for r, t in ((21, -14), (25, -10), (26, -4), (23, 2), (24, 4), (23, 14), (18, 19), (6, 21))], 'yoke', 40)
        s.turned(m, [(r * u, t * u) for r, t in ((25.5, -10), (28, -7), (28.5, -3), (26, 1))], 'foam', 40)
        s.turned(m, [(r * u, t * u) for r, t in ((11, 19), (10, 22), (2, 22.6))], 'plate', 30)
    b.tube([(x - 42, y + 48, 8), (x - 46, y + 70, 22), (x - 26, y + 84, 30), (x - 8, y + 82, 32)], 1.7, 'steel')
    b.tube([(x - 14, y + 83, 31), (x - 4, y + 81, 33)], 5.6, 'foam', radii=[0.9, 1])
    s.coil(b.place(x + 34, y + 60, 4), b.place(x - 92, y + 46, -30), s.size(42, 0.92), 30, s.size(3.6, 0.92), s.size(1.35, 0.92), 'cable')
    b.turned(x - 92, y + 46, [(6, -32), (6, -28), (4, -26), (3.4, -18)], 'steel', 24)


def mug(x, y):
    b = Board(s, x, y, 0.86)
    u = b.unit
    tip = Matrix.Translation(b.place(x, y)) @ Matrix.Rotation(math.radians(-66), 4, 'X')
    # Its own axis stands nearly upright: one looks a little down into it.
    def turned(profile, material):
        s.turned(tip, [(r * u, t * u) for r, t in profile], material, 56)
    turned([(17, -34), (20, -32), (21, -28), (21.5, -10)], 'cup')
    turned([(21.6, -12), (21.9, 2)], 'band')
    turned([(21.5, 1), (22, 30), (21.8, 31.6), (20.6, 32), (19.6, 31), (19.4, 26)], 'cup')
    turned([(19.5, 25), (1, 25.2)], 'coffee')
    w = lambda px, py, up=0: b.place(x + px, y + py, up)
    s.tube([w(19, -19, 4), w(34, -18, 4), w(37, -4, 4), w(31, 10, 4), w(18, 13, 4)], 3.4 * u, 'cup')
    # The holder.
    turned([(25, -14), (26.5, -13), (26.5, -9), (25, -8), (23, -9)], 'steel')
    b.tube([(x - 20, y + 10, -10), (x - 10, y + 14, -60)], 4, 'steel', straight=True)


def clipboard(b):
    b.box(1196, 634, 92, 122, 8, 'knob', deep=5, bevel=4, turn=-0.05)
    b.box(1195, 641, 82, 104, 10, 'paper', deep=1.2, bevel=0.5, turn=-0.05)
    for i in range(8):
        b.box(1191 - (i % 3) * 5, 604 + i * 11, 62 - (i % 3) * 10, 1.6, 10.5, 'print', deep=0.5, bevel=0, turn=-0.05)
    b.box(1199, 580, 40, 13, 15, 'steel', deep=8, bevel=3, turn=-0.05)


def seats():
    for side, x in ((-1, -2), (1, 1284)):
        b = Board(s, x, 690, 0.62)
        b.box(x, 742, 118, 190, 0, 'leather', deep=60, bevel=36)
        b.tube([(x + side * 44 - side * 92, 820, 10), (x - side * 50, 712, 10), (x - side * 34, 672, 8), (x - side * 4, 656, 6), (x + side * 40, 652, 4)], 2.0, 'piping')
        b.box(x - side * 6, 668, 64, 30, 4, 'leather', deep=40, bevel=14)


s.paint('band_dark', '#10161f', 0.3)
windscreen()
glareshield()
left, right = main_panel()
left_side(left)
right_side(right)
clipboard(right)
yoke(148, 622, math.radians(-4))
yoke(1098, 622, math.radians(-4))
levers()
headset(1206, 424)
mug(284, 654)
seats()

s.ambient('#26395c', 0.42)
# The sky through the glass, the low sun at the left, a soft fill from behind, wash lights under the glareshield.
s.area(s.at(604, -140, 2.0), s.at(604, 420, 1.0), 3.0, 0.8, 16, '#8f9fe0')
s.sun(s.at(250, 60, 6), s.at(640, 260, 0.9), 3.2, '#ffb070', 1.5)
s.area(Vector((-1.1, -0.6, 0.7)), s.at(604, 430, 1.1), 1.2, 0.8, 7, '#6f90d8')
for x, e in ((110, 1.1), (360, 0.6), (604, 0.5), (850, 0.6), (1100, 1.1)):
    s.area(s.at(x, 238, 1.0), s.at(x, 520, 1.12), 0.26, 0.02, e, '#9fd4ea', shadow=False)
s.spot(Vector((0.62, 0.45, 0.34)), s.at(1150, 520, 1.0), 5.5, '#ffc890', 62)
s.spot(Vector((-0.62, 0.45, 0.34)), s.at(180, 560, 1.0), 3.6, '#ffc890', 62)

out, width, samples = sys.argv[sys.argv.index('--') + 1:][:3]
s.render(out, int(width), int(width) * 9 // 16, int(samples), bloom=0.03, occlusion=0.12)
