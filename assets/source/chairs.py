# The two chairs of the title and the things around them, as models in metres: the pilot's seat, the controller's chair, a small table.
# Each stands on the floor at the origin of its own axes: x to its right, y ahead, z up. Cameras and lamps are in the scene files.

import math
import random

from mathutils import Matrix, Vector
from upholstery import ring, smooth, soft, stitches, strap


def paints(s):
    s.paint('shell', '#273142', 0.38, coat=0.25, vary=0.08)
    s.paint('frame', '#232a34', 0.42, scratch=0.5, vary=0.1)
    s.paint('dark', '#11151b', 0.5, vary=0.1)
    s.paint('rubber', '#0b0d10', 0.75)
    s.paint('steel', '#6f7780', 0.34, 0.3)
    s.paint('rail', '#4a515b', 0.4, 0.2)
    s.paint('hide', '#4a3226', 0.48, vary=0.16)
    s.paint('hide_dark', '#2c211c', 0.5, vary=0.16)
    s.paint('fleece', '#a89a83', 0.95, vary=0.08, spec=0.1, tufts=0.55)
    s.paint('webbing', '#2a68b4', 0.7, vary=0.06)
    s.paint('cloth', '#1a6a6c', 0.85, vary=0.1, spec=0.25)
    s.paint('cloth_dark', '#17343a', 0.85, vary=0.1, spec=0.25)
    s.paint('thread', '#a08465', 0.8)
    s.paint('thread_teal', '#5fb3a6', 0.8)
    s.paint('foam', '#1b1d21', 0.9)
    s.paint('cable', '#1a1e24', 0.4)
    s.paint('red', '#a8382f', 0.4)
    s.paint('yellow', '#c9a24a', 0.45)
    s.paint('wood', '#573a27', 0.5, brushed=0.3, vary=0.2)
    s.paint('paper', '#e4d8bd', 0.85, vary=0.04)
    s.paint('print', '#8d8676', 0.9)
    s.paint('blue', '#1e5fa8', 0.5)
    s.paint('green', '#166a5d', 0.5)
    s.paint('cup', '#dcd6c6', 0.25, coat=0.5, vary=0.04)
    s.paint('band', '#166a5d', 0.3, coat=0.5, vary=0.05)
    s.paint('coffee', '#1c0f08', 0.12)
    s.paint('brass', '#8a6a3c', 0.35, 0.3)
    s.paint('cap', '#1d2b4a', 0.75, vary=0.06, spec=0.25)
    s.paint('cap_band', '#0d121c', 0.7)
    s.paint('peak', '#0a0c10', 0.16, coat=0.6)
    s.paint('gold', '#c79a45', 0.35, 0.25)
    s.paint('bulb', '#ffdfae', glow=5.0)
    s.paint('teal', '#45d6c4', glow=1.6)


class Part:
    """Converts points of one chair to the scene: `at` from its own axes, `back` from the leaning back, `seat` from the cushion's plane."""

    def __init__(self, stage, base):
        self.s, self.base = stage, base

    def at(self, x, y, z):
        return self.base @ Vector((x, y, z))

    def way(self, x, y, z):
        return self.base.to_3x3() @ Vector((x, y, z))

    def back(self, y, z, lean, wrap=0.0, taper=0.0, tall=0.6, lumbar=0.0):
        c, n = math.cos(math.radians(lean)), math.sin(math.radians(lean))

        def place(a, b, t):
            """`a` is across, `b` up from the foot of the back, `t` towards the sitter."""
            a *= 1 - taper * max(0, b / tall)
            t += wrap * (a / 0.25) ** 2 + lumbar * math.exp(-((b - 0.16) / 0.13) ** 2)
            return self.at(a, y + t * c - b * n, z + t * n + b * c)
        return place

    def level(self, y, z, fall=0.0, edge=0.1, drop=0.03):
        def place(a, b, t):
            over = max(0, b - edge) / 0.14
            return self.at(a, y + b, z + fall * b + t - drop * over * over)
        return place

    def block(self, x, y, z, w, d, h, material, bevel=0.006, turn=0.0, tip=0.0):
        m = self.base @ Matrix.Translation((x, y, z)) @ Matrix.Rotation(turn, 4, 'Z') @ Matrix.Rotation(tip, 4, 'X') @ Matrix.Translation((0, -d / 2, 0))
        return self.s.block(m, w, h, d, material, bevel)

    def turned(self, x, y, z, profile, material, turn=None, sides=40):
        """A part of revolution around the vertical, or around `turn` where given."""
        m = self.base @ Matrix.Translation((x, y, z)) @ (turn or Matrix.Rotation(math.radians(-90), 4, 'X'))
        return self.s.turned(m, profile, material, sides)

    def tube(self, points, r, material, **more):
        return self.s.tube([self.at(*p) for p in points], r, material, **more)


