# The cockpit's room: windscreen frame, glareshield, panel with an empty middle, yokes, levers, headset, mug.
# Must not hold screens or warning lamps with a meaning: the game draws those over the picture.

import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from mathutils import Matrix, Vector  # noqa: E402
from workshop import Board, Stage  # noqa: E402

MIDDLE, SILL = 604, 205
s = Stage((MIDDLE, 140))

s.paint('panel', '#374252', 0.55, grain=0.35, scratch=0.5, vary=0.16)
s.paint('middle', '#0e141e', 0.6, grain=0.3, vary=0.12)
s.paint('plate', '#414b5b', 0.48, grain=0.2, scratch=1.0, vary=0.14)
s.paint('gap', '#06080b', 0.8)
s.paint('leather', '#4a3226', 0.5, leather=0.55, vary=0.2)
s.paint('hood', '#2a2624', 0.62, leather=0.5, vary=0.18)
s.paint('piping', '#8a6a4c', 0.6)
s.paint('thread', '#a08465', 0.8)
s.paint('frame', '#343a44', 0.42, grain=0.15, scratch=0.8)
s.paint('trim', '#30343b', 0.7, leather=0.25)
s.paint('gasket', '#0a0c10', 0.7)
s.paint('knob', '#1c2026', 0.36, grain=0.1)
s.paint('key', '#2a303a', 0.42, vary=0.1)
s.paint('steel', '#9aa2ac', 0.3, 0.95, brushed=0.3)
s.paint('screw', '#7a828c', 0.38, 0.9)
s.paint('yoke', '#23272e', 0.36, coat=0.25, grain=0.12)
s.paint('grip', '#181512', 0.55, leather=0.5)
s.paint('mark', '#c9d2d8', 0.5, vary=0.02)
s.paint('legend', '#f3dcb4', glow=0.55)
s.paint('teal', '#45d6c4', glow=1.3)
s.paint('amber', '#ffb454', glow=1.5)
s.paint('red', '#a8382f', 0.4, vary=0.08)
s.paint('paper', '#e4d8bd', 0.85, vary=0.05)
s.paint('print', '#8d8676', 0.9)
s.paint('blue', '#1e5fa8', 0.5)
s.paint('green', '#166a5d', 0.5)
s.paint('cup', '#dcd6c6', 0.22, coat=0.6, vary=0.04)
s.paint('band', '#1e5fa8', 0.3, coat=0.5, vary=0.05)
s.paint('band_dark', '#10161f', 0.3)
s.paint('coffee', '#1c0f08', 0.12)
s.paint('foam', '#24262a', 0.95, grain=0.8)
s.paint('cable', '#14171c', 0.45)
s.paint('lever', '#d5d8d8', 0.4, vary=0.06)


def curve(x):
    """How far the sill is lower towards the sides."""
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
    # The wipers at rest, just above the glareshield.
    for side, x0, x1 in ((-1, 560, 330), (1, 648, 880)):
        s.tube([s.at(x0, 196, 1.5), s.at((x0 + x1) / 2, 180, 1.5), s.at(x1, 188, 1.5)], s.size(2.2, 1.5), 'gasket')
        s.tube([s.at(x1 + side * 62, 183, 1.52), s.at(x1 - side * 96, 186, 1.52)], s.size(1.6, 1.5), 'gasket', straight=True)
    # The header above the windows: a padded roll with a seam, lower at the sides.
    profile = [(0.7, -60), (0.86, 20), (0.9, 31), (0.94, 37), (1.0, 40), (1.08, 38), (1.16, 28), (1.2, 0)]
    xs = [-140 + i * 40 for i in range(39)]
    s.sweep(xs, profile, lambda x, p: s.at(x, p[1] + curve(x) * 0.7 - 4, p[0]), 'hood')
    s.tube([s.at(x, 27 + curve(x) * 0.7, 0.872) for x in xs], s.size(0.8, 0.9), 'piping')
    # The compass under the header.
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
    b = Board(s, MIDDLE, 221, 0.985)
    for x in range(-150, 1400, 11):
        b.box(x, 218 + curve(x), 6.5, 1.3, 0.6, 'thread', deep=1.2, bevel=0.4, turn=0.03 * (x - MIDDLE) / 700)
    for x in (-60, 150, 312, 896, 1060, 1270):
        s.tube([s.at(x, y + curve(x), d - 0.001) for d, y in ((1.3, 193), (1.12, 198), (1.05, 201), (1.01, 205), (0.99, 211), (0.985, 219), (0.99, 227), (1.005, 233))], s.size(0.9, 1), 'gasket')
    for y, d in ((214, 0.9865), (228.5, 0.9905)):
        s.tube([s.at(x, y + curve(x), d) for x in xs], s.size(0.75, 1), 'piping')


