# Paints what people have built on the horizon of a landscape: towns with towers, bridges and cranes, and houses on the slopes.
# Everything stands in the layers of the ranges (land.py), in points of the frame above the horizon.

import cv2
import numpy as np

from develop import rgb
from land import HORIZON, TALL, WIDTH, clouds_of, linear

SUPER = 3.0
WARM = np.array([1.0, 0.70, 0.36], np.float32)
COOL = np.array([0.78, 0.90, 1.0], np.float32)
ALARM = np.array([1.0, 0.10, 0.07], np.float32)
# So much of a layer lies below the horizon, as in land.ranges.
UNDER = 6


class Sheet:
    """A layer at several times its size: light, cover, and what shines by itself."""

    def __init__(self, place, hour, scale):
        self.sup = scale * SUPER
        size = int((TALL + UNDER) * self.sup), int(WIDTH * self.sup)
        self.light, self.alpha, self.glow = np.zeros((*size, 3), np.float32), np.zeros(size, np.float32), np.zeros((*size, 3), np.float32)
        self.place, self.h = place, place.hours[hour]
        h = self.h
        sunlit, amb = h['slopes']
        self.sun, self.air = rgb(h['light']) * 1.3 * sunlit, linear(h['ambient']) * amb * 0.9
        px = WIDTH / 2 + h['sun'][0] * WIDTH * 0.8
        self.side = 1 if h['sun'][0] > 0 else -1
        self.haze = lambda x: linear(h['haze']) * (1 - 0.5 * np.exp(-((x - px) / 380) ** 2)) + linear(h['mist']) * 0.5 * np.exp(-((x - px) / 380) ** 2)

    def spots(self, points):
        return np.round(np.array([[x * self.sup, (TALL - y) * self.sup] for x, y in points]) * 16).astype(np.int32)

    def tint(self, x, albedo, face, air=None):
        """The colour of a wall. face: how much of the sun it gets."""
        thick = self.place.town_air if air is None else air
        lit = np.asarray(albedo, np.float32) * (self.sun * face + self.air)
        return lit * (1 - thick) + self.haze(x) * thick

    def fill(self, points, colour, cover=1.0):
        q = self.spots(points)
        cv2.fillPoly(self.light, [q], [float(c) for c in colour], cv2.LINE_8, 4)
        cv2.fillPoly(self.alpha, [q], cover, cv2.LINE_8, 4)
        # What stands in front hides the lamps behind.
        cv2.fillPoly(self.glow, [q], (0, 0, 0), cv2.LINE_8, 4)

    def line(self, a, b, width, colour):
        (ax, ay), (bx, by) = a, b
        long = max(1e-3, np.hypot(bx - ax, by - ay))
        ox, oy = -(by - ay) / long * width / 2, (bx - ax) / long * width / 2
        self.fill([(ax + ox, ay + oy), (bx + ox, by + oy), (bx - ox, by - oy), (ax - ox, ay - oy)], colour)

    def shine(self, x, y, w, h, colour):
        """A lit rectangle with its lower left corner there."""
        x0, x1 = int(round(x * self.sup)), max(int(round(x * self.sup)) + 1, int(round((x + w) * self.sup)))
        y1, y0 = int(round((TALL - y) * self.sup)), int(round((TALL - y - h) * self.sup))
        self.glow[y0:max(y1, y0 + 1), x0:x1] = colour

    def done(self, layer, halo):
        """Lays everything over a range, and returns the range with the light of the lamps alone."""
        light, alpha, top = layer
        size = light.shape[1], light.shape[0]
        mine, cover, glow = (cv2.resize(a, size, interpolation=cv2.INTER_AREA) for a in (self.light, self.alpha, self.glow))
        k = self.sup / SUPER
        bright = glow + sum(cv2.GaussianBlur(glow, (0, 0), s * k) * share for s, share in ((1.2, 0.7), (4.5, 0.7 * halo), (14.0, 0.9 * halo)))
        cover, whole = cover[..., None], alpha[..., None]
        light = light * (1 - cover) + mine + bright
        alpha = np.maximum(1 - (1 - whole) * (1 - cover), np.clip(bright.max(2, keepdims=True) * 1.1, 0, 1))[..., 0]
        return (light, alpha, top), glow