SIDE = Matrix.Rotation(math.radians(90), 4, 'Z')


def moved(place, b0, t0=0.0):
    return lambda a, b, t: place(a, b + b0, t + t0)


# -- the pilot's seat
def pilot(s, base):
    c = Part(s, base)
    back = c.back(-0.20, 0.47, 12, wrap=0.035, taper=0.14, tall=0.66, lumbar=0.012)
    seat = c.level(0.04, 0.425, 0.06)
    # The back: shell, cushion with bolsters, fleece cover.
    soft(s, (0.245, 0.335, 0.022), 0.02, moved(back, 0.31, -0.055), 'shell')
    s.tube(ring((0.246, 0.336), 0.05, -0.04, moved(back, 0.31)), 0.006, 'rubber', closed=True, straight=True)

    def bolster(a, b):
        return 0.028 * math.exp(-((abs(a) - 0.20) / 0.035) ** 2)
    half = (0.235, 0.32, 0.045)
    soft(s, half, 0.04, moved(back, 0.315), 'hide', 0.008, [(0, -0.155, 0.008, 0.012), (0, 0.155, 0.008, 0.012)], shape=bolster)
    for e in (-1, 1):
        stitches(s, [moved(back, 0.315)(e * 0.168, b * 0.01, 0.066) for b in range(-28, 29)], 'thread')
    tufts = random.Random(4)
    lump = [[tufts.random() for _ in range(90)] for _ in range(90)]

    def wool(a, b):
        x, y = (a + 0.5) * 75, (b + 0.5) * 75
        i, j, u, v = int(x), int(y), x % 1, y % 1
        u, v = u * u * (3 - 2 * u), v * v * (3 - 2 * v)
        return 0.003 * ((lump[i][j] * (1 - u) + lump[i + 1][j] * u) * (1 - v) + (lump[i][j + 1] * (1 - u) + lump[i + 1][j + 1] * u) * v)
    soft(s, (0.150, 0.285, 0.02), 0.018, moved(back, 0.325, 0.054), 'fleece', 0.012, [(1, 0.09, 0.018, 0.007), (1, -0.10, 0.018, 0.007)], 0.006, wool)
    # The headrest on two posts.
    head = moved(back, 0.775, 0.012)
    soft(s, (0.145, 0.085, 0.045), 0.04, head, 'hide', 0.012, [(0, -0.085, 0.007, 0.009), (0, 0.085, 0.007, 0.009)], 0.012)
    for e in (-1, 1):
        s.tube([back(e * 0.07, 0.60, 0.0), back(e * 0.07, 0.72, 0.0)], 0.007, 'steel', straight=True)
        stitches(s, [head(e * 0.096, b * 0.01, 0.055) for b in range(-6, 7)], 'thread', 0.013)
    # The seat: pan, cushion with a cut for the yoke, fleece.
    soft(s, (0.25, 0.25, 0.035), 0.025, moved(seat, 0.0, -0.075), 'shell')
    half = (0.25, 0.25, 0.048)

    def thighs(a, b):
        return 0.016 * math.exp(-((abs(a) - 0.205) / 0.05) ** 2) - 0.022 * math.exp(-(a / 0.03) ** 2) * max(0, min(1, (b - 0.05) / 0.12))
    soft(s, half, 0.042, seat, 'hide', 0.012, [(0, -0.16, 0.008, 0.010), (0, 0.16, 0.008, 0.010)], shape=thighs)
    s.tube(ring((0.249, 0.249), 0.042, 0.004, seat), 0.004, 'hide_dark', closed=True, straight=True)
    soft(s, (0.152, 0.215, 0.016), 0.015, moved(seat, -0.015, 0.050), 'fleece', 0.012, [(1, 0.02, 0.018, 0.007)], 0.006, wool)
    harness(c, back, seat)
    for e in (-1, 1):
        arm(c, e)
    undercarriage(c)
    return c, back


