# Paints the scenery outside from noise: skies, ranges, sea and clouds for each hour. Needs only numpy and OpenCV.
# All layers share one frame and one horizon.
"""The frame is 1600 x 900 reference points with the horizon at 450; FOCUS points make one radian."""

import functools

import cv2
import numpy as np

from develop import rgb, tone

WIDTH, HEIGHT, HORIZON, FOCUS = 1600, 900, 450, 1150.0

HOURS = {
    'dawn': {
        'sky': [(0, '#f7c795'), (0.035, '#eeb092'), (0.09, '#c89aa8'), (0.18, '#8f8db8'), (0.36, '#566aa8'), (0.7, '#32487f'), (1, '#25366a')],
        'sun': (0.17, 0.012, '#ffdfae', 2.0), 'haze': '#9a8bb4', 'mist': '#e3ad95', 'light': '#ffb98a', 'shade': '#5a6597', 'water': '#22355c',
        'cloud': ('#ffcfae', '#8a7fa8'), 'stars': 0.0, 'lamps': 0.75, 'ground': 0.42, 'ambient': '#8f93c4',
    },
    'day': {
        'sky': [(0, '#dbe8ea'), (0.05, '#c2dbe8'), (0.15, '#93bedd'), (0.36, '#5f97cb'), (0.7, '#3a74b2'), (1, '#2b609e')],
        'sun': (-0.30, 0.30, '#fff6df', 1.5), 'haze': '#a9c6dc', 'mist': '#d5e4ea', 'light': '#fff3dc', 'shade': '#7fa3c8', 'water': '#1d4c70',
        'cloud': ('#ffffff', '#a9bfd2'), 'stars': 0.0, 'lamps': 0.12, 'ground': 1.0, 'ambient': '#b9cfe6',
    },
    'dusk': {
        'sky': [(0, '#f3c486'), (0.03, '#eaa981'), (0.08, '#c98d94'), (0.16, '#9a7fa6'), (0.3, '#6a6ca3'), (0.6, '#41508a'), (1, '#2d3b72')],
        'sun': (-0.17, 0.004, '#ffd597', 1.9), 'haze': '#7f6f9c', 'mist': '#cf957f', 'light': '#ff9c6b', 'shade': '#444b80', 'water': '#182448',
        'cloud': ('#eeb394', '#625f92'), 'stars': 0.25, 'lamps': 0.95, 'ground': 0.26, 'ambient': '#6f74b0',
    },
    'night': {
        'sky': [(0, '#3d4a72'), (0.04, '#2c3a63'), (0.12, '#1c294d'), (0.3, '#101a38'), (0.65, '#090f25'), (1, '#060a1a')],
        'sun': (0.23, 0.20, '#e6edff', 0.55), 'haze': '#25325a', 'mist': '#36456f', 'light': '#8ea6dc', 'shade': '#1c2748', 'water': '#060c1e',
        'cloud': ('#3c4a76', '#141c36'), 'stars': 1.0, 'lamps': 1.0, 'ground': 0.11, 'ambient': '#33447a',
    },
}


def linear(code):
    """Converts a colour as it should look to the light that the film curve turns into it."""
    table = _TABLE
    want = np.minimum(np.array([int(code[i:i + 2], 16) / 255 for i in (1, 3, 5)], np.float32), 0.95)
    return np.interp(want, table[1], table[0]).astype(np.float32)


_X = np.linspace(0, 6, 6000, dtype=np.float32)
_TABLE = (_X, tone(_X).astype(np.float32))


def noise(shape, cells, seed, wrap=False):
    """Smooth noise 0-1; `cells` = number of lattice points (down, across)."""
    g = np.random.default_rng(seed).random((max(2, int(cells[0])) + 3, max(2, int(cells[1])) + (0 if wrap else 3))).astype(np.float32)
    if wrap:
        n = g.shape[1]
        g = np.concatenate([g[:, -3:], g, g[:, :3]], 1)
    h, w = shape
    ys = np.linspace(1, 1 + max(2, int(cells[0])), h, dtype=np.float32)
    xs = np.linspace(3, 3 + n, w, endpoint=False, dtype=np.float32) if wrap else np.linspace(1, 1 + max(2, int(cells[1])), w, dtype=np.float32)
    return cv2.remap(g, *np.meshgrid(xs, ys), cv2.INTER_CUBIC)