def _windows(sheet, r, x, y, w, h, share, strength, cold):
    """Lit windows, storey by storey; offices light whole floors."""
    step, storey = 1.45, 1.75
    for row in range(int((h - 1.6) / storey)):
        floor = r.random()
        for column in range(int((w - 0.5) / step)):
            if r.random() < share * (1.6 if floor < 0.3 else 0.55):
                colour = (COOL if r.random() < cold else WARM) * strength * (0.35 + 0.9 * r.random())
                sheet.shine(x + 0.4 + column * step, y + 1.0 + row * storey, 0.8, 0.85, colour)


def _house(sheet, r, x, w, h, albedo, roof, base=0.0):
    """A building with a front and a narrow side towards the sun, its windows, and snow on its roof where there is snow."""
    deep = w * (0.22 + 0.2 * r.random())
    lit, dull = (0.85, 0.30) if not sheet.h.get('behind') else (0.70, 0.12)
    front, flank = sheet.tint(x, albedo, dull), sheet.tint(x, albedo, lit)
    left, right = (x, x + w) if sheet.side > 0 else (x + deep, x + w + deep)
    edge = right if sheet.side > 0 else left - deep
    sheet.fill([(left, base - 3), (right, base - 3), (right, base + h), (left, base + h)], front)
    sheet.fill([(edge, base - 3), (edge + deep, base - 3), (edge + deep, base + h), (edge, base + h)], flank)
    cover = sheet.tint(x, (0.78, 0.80, 0.84) if sheet.place.ground == 'snow' else (0.10, 0.10, 0.12), 0.8)
    x0, x1 = min(left, edge), max(right, edge + deep)
    if roof == 'gable':
        peak = 0.32 * w
        sheet.fill([(x0 - 0.2, base + h), (x1 + 0.2, base + h), ((x0 + x1) / 2 + 0.25 * w, base + h + peak), ((x0 + x1) / 2 - 0.25 * w, base + h + peak)], cover)
    else:
        sheet.fill([(x0, base + h), (x1, base + h), (x1, base + h + 0.55), (x0, base + h + 0.55)], cover)
        if roof == 'step':
            sheet.fill([(x0 + w * 0.25, base + h), (x0 + w * 0.7, base + h), (x0 + w * 0.7, base + h + 2.2), (x0 + w * 0.25, base + h + 2.2)], front)
    windows = sheet.h['windows']
    _windows(sheet, r, left, base, right - left, h, 0.42 * windows, 0.85 * windows, 0.35 if h > 14 else 0.12)
    return left, right


def _sign(sheet, r, left, right, h, base):
    colour = linear(sheet.place.signs[int(r.random() * len(sheet.place.signs))]) * 1.6 * sheet.h['windows']
    kind = r.random()
    if kind < 0.42:
        sheet.shine(left + (right - left) * 0.2, base + h + 0.8, (right - left) * 0.6, 1.5, colour)
    elif kind < 0.75:
        sheet.shine(left + (right - left) * (0.1 + 0.6 * r.random()), base + h * 0.25, 0.9, h * 0.6, colour)
    else:
        sheet.shine(left, base + h - 0.4, right - left, 0.6, colour)


def _tower(sheet, r, x, h):
    """A tall office tower: glass that mirrors the sky, a crown, a red lamp."""
    w = h * 0.20 + 2.2
    sky = linear(sheet.h['sky'][2][1])
    left, right = _house(sheet, r, x - w / 2, w, h, (0.20, 0.23, 0.27), 'flat')
    for row in range(int(h / 2.4)):
        shade = sheet.tint(x, (0.12, 0.14, 0.17), 0.2) * 0.65 + sky * 0.35 * (0.3 + 0.7 * row / (h / 2.4)) * 0.6
        sheet.fill([(left, row * 2.4 + 0.9), (right, row * 2.4 + 0.9), (right, row * 2.4 + 2.2), (left, row * 2.4 + 2.2)], shade)
    _windows(sheet, r, left, 0, right - left, h, 0.34 * sheet.h['windows'], 0.8 * sheet.h['windows'], 0.55)
    if sheet.place.signs:
        colour = linear(sheet.place.signs[int(x) % len(sheet.place.signs)]) * 1.3
        sheet.shine(left, h + 0.5, right - left, 0.8, colour)
        sheet.shine(left if sheet.side < 0 else right - 0.5, 3, 0.6, h - 3, colour * 0.8)
    sheet.line((x, h), (x, h + h * 0.16), 0.5, sheet.tint(x, (0.2, 0.2, 0.22), 0.5))
    sheet.shine(x - 0.4, h + h * 0.16, 0.9, 0.9, ALARM * 1.6 * sheet.h['lamps'])