def harness(c, back, seat):
    s = c.s
    across = c.way(1, 0, 0)
    buckle = seat(0.0, 0.03, 0.098)
    for e in (-1, 1):
        # The belt goes over the edge of the back, down the fleece, and onto the seat.
        way = [back(e * 0.085, 0.50, -0.088), back(e * 0.085, 0.62, -0.086), back(e * 0.085, 0.665, -0.03), back(e * 0.085, 0.655, 0.04), back(e * 0.084, 0.60, 0.084),
               back(e * 0.082, 0.45, 0.090), back(e * 0.075, 0.28, 0.096), back(e * 0.062, 0.13, 0.108), seat(e * 0.045, -0.09, 0.092), buckle + across * (e * 0.022)]
        path = smooth(way)
        strap(s, path, across, 'webbing')
        # An adjuster on each belt.
        soft(s, (0.030, 0.022, 0.006), 0.005, lambda a, b, t, e=e: back(e * 0.0795 + a, 0.40 + b, 0.094 + t), 'steel')
        soft(s, (0.026, 0.006, 0.004), 0.003, lambda a, b, t, e=e: back(e * 0.0795 + a, 0.40 + b, 0.101 + t), 'dark')
        lap = smooth([c.at(e * 0.255, -0.15, 0.44), c.at(e * 0.235, -0.10, 0.495), seat(e * 0.15, -0.03, 0.088), seat(e * 0.08, 0.02, 0.092), buckle + across * (e * 0.024)])
        strap(s, lap, c.way(0, 1, 0.1), 'webbing')
        strap(s, [p + Vector((0, 0, 0.003)) for p in lap[20:26]], c.way(0, 1, 0.1), 'steel', 0.056, 0.005)
        c.turned(e * 0.253, -0.15, 0.44, [(0.022, -e * 0.008), (0.022, e * 0.006), (0.008, e * 0.012)], 'steel', SIDE, 24)
    strap(s, smooth([buckle, seat(0, 0.12, 0.076), seat(0, 0.22, 0.055), seat(0, 0.262, 0.02), seat(0, 0.262, -0.05)]), across, 'webbing', 0.04)
    m = Matrix.Translation(buckle) @ c.base.to_3x3().to_4x4() @ Matrix.Rotation(math.radians(-84), 4, 'X')
    s.turned(m, [(0.034, -0.012), (0.040, -0.006), (0.040, 0.012), (0.036, 0.018), (0.006, 0.019)], 'steel', 40)
    s.turned(m, [(0.027, 0.018), (0.025, 0.023), (0.004, 0.024)], 'red', 40)


def arm(c, e):
    s = c.s
    def place(a, b, t):
        if e < 0:
            # The armrest is folded up along the back, as it is left for the next pilot.
            return c.at(e * 0.295 + a, -0.20 - (b + 0.2) * 0.19 - t, 0.645 + (b + 0.2) * 0.98 - t * 0.19)
        return c.at(e * 0.295 + a, b, 0.665 + t - 0.02 * max(0, b / 0.2))
    soft(s, (0.032, 0.185, 0.022), 0.02, place, 'hide', 0.004)
    soft(s, (0.026, 0.17, 0.010), 0.008, lambda a, b, t: place(a, b, t - 0.026), 'frame')
    stitches(s, [place(e * 0.0, b * 0.01, 0.0265) for b in range(-15, 16)], 'thread', 0.014)
    c.turned(e * 0.295, -0.20, 0.645, [(0.040, -e * 0.032), (0.043, -e * 0.026), (0.043, e * 0.026), (0.040, e * 0.032), (0.012, e * 0.034)], 'frame', SIDE, 40)
    c.turned(e * 0.295, -0.20, 0.645, [(0.016, e * 0.034), (0.014, e * 0.038), (0.003, e * 0.039)], 'steel', SIDE, 24)
    c.tube([(e * 0.22, -0.25, 0.64), (e * 0.30, -0.20, 0.645)], 0.016, 'steel', straight=True)