def clouds_of(shape, cells, seed, octaves=5, gain=0.5, wrap=False):
    total, weight = 0, 0
    for o in range(octaves):
        a = gain ** o
        total = total + a * noise(shape, (cells[0] * 2 ** o, cells[1] * 2 ** o), seed + o, wrap)
        weight += a
    return total / weight


def ridges(shape, cells, seed, octaves=7):
    """Ridged noise: crests are sharp, and small crests occur only on large ones."""
    total, weight, carry = 0, 0, 1.0
    for o in range(octaves):
        n = 1 - np.abs(2 * noise(shape, (cells[0] * 2 ** o, cells[1] * 2 ** o), seed + o) - 1)
        n = np.clip(n, 0, 1) ** 2 * carry
        a = 0.45 ** o
        total, weight = total + n * a, weight + a
        carry = np.clip(n * 2.2, 0.25, 1)
    return total / weight


def frame(scale):
    w, h = int(WIDTH * scale), int(HEIGHT * scale)
    xs = (np.arange(w, dtype=np.float32) + 0.5) / scale
    ys = (np.arange(h, dtype=np.float32) + 0.5) / scale
    return np.meshgrid(xs, ys)


def gradient(hour, up):
    """Light of the sky by height above the horizon, 0-1."""
    stops = HOURS[hour]['sky']
    at = [p for p, _ in stops]
    cols = np.stack([linear(c) for _, c in stops])
    return np.stack([np.interp(up, at, cols[:, k]) for k in range(3)], -1).astype(np.float32)


def sky(hour, scale):
    """The sky over the whole frame, as light."""
    h = HOURS[hour]
    x, y = frame(scale)
    up = np.clip((HORIZON - y) / HORIZON, 0, 1)
    light = gradient(hour, up)
    sx, sy, colour, power = h['sun']
    px, py = WIDTH / 2 + sx * WIDTH * 0.8, HORIZON - sy * HORIZON
    d = np.hypot((x - px), (y - py) * 1.15)
    warm = rgb(colour)
    low = np.exp(-up * 7)
    side = np.exp(-((x - px) / 520) ** 2)
    light = light * (1 + 0.35 * (side * low)[..., None] * warm)
    light += warm * (0.16 * power * np.exp(-d / 190) + 0.5 * power * np.exp(-d / 42))[..., None]
    # Thin high clouds, stretched towards vanishing points on the horizon.
    persp = 1 / (up + 0.10)
    u = (x - WIDTH / 2) * persp * 0.0011
    v = persp * 1.4
    field = clouds_of((512, 1024), (3, 6), 41, 6, 0.55)
    warp = clouds_of((512, 1024), (4, 4), 77, 4)
    mapx = np.mod((u * 90 + 512 + 150 * np.sin(v * 0.7)).astype(np.float32), 1023)
    mapy = np.mod((v * 60).astype(np.float32), 511)
    swirl = cv2.remap(warp, mapx, mapy, cv2.INTER_LINEAR)
    wisp = cv2.remap(field, np.mod(mapx + swirl * 160, 1023).astype(np.float32), np.mod(mapy * 1.9 + swirl * 60, 511).astype(np.float32), cv2.INTER_LINEAR)
    wisp = cv2.GaussianBlur(np.clip((wisp - 0.5) * 3.2, 0, 1), (0, 0), 1.5 * scale)
    wisp *= np.clip(up * 12, 0, 1) * np.clip((1.1 - up) * 1.2, 0, 1)
    lit = linear(h['cloud'][0])
    light = light * (1 - 0.4 * wisp[..., None]) + (lit * (0.25 + 0.5 * np.exp(-d / 420))[..., None]) * ((0.45 if hour == 'day' else 0.6) * wisp)[..., None]
    if sy > 0.05:
        disc = 1 / (1 + np.exp(np.clip((d - (15 if hour == 'night' else 17)) * 2.2 * scale, -40, 40)))
        face = 1.0 if hour != 'night' else 0.82 + 0.18 * clouds_of(x.shape, (40, 70), 5, 3)
        light += (warm * 2.6)[None, None] * (disc * face)[..., None]
    if h['stars']:
        r = np.random.default_rng(8)
        n = int(620 * h['stars'] + 60)
        for _ in range(n):
            cx, cy = r.random() * x.shape[1], (r.random() ** 1.4) * HORIZON * 0.93 * scale
            b = (0.07 + 1.3 * r.random() ** 8) * h['stars'] * np.clip((HORIZON - cy / scale) / 240, 0, 1)
            s = (0.45 + 0.45 * r.random()) * scale
            ix, iy, k = int(cx), int(cy), int(3 * s) + 1
            yy, xx = np.mgrid[max(0, iy - k):iy + k + 1, max(0, ix - k):min(x.shape[1], ix + k + 1)]
            tint = np.array([1, 0.92, 0.82] if r.random() < 0.3 else [0.85, 0.92, 1.0], np.float32)
            light[yy, xx] += (np.exp(-((xx - cx) ** 2 + (yy - cy) ** 2) / (2 * s * s)) * b)[..., None] * tint
    return light