def _mast(sheet, r, x, h):
    """A television tower with its platform."""
    grey = sheet.tint(x, (0.30, 0.30, 0.32), 0.5)
    sheet.fill([(x - 2.2, -2), (x + 2.2, -2), (x + 0.8, h * 0.62), (x - 0.8, h * 0.62)], grey)
    sheet.fill([(x - 2.0, h * 0.62), (x + 2.0, h * 0.62), (x + 3.4, h * 0.66), (x + 3.0, h * 0.71), (x - 3.0, h * 0.71), (x - 3.4, h * 0.66)], sheet.tint(x, (0.34, 0.34, 0.36), 0.7))
    sheet.shine(x - 3.0, h * 0.672, 6.0, 0.7, WARM * 1.1 * sheet.h['windows'])
    sheet.fill([(x - 0.55, h * 0.71), (x + 0.55, h * 0.71), (x + 0.2, h), (x - 0.2, h)], grey)
    for at in (0.82, 1.0):
        sheet.shine(x - 0.4, h * at, 0.9, 0.9, ALARM * 1.8 * sheet.h['lamps'])


def _dome(sheet, r, x, h):
    """A house of parliament: columns, drum and dome, lit from below."""
    stone = (0.42, 0.38, 0.33)
    sheet.fill([(x - h * 1.25, -2), (x + h * 1.25, -2), (x + h * 1.25, h * 0.36), (x - h * 1.25, h * 0.36)], sheet.tint(x, stone, 0.35))
    sheet.fill([(x - h * 1.25, h * 0.36), (x + h * 1.25, h * 0.36), (x + h * 1.2, h * 0.42), (x - h * 1.2, h * 0.42)], sheet.tint(x, (0.78, 0.80, 0.84), 0.8))
    sheet.fill([(x - h * 0.36, h * 0.36), (x + h * 0.36, h * 0.36), (x + h * 0.36, h * 0.6), (x - h * 0.36, h * 0.6)], sheet.tint(x, stone, 0.5))
    turn = np.linspace(0, np.pi, 18)
    copper = (0.20, 0.34, 0.30)
    sheet.fill([(x + np.cos(a) * h * 0.38, h * 0.6 + np.sin(a) * h * 0.32) for a in turn], sheet.tint(x, copper, 0.5))
    sheet.fill([(x + sheet.side * np.abs(np.cos(a)) * h * 0.36 * (1 if a < np.pi / 2 else 0.45), h * 0.6 + np.sin(a) * h * 0.31) for a in turn], sheet.tint(x, (0.62, 0.70, 0.70), 0.9))
    sheet.line((x, h * 0.9), (x, h * 1.14), 0.7, sheet.tint(x, stone, 0.6))
    for k in range(-8, 9):
        sheet.shine(x + k * h * 0.14 - 0.3, 1.0, 0.7, h * 0.24, WARM * 0.75 * sheet.h['windows'])


