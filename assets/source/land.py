# Paints the scenery outside from noise: skies, ranges, what lies below the horizon, and clouds, for each hour of a landscape (landscapes.py).
# All layers share one frame and one horizon. Needs only numpy and OpenCV.
"""The frame is 1600 x 900 reference points with the horizon at 450; FOCUS points make one radian."""

import functools

import cv2
import numpy as np

from develop import rgb, tone

WIDTH, HEIGHT, HORIZON, FOCUS = 1600, 900, 450, 1150.0

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


def gradient(place, hour, up):
    """Light of the sky by height above the horizon, 0-1."""
    stops = place.hours[hour]['sky']
    at = [p for p, _ in stops]
    cols = np.stack([linear(c) for _, c in stops])
    return np.stack([np.interp(up, at, cols[:, k]) for k in range(3)], -1).astype(np.float32)


def sky(place, hour, scale):
    """The sky over the whole frame, as light."""
    h = place.hours[hour]
    x, y = frame(scale)
    up = np.clip((HORIZON - y) / HORIZON, 0, 1)
    light = gradient(place, hour, up)
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
    light = light * (1 - 0.4 * wisp[..., None]) + (lit * (0.25 + 0.5 * np.exp(-d / 420))[..., None]) * (h.get('wisps', 0.6) * wisp)[..., None]
    if sy > 0.05:
        disc = 1 / (1 + np.exp(np.clip((d - h.get('disc', 15 if h.get('moon') else 17)) * 2.2 * scale, -40, 40)))
        face = 1.0 if not h.get('moon') else 0.82 + 0.18 * clouds_of(x.shape, (40, 70), 5, 3)
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
def terrain(hills):
    """Heights in km of a range, by (depth, bearing)."""
    shape = (420, 2400)
    high = smooth(ridges(shape, hills.cells, hills.seed, 6) * 1.5 + 0.10 * clouds_of(shape, hills.fine, hills.fine_seed, 3), 2.2)
    x = np.linspace(-0.5, 0.5, shape[1], dtype=np.float32)
    z = np.linspace(0, 1, shape[0], dtype=np.float32)[:, None]
    opening = 1 - hills.gap * np.exp(-((x - hills.middle) / hills.width) ** 2)
    swell = 0.62 + 0.38 * np.sin(x * 9 + hills.phase) * np.cos(x * 23)
    rise = np.sin(np.clip(z * 1.25, 0, 1) * np.pi / 2) ** 0.8
    heights = np.maximum(0, high - hills.base) * hills.gain * opening * (0.75 + 0.25 * swell) * rise
    if hills.canopy:
        trees = 0.6 * noise(shape, (shape[0], 1150), hills.seed + 50) + 0.4 * noise(shape, (shape[0], 460), hills.seed + 51)
        heights = heights + hills.canopy * np.maximum(trees, 0) ** 1.5 * np.clip(heights / 0.03, 0, 1)
    return heights


TALL = 190


@functools.cache
def visible(hills, sup):
    """For each point of a range, the slice of terrain that is seen there (-1 for none); and the height of the crest."""
    heights = terrain(hills)
    z0, z1 = hills.deep
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