def undercarriage(c):
    s = c.s
    for e in (-1, 1):
        c.block(e * 0.19, 0.0, 0.012, 0.075, 0.80, 0.024, 'frame', 0.006)
        c.block(e * 0.19, 0.0, 0.032, 0.034, 0.78, 0.018, 'rail', 0.004)
        for i in range(5):
            c.turned(e * 0.19, -0.34 + i * 0.17, 0.040, [(0.010, 0.0), (0.010, 0.003), (0.002, 0.004)], 'dark', sides=16)
        for y in (-0.17, 0.20):
            c.block(e * 0.19, y, 0.062, 0.058, 0.10, 0.05, 'frame', 0.012)
        # Crossed legs carry the pan.
        c.tube([(e * 0.19, -0.17, 0.07), (e * 0.19, 0.18, 0.34)], 0.017, 'frame', straight=True)
        c.tube([(e * 0.175, 0.20, 0.07), (e * 0.175, -0.15, 0.34)], 0.017, 'frame', straight=True)
        c.turned(e * 0.185, 0.012, 0.207, [(0.026, -0.03), (0.026, 0.03), (0.008, 0.034)], 'steel', SIDE, 24)
    c.tube([(-0.19, -0.15, 0.34), (0.19, -0.15, 0.34)], 0.014, 'steel', straight=True)
    c.tube([(-0.19, 0.18, 0.34), (0.19, 0.18, 0.34)], 0.014, 'steel', straight=True)
    c.block(0, 0.02, 0.30, 0.40, 0.40, 0.06, 'frame', 0.014)
    # The motor box, and the pouch for the life vest under the pan.
    soft(s, (0.10, 0.13, 0.075), 0.015, lambda a, b, t: c.at(a, b - 0.02, 0.19 + t), 'dark')
    soft(s, (0.12, 0.05, 0.05), 0.03, lambda a, b, t: c.at(a, b + 0.24, 0.27 + t), 'hide_dark', 0.01)
    strap(s, [c.at(0, 0.24, 0.322), c.at(0, 0.292, 0.31), c.at(0, 0.297, 0.27), c.at(0, 0.292, 0.235)], c.way(1, 0, 0), 'yellow', 0.02)
    # Handles for height and recline on both sides.
    for e in (-1, 1):
        for y, tip in ((0.10, 'red'), (0.02, 'steel')):
            c.tube([(e * 0.245, y - 0.03, 0.37), (e * 0.275, y, 0.36), (e * 0.282, y + 0.07, 0.375)], 0.006, 'steel')
            c.tube([(e * 0.281, y + 0.055, 0.372), (e * 0.283, y + 0.095, 0.382)], 0.011, tip)