def _spire(sheet, r, x, h):
    """A church: nave and a pointed copper tower."""
    brick = (0.24, 0.14, 0.11)
    sheet.fill([(x, -2), (x + h * 0.5, -2), (x + h * 0.5, h * 0.24), (x, h * 0.24)], sheet.tint(x, brick, 0.4))
    sheet.fill([(x, h * 0.24), (x + h * 0.5, h * 0.24), (x + h * 0.45, h * 0.38), (x, h * 0.38)], sheet.tint(x, (0.78, 0.80, 0.84), 0.7))
    sheet.fill([(x - h * 0.07, -2), (x + h * 0.07, -2), (x + h * 0.07, h * 0.5), (x - h * 0.07, h * 0.5)], sheet.tint(x, brick, 0.55))
    sheet.fill([(x - h * 0.09, h * 0.5), (x + h * 0.09, h * 0.5), (x, h)], sheet.tint(x, (0.20, 0.34, 0.30), 0.6))
    sheet.shine(x - 0.3, h * 0.4, 0.7, h * 0.05, WARM * sheet.h['windows'])


def _crane(sheet, r, x, h):
    """A harbour crane with its jib over the water."""
    steel = sheet.tint(x, (0.30, 0.12, 0.08), 0.5)
    for foot in (-3.0, 3.0):
        sheet.line((x + foot, -2), (x + foot * 0.7, h * 0.55), 0.7, steel)
    sheet.line((x - 2.6, h * 0.28), (x + 2.6, h * 0.28), 0.5, steel)
    sheet.fill([(x - 3.2, h * 0.52), (x + 3.2, h * 0.52), (x + 3.2, h * 0.62), (x - 3.2, h * 0.62)], steel)
    sheet.line((x, h * 0.6), (x, h), 0.7, steel)
    sheet.line((x + 6, h * 0.6), (x - 13, h * 0.66), 0.7, steel)
    sheet.line((x, h), (x - 12, h * 0.66), 0.3, steel)
    sheet.line((x, h), (x + 6, h * 0.6), 0.3, steel)
    sheet.shine(x - 0.4, h, 0.9, 0.9, ALARM * 1.8 * sheet.h['lamps'])
    sheet.shine(x - 13, h * 0.66, 0.8, 0.8, WARM * sheet.h['lamps'])
    sheet.shine(x + 1, h * 0.54, 1.2, 0.7, WARM * 1.2 * sheet.h['lamps'])


