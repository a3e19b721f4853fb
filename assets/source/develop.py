# Develops a rendered room: removes the noise from each light group's picture, mixes the groups for an hour, tone-maps.
# Works for any scene; needs numpy and OpenCV, but not Blender.

import os

os.environ['OPENCV_IO_ENABLE_OPENEXR'] = '1'
import cv2  # noqa: E402
import numpy as np  # noqa: E402


def rgb(code):
    """Converts #rrggbb to linear light."""
    v = np.array([int(code[i:i + 2], 16) / 255 for i in (1, 3, 5)], np.float32)
    return np.where(v <= 0.04045, v / 12.92, ((v + 0.055) / 1.055) ** 2.4).astype(np.float32)


def read(path):
    picture = cv2.imread(path, cv2.IMREAD_UNCHANGED)
    if picture is None:
        raise SystemExit(f'cannot read {path}')
    return np.nan_to_num(picture[..., 2::-1] if picture.ndim == 3 else picture).astype(np.float32)


def shifted(a, dx, dy):
    return cv2.warpAffine(a, np.float32([[1, 0, dx], [0, 1, dy]]), (a.shape[1], a.shape[0]), flags=cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE)


def luminance(a):
    return a @ np.array([0.25, 0.6, 0.15], np.float32)


def quieten(pairs, albedo, normal, alpha, levels=4):
    """Removes noise with edge-avoiding wavelets on light divided by surface colour; the difference of the two halves measures the noise."""
    base = albedo + 0.03
    guide = guide_of(albedo, normal, alpha)
    lights = {}
    for name, (a, b) in pairs.items():
        a, b = a / base, b / base
        c = (a + b) / 2
        var = luminance((a - b) / 2) ** 2
        # A single bright pixel (firefly): far brighter than its surroundings, and different in the two halves.
        around = cv2.GaussianBlur(c, (0, 0), 2.0)
        c = np.where((np.sqrt(var) > 0.3 * luminance(c))[..., None], np.minimum(c, 3.0 * around), c)
        var = np.minimum(var, 9 * luminance(around) ** 2)
        lights[name] = [c, cv2.GaussianBlur(var, (0, 0), 2.0) + 1e-9]
    kernel = {0: 3 / 8, 1: 1 / 4, 2: 1 / 16}
    # The weights are computed on smoothed values, because single noisy pixels say little.
    for level in range(levels):
        step = 2 ** level
        tones = {n: cv2.GaussianBlur(luminance(c), (0, 0), 0.8) if level < 2 else luminance(c) for n, (c, _) in lights.items()}
        sums = {n: [np.zeros_like(c), np.zeros_like(v), np.zeros_like(v)] for n, (c, v) in lights.items()}
        for iy in range(-2, 3):
            for ix in range(-2, 3):
                h = kernel[abs(ix)] * kernel[abs(iy)]
                dx, dy = ix * step, iy * step
                d = shifted(guide, dx, dy)
                d -= guide
                d *= d
                near = np.exp(-d.sum(2) * 14.0) * h
                for n, (c, v) in lights.items():
                    t = shifted(tones[n], dx, dy)
                    w = near * np.exp(-np.abs(t - tones[n]) / (3.0 * np.sqrt(v) + 1e-4 + 0.012 * tones[n]))
                    s = sums[n]
                    s[0] += shifted(c, dx, dy) * w[..., None]
                    s[1] += shifted(v, dx, dy) * w * w
                    s[2] += w
        for n, (c, v, w) in sums.items():
            lights[n] = [c / w[..., None], v / (w * w)]
    return {n: c for n, (c, _) in lights.items()}


def enlarge(small, guide, size, guide_large):
    """Scales smooth light up to the size of the detail picture: each point averages the neighbours whose surface is most like its own."""
    w, h = size
    total, weight = 0, 0
    sw, sh = small.shape[1], small.shape[0]
    xs, ys = np.meshgrid((np.arange(w, dtype=np.float32) + 0.5) * sw / w - 0.5, (np.arange(h, dtype=np.float32) + 0.5) * sh / h - 0.5)
    fx, fy = np.floor(xs), np.floor(ys)
    for dy in (-1, 0, 1, 2):
        for dx in (-1, 0, 1, 2):
            px, py = fx + dx, fy + dy
            near = np.exp(-((px - xs) ** 2 + (py - ys) ** 2) * 0.9)
            there = cv2.remap(guide, px, py, cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE)
            near *= np.exp(-((there - guide_large) ** 2).sum(2) * 12) + 1e-5
            total = total + cv2.remap(small, px, py, cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE) * near[..., None]
            weight = weight + near
    return total / weight[..., None]