def main_panel():
    mid = Board(s, MIDDLE, 470, 1.12)
    mid.box(MIDDLE, 510, 590, 580, -6, 'middle', deep=30, bevel=2)
    # A narrow rim around the empty middle.
    for x, w in ((315, 7), (893, 7)):
        mid.box(x, 520, w, 600, 4, 'panel', deep=16, bevel=2.5)
    left = Board(s, 312, 470, 1.12, yaw=math.radians(-9))
    right = Board(s, 896, 470, 1.12, yaw=math.radians(9))
    left.box(312 - 300, 500, 598, 600, 0, 'panel', deep=30, bevel=3)
    right.box(896 + 305, 500, 608, 600, 0, 'panel', deep=30, bevel=3)
    # Seams between the panels, and the screws that hold them.
    for b, xs in ((left, (14, 306)), (right, (902, 1230))):
        for y in (356, 458, 584):
            b.box(sum(xs) / 2, y, xs[1] - xs[0] + 60, 1.6, 0.3, 'gap', deep=1, bevel=0)
        for y in (262, 348, 366, 450, 470, 576, 596):
            for x in xs:
                b.screw(x, y, 0, 2.6)
    for y in (262, 420, 600):
        for x in (332, 876):
            mid.screw(x, y, -6, 3)
    # A stitched, padded roll at knee height.
    for b, x0, x1 in ((left, -160, 302), (right, 908, 1460)):
        m = (x0 + x1) / 2
        b.box(m, 736, x1 - x0, 76, 26, 'leather', deep=60, bevel=24)
        b.stitches([(x0 + 24, 716), (x1 - 20, 716)], 10, 6, 26.6, 'thread')
        for k in range(1, 4):
            x = x0 + (x1 - x0) * k / 4
            b.box(x, 740, 1.4, 66, 26.3, 'gap', deep=2, bevel=0)
    return left, right


def left_side(b):
    b.plate(252, 296, 104, 96)
    for i in range(2):
        b.knob(228 + i * 48, 282, 13, 3, -0.7 + i)
        b.key(228 + i * 48, 324, 30, 15, 3, 'teal' if i else None)
        b.legend(228 + i * 48, 259, 26, 3)
    vent(b, 120, 298, 40)
    b.plate(40, 298, 62, 92)
    speaker(b, 40, 298, 24)
    # Switches: a row of toggles under a guard rail, with a lit bar over each that is on.
    b.plate(172, 408, 264, 84)
    for i in range(6):
        x = 66 + i * 42
        on = i not in (1, 4)
        b.toggle(x, 418, 3, on)
        b.box(x, 381, 15, 4, 4.2, 'teal' if on else 'gap', deep=2, bevel=1)
        b.legend(x, 372, 24, 3)
        b.legend(x, 442, 14, 3)
        b.box(x + 21, 418, 1.6, 40, 4, 'gap', deep=2, bevel=0.5) if i < 5 else None
    b.tube([(46, 446, 3), (46, 446, 18), (60, 446, 22), (284, 446, 22), (298, 446, 18), (298, 446, 3)], 2.2, 'steel')
    b.plate(262, 520, 88, 112)
    for i in range(2):
        for j in range(3):
            b.key(242 + i * 40, 486 + j * 33, 32, 22, 3, ('amber' if (i, j) == (1, 0) else 'teal') if (i + j) % 2 else None)
            b.legend(242 + i * 40, 491 + j * 33, 20, 7)
    b.plate(68, 520, 108, 112)
    b.knob(46, 500, 14, 3, 0.6)
    b.knob(94, 500, 14, 3, -1.1)
    b.legend(46, 477, 30, 3)
    b.legend(94, 477, 30, 3)
    for x in (46, 94):
        ticks(b, x, 500, 21, 3)
    strips(b, 66, 552, 100, 3)
    for i in range(5):
        breaker(b, 140 + i * 16, 486)
        breaker(b, 140 + i * 16, 508)
        b.legend(140 + i * 16, 496, 9, 0)
    b.tube([(176, 600, 2), (206, 640, 14), (240, 700, 20), (250, 760, 8)], 3.2, 'cable')
    b.turned(176, 598, [(7, 0), (7, 5), (5, 8), (4, 12)], 'steel', 24)