def smooth(a, across):
    return cv2.GaussianBlur(a, (0, 0), sigmaX=across, sigmaY=0.9)


@functools.cache
def terrain(near):
    """Heights in km by (depth, bearing), and the vegetation there."""
    shape = (420, 2400)
    if near:
        high = smooth(ridges(shape, (3, 7), 303, 6) * 1.5 + 0.10 * clouds_of(shape, (9, 30), 17, 3), 2.2)
        base, gain, mid, gap, width = 0.30, 1.35, 0.02, 0.97, 0.30
    else:
        high = smooth(ridges(shape, (3, 8), 911, 6) * 1.5 + 0.10 * clouds_of(shape, (10, 34), 29, 3), 2.2)
        base, gain, mid, gap, width = 0.22, 3.1, -0.03, 0.62, 0.22
    x = np.linspace(-0.5, 0.5, shape[1], dtype=np.float32)
    z = np.linspace(0, 1, shape[0], dtype=np.float32)[:, None]
    opening = 1 - gap * np.exp(-((x - mid) / width) ** 2)
    swell = 0.62 + 0.38 * np.sin(x * 9 + (1 if near else 4)) * np.cos(x * 23)
    rise = np.sin(np.clip(z * 1.25, 0, 1) * np.pi / 2) ** 0.8
    return np.maximum(0, high - base) * gain * opening * (0.75 + 0.25 * swell) * rise


DEEP = {True: (5.0, 12.0), False: (19.0, 46.0)}
TALL = 190


@functools.cache
def visible(near, sup):
    """For each point of a range, the slice of terrain that is seen there (-1 for none); and the height of the crest."""
    heights = terrain(near)
    z0, z1 = DEEP[near]
    w, rows = int(WIDTH * sup), int(TALL * sup)
    cols = ((np.arange(w) + 0.5) / w * (heights.shape[1] - 1)).astype(np.float32)
    seen = np.full((rows, w), -1, np.int16)
    top = np.zeros(w, np.float32)
    line = cv2.remap(heights, *np.meshgrid(cols, np.arange(heights.shape[0], dtype=np.float32)), cv2.INTER_LINEAR)
    z = z0 + (z1 - z0) * (np.arange(heights.shape[0], dtype=np.float32) + 0.5) / heights.shape[0]
    reach = np.maximum.accumulate(line / z[:, None] * FOCUS, 0)
    for x in range(w):
        ys = (rows - 0.5 - np.arange(rows, dtype=np.float32)) / sup
        k = np.searchsorted(reach[:, x], ys)
        seen[:, x] = np.where(k < heights.shape[0], k, -1)
    top = reach[-1]
    return seen, top, cols