def _wheel(sheet, r, x, h):
    """A big wheel at the quay."""
    steel = sheet.tint(x, (0.2, 0.2, 0.24), 0.3)
    sheet.line((x - h * 0.45, -2), (x, h), 0.6, steel)
    sheet.line((x + h * 0.45, -2), (x, h), 0.6, steel)
    for k in range(12):
        a = k * np.pi / 6
        sheet.line((x, h), (x + np.cos(a) * h * 0.86, h + np.sin(a) * h * 0.86), 0.18, steel)
    for k in range(40):
        a = k * np.pi / 20
        colour = linear(sheet.place.signs[(k // 10) % 3]) * 1.5 * sheet.h['windows']
        sheet.shine(x + np.cos(a) * h * 0.86 - 0.35, h + np.sin(a) * h * 0.86, 0.8, 0.8, colour)
    sheet.shine(x - 0.6, h - 0.5, 1.2, 1.2, COOL * sheet.h['windows'])


def _bridge(sheet, r, x, long):
    """A bridge hung from two towers between the parts of the town, with a string of lamps along deck and cables."""
    steel, deck, high = sheet.tint(x, (0.22, 0.24, 0.28), 0.4), 5.4, long * 0.135
    a, b = x - long * 0.30, x + long * 0.30
    cold, violet = linear('#9fe9ff'), linear(sheet.place.signs[2])

    def cable(at):
        """Height of the main cable."""
        if a <= at <= b:
            return deck + 1.6 + (high - 1.6) * ((at - x) / (b - x)) ** 2
        share = (abs(at - x) - long * 0.30) / (long * 0.20)
        return deck + high * max(0.0, 1 - share) ** 1.15
    ends = np.linspace(x - long / 2, x + long / 2, 90)
    sheet.fill([(ends[0], deck - 0.8), (ends[-1], deck - 0.8), (ends[-1], deck + 0.25), (ends[0], deck + 0.25)], steel)
    for i, (p, q) in enumerate(zip(ends, ends[1:])):
        sheet.line((p, cable(p)), (q, cable(q)), 0.42, steel)
        if i % 2 == 0:
            sheet.line((p, deck), (p, cable(p)), 0.14, steel)
    for tower in (a, b):
        for leg in (-1.0, 1.0):
            sheet.line((tower + leg * 1.5, -2), (tower + leg * 0.9, deck + high), 0.8, steel)
        for up in (0.45, 0.8, 1.0):
            sheet.line((tower - 1.2, deck + high * up), (tower + 1.2, deck + high * up), 0.6, steel)
        sheet.shine(tower - 0.4, deck + high + 0.3, 0.9, 0.9, ALARM * 1.8 * sheet.h['lamps'])
        sheet.shine(tower - 0.3, deck + 1, 0.6, high - 1, violet * 0.9 * sheet.h['windows'])
    for p in ends[::2]:
        sheet.shine(p - 0.3, cable(p), 0.6, 0.6, cold * 1.0 * sheet.h['lamps'])
    for p in np.linspace(x - long / 2, x + long / 2, 52):
        sheet.shine(p, deck + 0.5, 0.6, 0.6, WARM * 1.2 * sheet.h['lamps'])


def _beacon(sheet, r, x, h):
    """A lighthouse on its rock."""
    sheet.fill([(x - 16, -2), (x + 22, -2), (x + 12, 1.6), (x + 4, 3.0), (x - 5, 2.8), (x - 11, 1.4)], sheet.tint(x, (0.06, 0.06, 0.07), 0.4))
    sheet.fill([(x - 1.7, 2), (x + 1.7, 2), (x + 1.1, h * 0.85), (x - 1.1, h * 0.85)], sheet.tint(x, (0.6, 0.58, 0.56), 0.6))
    sheet.fill([(x - 1.5, h * 0.42), (x + 1.5, h * 0.42), (x + 1.35, h * 0.58), (x - 1.35, h * 0.58)], sheet.tint(x, (0.4, 0.06, 0.05), 0.6))
    sheet.fill([(x - 1.6, h * 0.85), (x + 1.6, h * 0.85), (x, h * 1.12)], sheet.tint(x, (0.2, 0.05, 0.05), 0.5))
    sheet.shine(x - 0.9, h * 0.86, 1.8, 1.5, np.array([1.0, 0.86, 0.6], np.float32) * 3.2 * sheet.h['lamps'])


def _plume(sheet, r, x, h):
    """A chimney; its steam is laid over the finished layer, because it is soft."""
    sheet.fill([(x - 1.2, -2), (x + 1.2, -2), (x + 0.8, h), (x - 0.8, h)], sheet.tint(x, (0.34, 0.32, 0.31), 0.5))
    sheet.fill([(x - 0.9, h * 0.86), (x + 0.9, h * 0.86), (x + 0.85, h * 0.93), (x - 0.85, h * 0.93)], sheet.tint(x, (0.4, 0.08, 0.06), 0.5))
    sheet.shine(x - 0.4, h, 0.9, 0.9, ALARM * 1.5 * sheet.h['lamps'])


KINDS = {'tower': _tower, 'mast': _mast, 'dome': _dome, 'spire': _spire, 'crane': _crane, 'wheel': _wheel, 'bridge': _bridge, 'beacon': _beacon, 'plume': _plume}


def _steam(layer, place, hour, scale):
    """Steam over the chimneys: in cold air it rises and lies down with the wind."""
    h = place.hours[hour]
    light, alpha, top = layer
    ys, xs = np.mgrid[0:light.shape[0], 0:light.shape[1]].astype(np.float32) / scale
    up = TALL - ys
    for kind, x, tall in place.landmarks:
        if kind != 'plume':
            continue
        along = np.clip((xs - x) / 120, 0, 1)
        middle = tall + 3 + 30 * along ** 0.55
        wide = 1.4 + 15 * along ** 0.8
        rough = clouds_of(light.shape[:2], (26, 130), int(x), 5, 0.6)
        body = np.exp(-((up - middle + (rough - 0.5) * wide * 2.2) / wide) ** 2) * np.clip((xs - x + 0.8) / 1.5, 0, 1) * (1 - along) ** 0.8
        body = np.clip(body * (0.35 + 1.1 * rough) - 0.05, 0, 1) * 0.86
        lit = np.clip(0.55 + (up - middle) / wide * 0.35 + (rough - 0.5), 0, 1)[..., None]
        colour = linear(h['cloud'][1]) * (1 - lit) + linear(h['cloud'][0]) * lit
        light = light * (1 - body[..., None]) + colour * body[..., None]
        alpha = 1 - (1 - alpha) * (1 - body)
    return light, alpha, top


def town(place, hour, layer, scale, near=False):
    """A range with the towns before it, and the light of their lamps; None where nobody lives."""
    quarters = [q for q in place.town if q.near == near]
    if not quarters:
        return layer, None
    sheet = Sheet(place, hour, scale)
    jobs = []
    for q in quarters:
        r = np.random.default_rng(q.seed)
        for _ in range(q.count):
            off = np.clip(r.normal(), -2.4, 2.4) / 2
            tall = q.low + (q.tall - q.low) * np.exp(-(off * 1.7) ** 2) * r.random() ** 2.2
            w = (3.2 + 5.5 * r.random()) * (1.2 if tall < 9 else 0.9)
            tone = 0.10 + 0.22 * r.random()
            albedo = (tone * (1.15 if r.random() < 0.4 else 0.95), tone, tone * (0.8 + 0.35 * r.random()))
            roof = 'gable' if tall < 8 and r.random() < 0.6 else 'step' if r.random() < 0.3 else 'flat'
            jobs.append((tall, q.x + off * q.width, w, albedo, roof, r.random() < q.neon, int(r.integers(1 << 30))))
    # High ones stand behind, landmarks among them.
    marks = [(tall if kind in ('tower', 'mast', 'spire', 'plume') else 0.0, kind, x, tall) for kind, x, tall in (place.shore if near else place.landmarks)]
    for mark in sorted(marks, reverse=True):
        if mark[0]:
            KINDS[mark[1]](sheet, np.random.default_rng(int(mark[2])), mark[2], mark[3])
    for tall, x, w, albedo, roof, lit, seed in sorted(jobs, reverse=True):
        r = np.random.default_rng(seed)
        left, right = _house(sheet, r, x - w / 2, w, tall, albedo, roof)
        if lit and place.signs:
            _sign(sheet, r, left, right, tall, 0.0)
    for mark in marks:
        if not mark[0]:
            KINDS[mark[1]](sheet, np.random.default_rng(int(mark[2])), mark[2], mark[3])
    if place.signs:
        # The quay: a string of lamps just above the water.
        r = np.random.default_rng(2)
        for q in quarters:
            for x in np.arange(q.x - q.width * 1.25, q.x + q.width * 1.25, 6.0):
                if r.random() < 0.2:
                    continue
                sheet.shine(x + 5 * r.random(), 0.7 + 0.5 * r.random(), 0.8, 0.8, (WARM if r.random() < 0.7 else linear(place.signs[int(r.random() * len(place.signs))])) * 1.3 * sheet.h['lamps'])
    layer, glow = sheet.done(layer, 0.10 if not place.signs else 0.16)
    return layer if near else _steam(layer, place, hour, scale), glow


def houses(place, hour, layer, scale):
    """The near range with the lit windows of the houses on its slopes and the town before it, and their light."""
    if not place.lights:
        return layer, None
    sheet = Sheet(place, hour, scale)
    alpha = layer[1]
    r = np.random.default_rng(19)
    for _ in range(place.lights * 6):
        x, y = WIDTH * r.random(), 1.5 + 30 * r.random() ** 2
        row, column = int((TALL - y - 2.5) * scale), int(x * scale)
        if not (0 <= row and column < alpha.shape[1]) or alpha[row, column] < 0.9 or r.random() > 1 / 5:
            continue
        sheet.shine(x, y, 0.7, 0.7, (WARM if r.random() < 0.85 else COOL) * (0.5 + 0.9 * r.random()) * sheet.h['lamps'] ** 2)
    layer, glow = sheet.done(layer, 0.10)
    layer, more = town(place, hour, layer, scale, True)
    return layer, glow if more is None else glow + more