def surfaces(folder):
    alpha = read(f'{folder}/alpha-0001.exr')
    alpha = np.clip(alpha[..., 0] if alpha.ndim == 3 else alpha, 0, 1)
    return np.clip(read(f'{folder}/albedo-0001.exr'), 0, 4), read(f'{folder}/normal-0001.exr'), alpha


def guide_of(albedo, normal, alpha):
    return np.concatenate([cv2.GaussianBlur(normal, (0, 0), 0.7), cv2.GaussianBlur(albedo, (0, 0), 0.6) * 2.0, alpha[..., None] * 3.0], 2)


def load(folder, groups):
    """The denoised pictures of a render's light groups at full size, the light that surfaces emit, and the alpha."""
    albedo, normal, alpha = surfaces(f'{folder}/detail')
    emission = read(f'{folder}/detail/light-0001.exr')
    large, h, w = guide_of(albedo, normal, alpha), *alpha.shape
    halves = [surfaces(f'{folder}/{groups[0]}-{half}') for half in (0, 1)]
    small = tuple((a + b) / 2 for a, b in zip(*halves))
    pairs = {g: (read(f'{folder}/{g}-0/light-0001.exr'), read(f'{folder}/{g}-1/light-0001.exr')) for g in groups}
    calm = quieten(pairs, *small)
    guide = guide_of(*small)
    # All groups together, because they share the same weights.
    both = np.concatenate([calm[g] for g in groups], 2)
    parts = [enlarge(np.ascontiguousarray(both[..., i:i + 3]), guide, (w, h), large) for i in range(0, both.shape[2], 3)]
    return {g: parts[i] * (albedo + 0.03) * alpha[..., None] for i, g in enumerate(groups)}, emission, alpha


def bloom(light, amount, size):
    """Adds a glow around very bright points."""
    over = np.maximum(light - 0.7, 0)
    total = light
    for s, share in ((size * 0.004, 0.5), (size * 0.014, 0.3), (size * 0.04, 0.2)):
        total = total + cv2.GaussianBlur(over, (0, 0), s) * share * amount
    return total


def tone(light):
    """A soft film curve for each channel that keeps some of the colour in highlights."""
    x = np.maximum(light, 0)
    a, b, c, d, e = 2.2, 0.06, 2.1, 0.62, 0.09
    y = np.clip(x * (a * x + b) / (x * (c * x + d) + e), 0, 1)
    return np.where(y <= 0.0031308, y * 12.92, 1.055 * np.maximum(y, 1e-6) ** (1 / 2.4) - 0.055)


def mix(lights, recipe):
    """Mixes the groups; recipe: group -> (colour, strength)."""
    total = 0
    for group, (colour, strength) in recipe.items():
        total = total + lights[group] * (rgb(colour) * strength)
    return total


def dither(picture, seed=3):
    noise = np.random.default_rng(seed).random(picture.shape[:2], np.float32)[..., None] - 0.5
    return np.clip(picture * 255 + noise, 0, 255).round().astype(np.uint8)


def finished(light, alpha):
    """Converts premultiplied light to straight sRGB with alpha, 8 bits. The colour is extended past edges, so that scaling leaves no rim."""
    straight = light / np.maximum(alpha, 1e-3)[..., None]
    straight = np.where(alpha[..., None] > 0.02, straight, 0)
    picture = dither(tone(straight))
    solid = (alpha > 0.5).astype(np.float32)[..., None]
    spread = cv2.GaussianBlur(picture * solid, (0, 0), 3) / np.maximum(cv2.GaussianBlur(solid, (0, 0), 3), 1e-3)[..., None]
    picture = np.where(alpha[..., None] > 0.02, picture, np.clip(spread, 0, 255)).astype(np.uint8)
    return np.dstack([picture, (alpha * 255).round().astype(np.uint8)])


def show(path, picture, behind=None):
    """Writes a PNG to look at, over a background colour or picture where glass is empty."""
    p = picture.astype(np.float32)
    if p.shape[2] == 4:
        back = np.array(behind if behind is not None else (150, 120, 130), np.float32)
        a = p[..., 3:] / 255
        p = p[..., :3] * a + back * (1 - a)
    cv2.imwrite(path, p[..., ::-1].round().astype(np.uint8))