def ranges(hour, near, scale):
    """A range of mountains over the whole width: light, alpha, and its upper edge. It ends at the horizon."""
    h = HOURS[hour]
    heights = terrain(near)
    z0, z1 = DEEP[near]
    sup = scale * 1.5
    seen, top, cols = visible(near, sup)
    rows, w = seen.shape
    sx, sy, _, _ = h['sun']
    sun = np.array([sx * 1.6, 0.9 if hour in ('dawn', 'dusk') else -0.55, max(0.22, sy * 2.2)], np.float32)
    sun /= np.linalg.norm(sun)
    dz = (z1 - z0) / heights.shape[0]
    gz, gx = np.gradient(heights)
    mid = (z0 + z1) / 2
    normal = np.stack([-gx / (WIDTH / 2400 / FOCUS * mid), -gz / dz, np.ones_like(gx)], -1)
    steep = np.hypot(normal[..., 0], normal[..., 1])
    normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
    facing = np.clip(normal @ sun, 0, 1)
    # Wide, soft light that keeps shapes readable where there is no sun.
    soft = 0.5 + 0.5 * normal @ np.array([np.sign(sx) * 0.75, -0.25, 0.6], np.float32)
    rough = clouds_of(heights.shape, (60, 320), 51, 4)
    snow_from = 0.50 if near else 0.85
    snow = np.clip((heights + (rough - 0.5) * 0.5 - snow_from - 0.055 * np.minimum(steep, 4)) * 7, 0, 1)
    forest = np.clip((0.36 - heights + (rough - 0.5) * 0.34) * 6, 0, 1) * (1 if near else 0.4)
    rock = np.array([0.16, 0.16, 0.18], np.float32)
    wood = np.array([0.030, 0.050, 0.040], np.float32)
    white = np.array([0.86, 0.90, 0.96], np.float32)
    ground = rock * (0.7 + 0.6 * rough)[..., None]
    ground = ground * (1 - forest[..., None]) + wood * forest[..., None] * (0.5 + rough * 1.0)[..., None]
    ground = ground * (1 - snow[..., None]) + white * snow[..., None]
    sunlit = {'dawn': 1.0, 'day': 1.25, 'dusk': 0.7, 'night': 0.10}[hour]
    amb = {'dawn': 0.50, 'day': 0.55, 'dusk': 0.30, 'night': 0.085}[hour]
    shaded = ground * (rgb(h['light']) * 1.6 * (facing * sunlit)[..., None] + linear(h['ambient']) * (soft ** 1.5 * amb)[..., None])
    haze, mist = linear(h['haze']), linear(h['mist'])
    px = WIDTH / 2 + sx * WIDTH * 0.8
    glow = np.exp(-(((np.arange(w) + 0.5) / sup - px) / 380) ** 2).astype(np.float32)[:, None]
    air = haze * (1 - 0.5 * glow) + mist * 0.5 * glow
    ys = (rows - 0.5 - np.arange(rows, dtype=np.float32))[:, None] / sup
    alpha = (seen >= 0).astype(np.float32)
    index = np.maximum(seen, 0)
    left = np.minimum(cols.astype(int), heights.shape[1] - 2)
    part = (cols - left)[None, :, None]
    light = (shaded[index, left[None]] * (1 - part) + shaded[index, left[None] + 1] * part).astype(np.float32)
    thick = (1 - np.exp(-(z0 + dz * (index + 0.5)) / (30.0 if near else 34.0)))[..., None]
    light = light * (1 - thick) + air[None] * thick
    # Mist on the water at the foot of the mountains.
    low = np.exp(-ys / (13 if near else 24))[..., None] * (0.30 if near else 0.5)
    light = (light * (1 - low) + air[None] * 1.04 * low) * alpha[..., None]
    size = (int(WIDTH * scale), int(TALL * scale))
    light, alpha = cv2.resize(light, size, interpolation=cv2.INTER_AREA), cv2.resize(alpha, size, interpolation=cv2.INTER_AREA)
    # It reaches a little below the horizon, so that no sky shows through a rounded edge; the sea is in front of it.
    under = int(6 * scale)
    return np.pad(light, ((0, under), (0, 0), (0, 0)), 'edge'), np.pad(alpha, ((0, under), (0, 0)), 'edge'), HORIZON - TALL


def over(back, layer, scale):
    light, alpha, y = layer
    y0 = int(y * scale)
    part = back[y0:y0 + light.shape[0]]
    part[:] = part * (1 - alpha[..., None]) + light
    return back


@functools.cache
def waves(scale):
    """The slope of the water's surface at each point below the horizon."""
    rows, w = int((HEIGHT - HORIZON) * scale), int(WIDTH * scale)
    x = (np.arange(w, dtype=np.float32) + 0.5)[None].repeat(rows, 0) / scale
    e = (np.arange(rows, dtype=np.float32) + 0.5)[:, None].repeat(w, 1) / scale
    z = 9000 / (e + 3)
    u = (x - WIDTH / 2) * z / FOCUS
    slopes = 0
    for o, cell in enumerate((0.12, 0.3, 0.7, 1.7, 4, 10, 26, 70, 190)):
        g = cv2.GaussianBlur(np.tile(np.random.default_rng(30 + o).random((256, 256)).astype(np.float32), (3, 3)), (0, 0), 1.1)[256:512, 256:512]
        g = np.pad((g - g.mean()) / g.std(), ((0, 2), (0, 2)), 'wrap')
        n = cv2.remap(g, np.mod(u / cell * 0.5 + o * 17.3, 256).astype(np.float32), np.mod(z / cell * 2.2 + o * 31.7, 256).astype(np.float32), cv2.INTER_LINEAR)
        # A wave smaller than a pixel is averaged. High waves are left out: there are none in a fjord.
        tall = cell * e * (e + 6) / 9000 / 2.2
        slopes = slopes + n * np.clip(tall / 1.6 - 0.5, 0, 1) * np.clip(1.6 - tall / 22, 0, 1)
    slopes = slopes * 0.42
    return slopes