def ranges(place, hour, near, scale):
    """A range of mountains over the whole width: light, alpha, and its upper edge. It ends at the horizon."""
    h = place.hours[hour]
    hills = place.near if near else place.far
    heights = terrain(hills)
    z0, z1 = hills.deep
    sup = scale * 1.5
    seen, top, cols = visible(hills, sup)
    rows, w = seen.shape
    sx, sy, _, _ = h['sun']
    sun = np.array([sx * 1.6, 0.9 if h.get('behind') else -0.55, max(0.22, sy * 2.2)], np.float32)
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
    snow = np.clip((heights + (rough - 0.5) * 0.5 - hills.snow - 0.055 * np.minimum(steep, 4)) * 7, 0, 1)
    forest = np.clip((hills.tree_line - heights + (rough - 0.5) * 0.34) * 6, 0, 1) * hills.forest
    rock = np.array([0.16, 0.16, 0.18], np.float32)
    wood = np.array([0.030, 0.050, 0.040], np.float32)
    white = np.array([0.86, 0.90, 0.96], np.float32)
    ground = rock * (0.7 + 0.6 * rough)[..., None]
    ground = ground * (1 - forest[..., None]) + wood * forest[..., None] * (0.5 + rough * 1.0)[..., None]
    if hills.frost:
        # Snow lies between the trees, most where the wood is thin.
        open_ground = np.clip((clouds_of(heights.shape, (26, 90), 58, 3) - 0.55) * 9, 0, 1)
        frost = np.maximum(hills.frost * (0.25 + 0.5 * clouds_of(heights.shape, (110, 420), 57, 3)), open_ground * 0.85)
        ground = ground * (1 - frost[..., None]) + white * 0.8 * frost[..., None]
    ground = ground * (1 - snow[..., None]) + white * snow[..., None]
    sunlit, amb = h['slopes']
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
    thick = (1 - np.exp(-(z0 + dz * (index + 0.5)) / hills.air))[..., None]
    light = light * (1 - thick) + air[None] * thick
    # Mist at the foot of the hills.
    low = np.exp(-ys / hills.mist[0])[..., None] * hills.mist[1]
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


def sea(place, hour, above, scale, lamps=None):
    """The sea below the horizon: the scene above it, mirrored and broken by waves, over deep water. Lower half of the frame. `lamps`: the light of a town, which lies on the water in long streaks."""
    h = place.hours[hour]
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
    power = power * h.get('lane', 1.0)
    light += rgb(colour) * (glint * power * 0.8 * np.exp(-e / 300) + lane * power * 0.12 * np.exp(-e / 120))[..., None]
    if lamps is not None:
        light += streaks(lamps, slopes, x, e, scale)
    line = np.exp(-e / 1.6)[..., None]
    return light * (1 - 0.2 * line) + linear(h['haze']) * 0.2 * line