def cap(c, back, b0):
    """The pilot's cap on the headrest, a little tilted."""
    s = c.s
    roll, nod = math.radians(7), math.radians(-8)
    n = 48

    def put(x, y, z):
        """In the cap's own axes: x across, y ahead, z up."""
        x, z = x * math.cos(roll) - z * math.sin(roll), x * math.sin(roll) + z * math.cos(roll)
        y, z = y * math.cos(nod) - z * math.sin(nod), y * math.sin(nod) + z * math.cos(nod)
        return back(x, b0 + z, y + 0.012)

    def hull(levels, material, close=False):
        points = []
        for rx, ry, z, tip in levels:
            for i in range(n):
                a = 2 * math.pi * i / n
                points.append(put(rx * math.sin(a), ry * math.cos(a), z + tip * math.cos(a)))
        faces = [(j * n + i, j * n + (i + 1) % n, (j + 1) * n + (i + 1) % n, (j + 1) * n + i) for j in range(len(levels) - 1) for i in range(n)]
        if close:
            faces.append(tuple(range((len(levels) - 1) * n, len(levels) * n)))
        s.mesh(points, faces, material).data.auto_smooth_angle = math.radians(60)
    hull([(0.02, 0.02, 0.006, 0), (0.082, 0.098, 0.004, 0), (0.084, 0.100, -0.002, 0), (0.086, 0.102, 0.002, 0), (0.087, 0.103, 0.040, 0)], 'cap_band')
    hull([(0.0875, 0.1035, 0.010, 0), (0.0885, 0.1045, 0.012, 0), (0.0885, 0.1045, 0.017, 0), (0.0875, 0.1035, 0.019, 0)], 'gold')
    hull([(0.087, 0.103, 0.038, 0), (0.092, 0.108, 0.046, 0.002), (0.110, 0.124, 0.064, 0.010), (0.121, 0.134, 0.078, 0.016), (0.123, 0.136, 0.084, 0.018), (0.119, 0.132, 0.089, 0.019), (0.09, 0.10, 0.094, 0.017), (0.05, 0.055, 0.096, 0.012), (0.012, 0.013, 0.097, 0.004)], 'cap', True)
    hull([(0.1228, 0.1358, 0.081, 0.017), (0.1250, 0.1378, 0.0835, 0.0175), (0.1228, 0.1358, 0.086, 0.018)], 'cap_band')
    # The peak, from the front half of the band outwards and down.
    points, faces, m = [], [], 25
    for k in range(7):
        u = k / 6
        for i in range(m):
            a = math.radians(-72 + 144 * i / (m - 1))
            reach = 0.055 * u * max(0, math.cos(a * 1.2)) ** 0.7
            points.append(put((0.086 + reach * 0.7) * math.sin(a), 0.102 * math.cos(a) + reach, 0.004 - 0.55 * reach - 0.12 * reach * u))
    faces = [(k * m + i, k * m + i + 1, (k + 1) * m + i + 1, (k + 1) * m + i) for k in range(6) for i in range(m - 1)]
    s.mesh(points, faces, 'peak').data.auto_smooth_angle = math.radians(70)
    s.tube(points[6 * m:], 0.0022, 'peak', straight=True)
    for e in (-1, 1):
        a = math.radians(62 * e)
        s.tube([put(0.089 * math.sin(a), 0.106 * math.cos(a), 0.014), put(0.092 * math.sin(a), 0.109 * math.cos(a), 0.014)], 0.006, 'gold', straight=True)
    # The badge and wings on the front of the crown.
    s.tube([put(0, 0.108, 0.050), put(0, 0.117, 0.053)], 0.011, 'gold', straight=True)
    for e in (-1, 1):
        s.tube([put(e * 0.008, 0.112, 0.050), put(e * 0.022, 0.112, 0.055), put(e * 0.036, 0.108, 0.060)], 0.005, 'gold', radii=[1, 0.9, 0.3])