def sea(hour, above, scale):
    """The sea below the horizon: the scene above it, mirrored and broken by waves, over deep water. Lower half of the frame."""
    h = HOURS[hour]
    rows, w = int((HEIGHT - HORIZON) * scale), above.shape[1]
    y0 = int(HORIZON * scale)
    x = (np.arange(w, dtype=np.float32) + 0.5)[None].repeat(rows, 0) / scale
    e = (np.arange(rows, dtype=np.float32) + 0.5)[:, None].repeat(w, 1) / scale
    mirror = above[:y0][::-1]
    stretched = cv2.GaussianBlur(mirror, (0, 0), sigmaX=2.5 * scale, sigmaY=5 * scale)
    slopes = waves(scale)
    my = np.clip((e * 0.8 + np.abs(slopes) * e * 0.5 + slopes * 5) * scale, 0, y0 - 1).astype(np.float32)
    mx = (x * scale + slopes * 2.5 * scale).astype(np.float32)
    light = cv2.remap(stretched, mx, my, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT)
    fresnel = np.clip(0.80 * np.exp(-e / 240) - slopes * 0.13, 0.10, 0.96)[..., None]
    light = light * fresnel + linear(h['water']) * (1 - fresnel) * (0.8 + 0.25 * slopes[..., None])
    sx, sy, colour, power = h['sun']
    px = WIDTH / 2 + sx * WIDTH * 0.8
    broad = 12 + e * (0.26 if sy < 0.05 else 0.4)
    lane = np.exp(-((x - px) / broad) ** 2)
    glint = np.clip(slopes * 1.6 - 0.25, 0, 3) * lane
    light += rgb(colour) * (glint * power * 0.8 * np.exp(-e / 300) + lane * power * 0.12 * np.exp(-e / 120))[..., None]
    line = np.exp(-e / 1.6)[..., None]
    return light * (1 - 0.2 * line) + linear(h['haze']) * 0.2 * line


def clouds(hour, low, scale):
    """A band of clouds that joins seamlessly at its sides: light and alpha."""
    h = HOURS[hour]
    rows, w = int((300 if low else 260) * scale), int(WIDTH * scale)
    shape = (rows, w)
    y = np.linspace(0, 1, rows, dtype=np.float32)[:, None]
    if low:
        body = clouds_of(shape, (3.2, 7), 120, 7, 0.52, True)
        detail = clouds_of(shape, (12, 34), 140, 4, 0.55, True)
        # Thinner towards the edges of the band, and flatter below than above.
        dense = np.clip((body * 0.80 + detail * 0.20 - 0.455 - 0.75 * np.maximum(0, np.abs(y - 0.5) - 0.12) ** 1.4) * 5.5, 0, 1)
    else:
        body = clouds_of(shape, (5, 5), 220, 7, 0.56, True)
        streak = clouds_of(shape, (16, 5), 260, 5, 0.6, True)
        dense = np.clip((body * 0.55 + streak * 0.45 - 0.475 - 0.75 * np.maximum(0, np.abs(y - 0.5) - 0.15) ** 1.4) * 4.6, 0, 1) * 0.75
    fade = np.clip(y * 8, 0, 1) * np.clip((1 - y) * 8, 0, 1)
    alpha = dense * dense * (3 - 2 * dense) * fade * (0.9 if low else 0.6)
    # Lit from the sun's side: thick parts are darker below and on the far side.
    pad = 64
    wide = np.concatenate([dense[:, -pad:], dense, dense[:, :pad]], 1)
    shift = np.roll(wide, (int(10 * scale), int(np.sign(-h['sun'][0]) * -9 * scale)), (0, 1))
    edge = cv2.GaussianBlur(wide, (0, 0), 2 * scale) - cv2.GaussianBlur(shift, (0, 0), 7 * scale)
    lit = np.clip(0.55 + edge[:, pad:-pad] * 1.3 - 0.35 * (y - 0.5) * (1 if h['sun'][1] > 0.05 else -0.6), 0, 1)[..., None]
    light = linear(h['cloud'][1]) * (1 - lit) + linear(h['cloud'][0]) * lit
    return light * alpha[..., None], alpha