def streaks(lamps, slopes, x, e, scale):
    """The lights of a shore on the water: each a column that widens and breaks up towards the eye."""
    column = cv2.GaussianBlur(lamps.sum(0, keepdims=True), (0, 0), sigmaX=1.1 * scale, sigmaY=0.1)
    wide = cv2.GaussianBlur(column, (0, 0), sigmaX=9 * scale, sigmaY=0.1)
    at = (x + slopes * (1.2 + e * 0.035)) * scale
    rows = np.zeros_like(at)
    near = cv2.remap(column, at.astype(np.float32), rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    far = cv2.remap(wide, at.astype(np.float32), rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    part = np.clip(e / 55, 0, 1)[..., None]
    broken = np.clip(0.80 + slopes * 0.42, 0.15, 1.8)[..., None]
    fall = (np.exp(-e / 30) + 0.32 * np.exp(-e / 140))[..., None]
    return (near * (1 - part) + far * part) / scale * broken * fall * 0.16


def plain(place, hour, above, scale):
    """The plain under snow below the horizon: fields, woods, a frozen river that holds the sky, and the lights of farms."""
    h = place.hours[hour]
    rows, w = int((HEIGHT - HORIZON) * scale), above.shape[1]
    y0 = int(HORIZON * scale)
    x = (np.arange(w, dtype=np.float32) + 0.5)[None].repeat(rows, 0) / scale
    e = (np.arange(rows, dtype=np.float32) + 0.5)[:, None].repeat(w, 1) / scale
    sx, sy, colour, power = h['sun']
    px = WIDTH / 2 + sx * WIDTH * 0.8

    def at(e):
        """Place on the plain in km, seen from 160 m above it."""
        z = 0.16 * FOCUS / (e + 0.8)
        return (x - WIDTH / 2) * z / FOCUS, z

    def lattice(u, v, size, seed):
        g = _lattice(seed)
        return cv2.remap(g, np.mod(u / size, 256).astype(np.float32), np.mod(v / size, 256).astype(np.float32), cv2.INTER_LINEAR)

    def woods(e):
        """How wooded the plain is: larger woods, and rows of trees between the fields."""
        u, z = at(e)
        large = lattice(u + 0.35 * z, z - 0.2 * u, 1.3, 5) * 0.7 + lattice(u, z, 0.3, 6) * 0.3
        rowed = np.maximum(np.abs(np.mod(u * 0.9 + 0.4 * z, 1.3) - 0.65), 0)
        cross = np.abs(np.mod(z * 0.95 - 0.35 * u, 0.9) - 0.45)
        hedge = np.clip((0.020 - np.minimum(rowed, cross)) * 60, 0, 1) * np.clip((lattice(u, z, 0.6, 7) - 0.44) * 9, 0, 1)
        clear = np.clip((np.abs(u) - 0.30 - 0.01 * z) * 4, 0, 1)
        copse = np.clip((lattice(u, z, 0.22, 8) - 0.74) * 14, 0, 1) * np.clip((lattice(u, z, 1.9, 9) - 0.4) * 6, 0, 1)
        return np.maximum(np.clip((large - 0.60) * 14, 0, 1), copse) * clear, hedge * clear
    u, z = at(e)
    # The slope of the snow towards the sun. What is smaller than a pixel is averaged.
    shade = 0
    for size, tall, seed in ((4.0, 0.5, 11), (1.2, 0.8, 12), (0.35, 1.0, 13), (0.09, 0.9, 14), (0.03, 0.6, 19)):
        part = lattice(u + 0.03 * np.sign(sx), z, size, seed) - lattice(u - 0.03 * np.sign(sx), z + size * 0.25, size, seed)
        shade = shade + part * tall * np.clip(size * e * e / (160 * 0.9) - 0.3, 0, 1)
    fields = lattice(np.floor(u * 0.9 + 0.4 * z + 40) * 7.3, np.floor(z * 0.95 - 0.35 * u + 60) * 5.1, 1.0, 15) - 0.5
    snow = 0.86 * (1 + 0.10 * fields * np.clip(e / 8 - 0.3, 0, 1))
    road = np.clip((0.010 - np.abs(np.mod(u * 0.97 - 0.22 * z + 0.3 * np.sin(z * 0.8), 1.9) - 0.95)) * 220, 0, 1) * np.clip(e / 14 - 0.4, 0, 1)
    snow = snow * (1 - 0.30 * road)
    furrow = np.sin((u * 0.9 + 0.4 * z) * 60) * np.clip((fields - 0.12) * 8, 0, 1) * np.clip(e / 60 - 0.5, 0, 1)
    ground = (snow * (1 - 0.07 * furrow))[..., None] * np.array([0.97, 0.985, 1.0], np.float32)
    sunlit, amb = h['flat']
    lit = np.clip(0.66 + shade * 0.75, 0.1, 1.7)
    light = ground * (rgb(h['light']) * (sunlit * lit)[..., None] + linear(h['ambient']) * (amb * (0.86 + 0.28 * lit))[..., None])
    # The low sun on the crust of the snow.
    lane = np.exp(-((x - px) / (90 + e * 0.9)) ** 2) * power * (0.16 if not h.get('moon') else 0.05)
    light += rgb(colour) * (lane * np.clip(0.7 + shade * 1.6, 0, 2.4) * np.exp(-e / 260))[..., None]
    # The river, as smooth as glass where the wind has swept it.
    bend = 5.6 + 1.5 * np.sin(u * 0.55 + 0.6) + 0.5 * np.sin(u * 1.7)
    river = np.clip((0.42 - np.abs(z - bend)) * 9, 0, 1)
    second = np.clip((0.16 - np.abs(z - 2.15 - 0.35 * np.sin(u * 2.1 + 2))) * 16, 0, 1) * np.clip((np.abs(u - 1.3) - 0.5) * 4, 0, 1)
    ice = np.maximum(river, second * 0.9)
    mirror = cv2.remap(cv2.GaussianBlur(above[:y0][::-1], (0, 0), sigmaX=3 * scale, sigmaY=4 * scale), (x * scale).astype(np.float32), np.clip((e * 1.1 + 14) * scale, 0, y0 - 1).astype(np.float32), cv2.INTER_LINEAR)
    swept = ice * (0.55 + 0.35 * np.clip((lattice(u, z * 3, 0.5, 16) - 0.3) * 3, 0, 1))
    light = light * (1 - swept[..., None]) + (mirror * 0.86 + light * 0.08) * swept[..., None]
    # Trees stand up from where they grow: a tree's foot lies farther down in the picture than its top.
    tall = 0.5 + 0.5 * cv2.remap(_lattice(17), np.mod(x * 0.9, 256).astype(np.float32), np.mod(x * 0 + np.floor(np.log(e + 1) * 9) * 13, 256).astype(np.float32), cv2.INTER_LINEAR)
    trees = 0
    for step in np.linspace(0, 0.11, 8):
        large, hedge = woods(e * (1 + step))
        trees = np.maximum(trees, np.maximum(large * (step < 0.115 * tall), hedge * 0.85 * (step < 0.06 * tall)))
    trees = cv2.GaussianBlur(trees.astype(np.float32), (0, 0), 0.5 * scale) * np.clip((e - 1.2) / 3, 0, 1)
    wood = np.array([0.050, 0.066, 0.062], np.float32) + np.array([0.30, 0.31, 0.33], np.float32) * (np.clip((lattice(x, e * 2.2, 1.3, 18) - 0.5) * 3, 0, 1) * 0.5)[..., None]
    dark = wood * (rgb(h['light']) * sunlit * 0.7 + linear(h['ambient']) * amb)
    light = light * (1 - trees[..., None]) + dark * trees[..., None]
    thick = (1 - np.exp(-z / 17))[..., None]
    glow = np.exp(-((x - px) / 380) ** 2)[..., None]
    air = linear(h['haze']) * (1 - 0.6 * glow) + linear(h['mist']) * 0.6 * glow
    light = light * (1 - thick) + air * thick
    if h['lamps'] > 0.3:
        r = np.random.default_rng(91)
        dots = np.zeros_like(light)
        # Farms stand in small groups, and most of them are far away.
        for _ in range(42):
            ly, lx = 1.5 + 60 * r.random() ** 3, WIDTH * r.random()
            for _ in range(int(1 + 5 * r.random() ** 2)):
                py, px = ly * (1 + 0.10 * r.random()), lx + (6 + ly * 1.2) * (r.random() - 0.5)
                if 0 <= px < WIDTH:
                    dots[int(py * scale), int(px * scale)] += np.array([1.0, 0.68, 0.36], np.float32) * (0.25 + r.random() ** 2) * (0.7 + ly * 0.02)
        for s, share in ((0.7, 2.6), (2.6, 3.2), (7, 4.0)):
            light += cv2.GaussianBlur(dots, (0, 0), s * scale) * share * scale * scale * h['lamps'] ** 3 * 0.7
    return light


@functools.cache
def _lattice(seed):
    g = cv2.GaussianBlur(np.tile(np.random.default_rng(500 + seed).random((256, 256)).astype(np.float32), (3, 3)), (0, 0), 0.9)[256:512, 256:512]
    g = np.clip(0.5 + (g - g.mean()) / g.std() * 0.19, 0, 1)
    return np.pad(g, ((0, 2), (0, 2)), 'wrap')


def below(place, hour, above, scale, lamps=None):
    """What lies below the horizon."""
    return plain(place, hour, above, scale) if place.below == 'snow' else sea(place, hour, above, scale, lamps)


def clouds(place, hour, low, scale):
    """A band of clouds that joins seamlessly at its sides: light and alpha."""
    h = place.hours[hour]
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
    if 'neon' in h:
        # The town lights them from below, here in one colour and there in another.
        one, other, strength = h['neon']
        detailed = clouds_of(shape, (14, 26), 171, 4, 0.6, True)
        where = np.clip((noise(shape, (2, 5), 77, True) - 0.5) * 3.2 + 0.5, 0, 1)[..., None]
        under = np.clip(0.30 - edge[:, pad:-pad] * 1.6 + (y - 0.5) * 1.1, 0, 1)[..., None] * (0.35 + 0.65 * detailed)[..., None]
        light += (linear(one) * where + linear(other) * (1 - where)) * under * strength * (0.55 if low else 0.35)
    return light * alpha[..., None], alpha