# -- the controller's chair
def controller(s, base):
    c = Part(s, base)
    back = c.back(-0.215, 0.555, 9, wrap=0.05, taper=0.10, tall=0.56, lumbar=0.022)
    seat = c.level(0.03, 0.445, 0.03, drop=0.035)
    half = (0.225, 0.27, 0.034)
    soft(s, (0.235, 0.28, 0.016), 0.015, moved(back, 0.27, -0.046), 'shell')

    def sides(a, b):
        return 0.018 * math.exp(-((abs(a) - 0.185) / 0.04) ** 2)
    soft(s, half, 0.03, moved(back, 0.27), 'cloth', 0.012, [(1, b, 0.009, 0.016) for b in (-0.15, -0.05, 0.05, 0.15)] + [(0, e * 0.15, 0.007, 0.012) for e in (-1, 1)], 0.011, sides)
    s.tube(ring((0.2255, 0.2705), 0.045, 0.0, moved(back, 0.27)), 0.0045, 'cloth_dark', closed=True, straight=True)
    for e in (-1, 1):
        stitches(s, [moved(back, 0.27)(e * 0.163, b * 0.01, 0.050) for b in range(-23, 24)], 'thread_teal')
    # Headrest.
    head = moved(back, 0.618, 0.018)
    soft(s, (0.135, 0.066, 0.034), 0.032, head, 'cloth', 0.012, [(0, -0.08, 0.007, 0.008), (0, 0.08, 0.007, 0.008)], 0.012)
    strap(s, smooth([back(0, 0.45, -0.07), back(0, 0.56, -0.066), back(0, 0.63, -0.02)]), c.way(1, 0, 0), 'frame', 0.07, 0.008)
    # Seat.
    soft(s, (0.235, 0.235, 0.018), 0.016, moved(seat, 0, -0.055), 'shell')
    soft(s, (0.25, 0.245, 0.042), 0.038, seat, 'cloth', 0.014, [(0, e * 0.15, 0.007, 0.010) for e in (-1, 1)] + [(1, -0.06, 0.009, 0.013), (1, 0.07, 0.009, 0.013)], 0.012)
    s.tube(ring((0.2505, 0.2455), 0.04, 0.0, seat), 0.0045, 'cloth_dark', closed=True, straight=True)
    for e in (-1, 1):
        stitches(s, [seat(e * 0.163, b * 0.01, 0.0475) for b in range(-19, 16)], 'thread_teal')
    # Arms.
    for e in (-1, 1):
        strap(s, smooth([c.at(e * 0.12, 0.0, 0.375), c.at(e * 0.26, 0.0, 0.378), c.at(e * 0.295, -0.01, 0.42), c.at(e * 0.298, -0.01, 0.50)]), c.way(0, 1, 0), 'frame', 0.06, 0.007)
        soft(s, (0.013, 0.036, 0.075), 0.011, lambda a, b, t: c.at(e * 0.298 + a, b - 0.01, 0.545 + t), 'frame')
        soft(s, (0.009, 0.028, 0.06), 0.008, lambda a, b, t: c.at(e * 0.298 + a, b - 0.01, 0.625 + t), 'steel')
        soft(s, (0.043, 0.135, 0.017), 0.016, lambda a, b, t: c.at(e * 0.292 + a, b + 0.015, 0.695 + t), 'rubber', 0.004)
        c.turned(e * 0.313, -0.01, 0.56, [(0.012, 0.0), (0.011, e * 0.008), (0.003, e * 0.009)], 'steel', SIDE, 20)
    # Mechanism, spine, lever, column, and star base.
    c.block(0, -0.02, 0.368, 0.17, 0.27, 0.05, 'frame', 0.014)
    strap(s, smooth([c.at(0, -0.10, 0.36), c.at(0, -0.22, 0.372), c.at(0, -0.288, 0.44), c.at(0, -0.305, 0.58), back(0, 0.22, -0.066)]), c.way(1, 0, 0), 'frame', 0.085, 0.010)
    for e in (-1, 1):
        c.tube([(e * 0.08, 0.03, 0.368), (e * 0.24, 0.04, 0.366), (e * 0.27, 0.045, 0.362)], 0.006, 'steel')
        c.tube([(e * 0.235, 0.04, 0.366), (e * 0.29, 0.045, 0.361)], 0.011, 'dark')
    c.turned(0, 0, 0, [(0.050, 0.085), (0.052, 0.10), (0.046, 0.128), (0.034, 0.135), (0.033, 0.235), (0.030, 0.24), (0.021, 0.242), (0.0205, 0.35)], 'frame')
    c.turned(0, 0, 0, [(0.0212, 0.243), (0.0212, 0.345), (0.001, 0.345)], 'steel')
    for k in range(5):
        a = math.radians(k * 72 + 22)
        way = Vector((math.cos(a), math.sin(a), 0))
        across = Vector((-way.y, way.x, 0))
        points, faces = [], []
        n = 9
        for i in range(n):
            t = i / (n - 1)
            mid = way * (0.03 + 0.29 * t) + Vector((0, 0, 0.112 - 0.030 * t - 0.010 * math.sin(math.pi * t)))
            w, h = 0.032 - 0.012 * t, 0.026 - 0.013 * t
            for j in range(12):
                q = 2 * math.pi * j / 12
                points.append(c.at(*(mid + across * (w * math.copysign(abs(math.cos(q)) ** 0.6, math.cos(q))) + Vector((0, 0, h * math.copysign(abs(math.sin(q)) ** 0.6, math.sin(q)))))))
        faces = [(i * 12 + j, i * 12 + (j + 1) % 12, i * 12 + 12 + (j + 1) % 12, i * 12 + 12 + j) for i in range(n - 1) for j in range(12)]
        faces.append(tuple(range((n - 1) * 12, n * 12)))
        s.mesh(points, faces, 'frame')
        # Twin wheels, each turned in its own direction.
        end = way * 0.315
        c.turned(end.x, end.y, 0.058, [(0.012, 0.0), (0.012, 0.026), (0.004, 0.028)], 'steel', sides=20)
        spin = math.radians((25, 140, 70, 200, 110)[k])
        off = Vector((math.cos(spin), math.sin(spin), 0)) * 0.014
        turn = Matrix.Rotation(spin, 4, 'Z')
        for e in (-1, 1):
            place = end + off + Vector((math.sin(spin), -math.cos(spin), 0)) * (e * 0.014)
            c.turned(place.x, place.y, 0.029, [(0.012, -e * 0.011), (0.026, -e * 0.010), (0.029, -e * 0.006), (0.029, e * 0.006), (0.025, e * 0.010), (0.010, e * 0.011)], 'rubber', turn, 32)
            c.turned(place.x, place.y, 0.029, [(0.017, e * 0.0105), (0.015, e * 0.013), (0.003, e * 0.0135)], 'frame', turn, 24)
        c.block(end.x + off.x * 0.6, end.y + off.y * 0.6, 0.045, 0.012, 0.045, 0.035, 'frame', 0.006, spin - math.radians(90))
    return c, back