def right_side(b):
    vent(b, 1070, 298, 40)
    b.plate(950, 296, 96, 96)
    b.knob(928, 284, 13, 3, 1.1)
    b.knob(972, 284, 13, 3, -0.4)
    for i in range(3):
        b.key(922 + i * 28, 324, 22, 13, 3, 'teal' if i == 1 else None)
        b.legend(922 + i * 28, 260, 18, 3)
    b.plate(982, 408, 152, 92)
    for i in range(4):
        for j in range(2):
            lit = (i * 2 + j * 3) % 5 == 1
            b.key(930 + i * 35, 390 + j * 35, 29, 26, 3, 'amber' if (i, j) == (3, 0) else 'teal' if lit or i == 1 else None)
            b.legend(930 + i * 35, 395 + j * 35, 18, 7)
    b.plate(1004, 500, 196, 70)
    for i in range(4):
        b.toggle(936 + i * 34, 508, 3, i != 2, 13)
        b.box(936 + i * 34, 478, 13, 3.6, 4.2, 'teal' if i != 2 else 'gap', deep=2, bevel=1)
        b.legend(936 + i * 34, 471, 22, 3)
        b.legend(936 + i * 34, 529, 14, 3)
    b.knob(1078, 502, 13, 3, 0.9)
    ticks(b, 1078, 502, 20, 3)
    for i in range(5):
        for j in range(2):
            breaker(b, 1130 + i * 23, 536 + j * 22)
        b.legend(1130 + i * 23, 547, 14, 0)


def speaker(b, x, y, r):
    """Rows of small holes."""
    for i in range(-5, 6):
        for j in range(-5, 6):
            u, v = (i + (j % 2) * 0.5) * r / 5.2, j * r / 5.6
            if math.hypot(u, v) < r:
                b.box(x + u, y + v, 2.6, 2.6, 3.2, 'gap', deep=1, bevel=0.6)


def ticks(b, x, y, r, up):
    for i in range(9):
        a = math.radians(-130 + i * 32.5)
        b.box(x + r * math.sin(a), y - r * math.cos(a), 1.1, 4.2, up + 0.4, 'legend', deep=0.5, bevel=0, turn=a)