def headset(c, back, b0, wide=0.166):
    """A headset, hung over the headrest; returns where its cable begins."""
    s = c.s
    top = 0.118
    band = [back(a * wide, b0 + h * top, 0.018) for a, h in ((-1.0, -0.3), (-1.0, 0.25), (-0.82, 0.72), (-0.45, 0.97), (0, 1.05), (0.45, 0.97), (0.82, 0.72), (1.0, 0.25), (1.0, -0.3))]
    path = smooth(band)
    strap(s, path, c.way(0, 1, 0.1), 'steel', 0.016, 0.0028)
    strap(s, path[18:47], c.way(0, 1, 0.1), 'hide_dark', 0.040, 0.010)
    turn = SIDE
    for e in (-1, 1):
        m = back(e * (wide + 0.004), b0 - 0.035, 0.020)
        at = Matrix.Translation(m) @ c.base.to_3x3().to_4x4() @ turn
        s.turned(at, [(0.0375, -e * 0.024), (0.0462, -e * 0.020), (0.0488, -e * 0.010), (0.0450, e * 0.000)], 'foam', 36)
        s.turned(at, [(0.0425, -e * 0.004), (0.0475, 0), (0.0475, e * 0.010), (0.0413, e * 0.022), (0.0275, e * 0.028), (0.0050, e * 0.029)], 'shell', 36)
        s.turned(at, [(0.0300, e * 0.0268), (0.0275, e * 0.0295), (0.0238, e * 0.0295), (0.0225, e * 0.027)], 'teal', 36)
    return wide


def boom(c, back, b0, wide, e):
    s = c.s
    way = smooth([back(e * (wide + 0.014), b0 - 0.045, 0.028), back(e * (wide + 0.012), b0 - 0.085, 0.075), back(e * (wide - 0.03), b0 - 0.105, 0.125), back(e * (wide - 0.075), b0 - 0.105, 0.145)])
    s.tube(way, 0.0035, 'steel', straight=True)
    s.tube([way[-3], way[-1], back(e * (wide - 0.10), b0 - 0.104, 0.150)], 0.011, 'foam', radii=[0.8, 1.0, 0.9])


# -- the table between them
def table(s, base, top=0.57):
    c = Part(s, base)
    soft(s, (0.25, 0.17, 0.014), 0.012, lambda a, b, t: c.at(a, b, top - 0.014 + t), 'wood', most=0.05)
    c.turned(0, 0.0, 0, [(0.17, 0.0), (0.172, 0.006), (0.165, 0.014), (0.05, 0.022), (0.026, 0.034), (0.022, 0.06), (0.022, top - 0.05), (0.06, top - 0.034), (0.07, top - 0.028)], 'frame', sides=56)
    strips(c, -0.085, -0.01, top)
    mug(c, 0.105, -0.085, top)
    lamp(c, 0.170, 0.085, top)
    return c