def strips(b, x, y, wide, count):
    """A rail with paper strips in holders: a coloured tab, dashes for print, and a handwritten line."""
    tall = 15
    b.box(x, y, wide + 14, count * tall + 12, 6, 'knob', deep=8, bevel=3)
    for side in (-1, 1):
        b.box(x + side * (wide / 2 + 4), y, 3.4, count * tall + 8, 9, 'steel', deep=4, bevel=1)
    for i in range(count):
        v = y + (i - (count - 1) / 2) * tall
        b.box(x, v, wide, tall - 2, 8, 'plate', deep=3, bevel=1)
        b.box(x + 4, v, wide - 12, tall - 4, 9, 'paper', deep=1, bevel=0.3)
        b.box(x - wide / 2 + 5, v, 8, tall - 3, 9.6, ('blue', 'green', 'blue')[i % 3], deep=1, bevel=0.5)
        for k, (u, long) in enumerate(((-30, 18), (-8, 14), (14, 22), (34, 8))):
            b.box(x + u, v - 2.4, long - i * 2, 1.3, 9.4, 'print', deep=0.5, bevel=0)
            b.box(x + u, v + 2.4, long * 0.7 + i, 1.3, 9.4, 'print', deep=0.5, bevel=0)


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

    # The column from the panel to the yoke, and its collar at the panel.
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
    b.box(950, 712, 116, 150, 0, 'panel', deep=60, bevel=22)
    b.box(950, 712, 96, 128, 2, 'plate', deep=6, bevel=14)
    # A rounded hump with a slot for each lever.
    u = b.unit
    profile = [(0.5, -44), (30, -44), (32, -42), (32, 42), (30, 44), (0.5, 44)]
    s.turned(Matrix.Translation(b.place(950, 716, -6)) @ Matrix.Rotation(math.radians(90), 4, 'Z'), [(r * u, q * u) for r, q in profile], 'knob', 64)
    for i in range(4):
        x = 917 + i * 22
        top = 646 + (0, 16, 5, 28)[i]
        for k in range(14):
            a = math.radians(-70 + k * 10)
            b.box(x, 716 - 33 * math.sin(a + 0.5), 4.2, 7, -6 + 33 * math.cos(a + 0.5), 'gap', deep=3, bevel=0.5)
        b.tube([(x, 706, 22), (x, (top + 706) / 2 + 2, 33), (x, top, 38)], 2.8, 'steel')
        b.box(x, top, 18, 22, 45, ('lever', 'lever', 'band', 'red')[i], deep=17, bevel=6)
        for k in range(3):
            b.box(x, top - 5 + k * 5, 12, 1.2, 45.7, 'gap', deep=1, bevel=0.4)
        b.legend(x, 664 + 96, 12, 3)
    for k in range(8):
        b.box(901, 668 + k * 10, 5 if k % 3 else 8, 1.1, 2.8, 'legend', deep=0.5, bevel=0)
        b.box(999, 668 + k * 10, 5 if k % 3 else 8, 1.1, 2.8, 'legend', deep=0.5, bevel=0)


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
    # Its axis is nearly vertical, tilted so that the camera looks a little down into it.
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

# The lamps are white here; each hour gives them their colours later. Few and large lamps render with less noise.
# Through the windows: the sky, and a low sun on either side. From behind: light reflected in the cabin.
s.area(s.at(604, -150, 1.9), s.at(604, 330, 1.0), 3.6, 1.0, 60, 'sky')
s.sun(s.at(180, 40, 6), s.at(690, 300, 0.9), 5, 'sunl', soft=1.5)
s.sun(s.at(1030, 40, 6), s.at(520, 300, 0.9), 5, 'sunr', soft=1.5)
s.area(Vector((-0.25, -0.55, 0.75)), s.at(604, 520, 1.1), 1.5, 0.5, 12, 'fill')
# The room's own lamps: a flood light under the glareshield, and two map lights.
s.area(s.at(604, 241, 1.0), s.at(604, 400, 1.13), 1.5, 0.012, 5, 'lamps', '#ffcf9c', spread=140)
s.spot(Vector((0.62, 0.28, 0.34)), s.at(1150, 560, 1.0), 10, 'maps', '#ffc78c', 54)
s.spot(Vector((-0.55, 0.28, 0.34)), s.at(160, 590, 1.0), 10, 'maps', '#ffc78c', 54)
# The light of the screens in the middle falls on what is in front of them.
s.area(s.at(604, 500, 1.105), s.at(604, 500, 0.2), 0.62, 0.46, 1.5, 'glow', '#7fd0d8')
# The warning light: a row below the glareshield, which shines on the panel from a little in front of it.
s.area(s.at(604, 288, 1.0), s.at(604, 330, 1.12), 0.62, 0.03, 1.6, 'warn')

out, width, effort = sys.argv[sys.argv.index('--') + 1:][:3]
n = int(effort)
s.render(out, int(width), int(width) * 9 // 16, {'sky': n, 'sunl': n // 2, 'sunr': n // 2, 'fill': n, 'lamps': n, 'maps': n // 2, 'glow': n, 'warn': n}, detail=8, share=0.375)