def strips(c, x, y, top):
    """A sloping board with paper strips in blue and green holders, facing the camera."""
    tip = math.radians(-38)
    m = Matrix.Translation((x, y, top)) @ Matrix.Rotation(math.radians(4), 4, 'Z') @ Matrix.Translation((0, -0.10, 0.012)) @ Matrix.Rotation(tip, 4, 'X')

    def box(a, b, w, h, up, material, deep=0.006, bevel=0.001, turn=0.0):
        """Places a box on the board: `a` across, `b` up the slope, `up` towards the camera."""
        c.s.block(c.base @ m @ Matrix.Translation((a, -up, b)) @ Matrix.Rotation(turn, 4, 'Y'), w, h, deep, material, bevel)
    box(0, 0.105, 0.27, 0.22, 0.0, 'shell', 0.012, 0.005)
    box(0, 0.008, 0.27, 0.014, 0.016, 'frame', 0.020, 0.003)
    for e in (-1, 1):
        box(e * 0.130, 0.108, 0.006, 0.208, 0.010, 'steel', 0.012, 0.002)
    for i in range(6):
        if i == 4:
            continue
        b, skew = 0.034 + i * 0.033, 0.02 * ((i * 7) % 5 - 2) * 0.6
        box(0, b, 0.248, 0.029, 0.009, 'dark', 0.008, 0.003, skew)
        box(0.016, b, 0.210, 0.024, 0.011, 'paper', 0.004, 0.0, skew)
        box(-0.106, b, 0.032, 0.027, 0.0125, ('blue', 'green', 'blue', 'green', 'blue', 'green')[i], 0.005, 0.002, skew)
        for k, (a, w) in enumerate(((-0.065, 0.030), (-0.015, 0.040), (0.045, 0.034), (0.095, 0.022))):
            box(a, b + 0.004, w - 0.006 * ((i + k) % 3), 0.0035, 0.0115, 'print', 0.002, 0, skew)
            box(a - 0.003, b - 0.006, w * 0.6, 0.003, 0.0115, 'print', 0.002, 0, skew)
    # What supports the board from behind.
    for e in (-1, 1):
        foot, head = Vector((x + e * 0.09, y + 0.10, top + 0.004)), m @ Vector((e * 0.09, 0.014, 0.17))
        c.tube([tuple(foot), tuple(head)], 0.005, 'steel', straight=True)


def mug(c, x, y, top):
    at = lambda profile, material: c.turned(x, y, top, profile, material, sides=48)  # noqa: E731
    at([(0.030, 0.0), (0.036, 0.002), (0.039, 0.008), (0.040, 0.028)], 'cup')
    at([(0.0402, 0.026), (0.0405, 0.046)], 'band')
    at([(0.040, 0.044), (0.0405, 0.090), (0.040, 0.094), (0.038, 0.095), (0.036, 0.093), (0.0355, 0.080)], 'cup')
    at([(0.0357, 0.082), (0.001, 0.082)], 'coffee')
    c.tube([(x + 0.036, y - 0.006, top + 0.078), (x + 0.060, y - 0.012, top + 0.076), (x + 0.068, y - 0.014, top + 0.052), (x + 0.058, y - 0.012, top + 0.028), (x + 0.036, y - 0.006, top + 0.022)], 0.006, 'cup')


def lamp(c, x, y, top):
    """A small reading lamp; `lamp_at` is the point where its light comes out."""
    s = c.s
    c.turned(x, y, top, [(0.055, 0.0), (0.055, 0.008), (0.048, 0.014), (0.010, 0.020), (0.008, 0.03)], 'shell', sides=48)
    neck = smooth([(x, y, top + 0.015), (x + 0.015, y, top + 0.15), (x - 0.005, y - 0.03, top + 0.25), (x - 0.05, y - 0.09, top + 0.285), (x - 0.10, y - 0.15, top + 0.255)])
    c.tube([tuple(p) for p in neck], 0.006, 'brass', straight=True)
    head = c.at(x - 0.10, y - 0.15, top + 0.255)
    aim = (c.at(x - 0.25, y - 0.10, top + 0.06) - head).normalized()
    m = Matrix.Translation(head) @ aim.to_track_quat('-Y', 'Z').to_matrix().to_4x4()
    s.turned(m, [(0.005, -0.010), (0.016, -0.008), (0.021, 0.005), (0.028, 0.021), (0.046, 0.045), (0.047, 0.047), (0.044, 0.046), (0.025, 0.020), (0.004, 0.015)], 'shell', 48)
    s.turned(m, [(0.0455, 0.0445), (0.0475, 0.0455), (0.047, 0.048)], 'brass', 48)
    s.turned(m, [(0.010, 0.016), (0.016, 0.026), (0.014, 0.036), (0.004, 0.042)], 'bulb', 28)
    c.lamp_at, c.lamp_aim = head + aim * 0.050, aim
