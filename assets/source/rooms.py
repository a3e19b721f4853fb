# Mixes the light of each hour for the two rooms and writes their pictures, from the light groups that Blender rendered.

import os
import sys

import cv2
import numpy as np

import develop

WHITE = '#ffffff'
HOURS = {
    'dawn': {'sky': ('#b9a9d6', 0.62), 'sunr': ('#ffb27a', 1.0), 'fill': ('#8fa0d8', 0.5), 'lamps': (WHITE, 0.75), 'maps': (WHITE, 0.7), 'glow': (WHITE, 0.8), 'own': (WHITE, 0.9)},
    'day': {'sky': ('#cfe0f5', 1.5), 'sunl': ('#fff1d8', 1.5), 'fill': ('#c8d6ea', 1.5), 'lamps': (WHITE, 0.5), 'maps': (WHITE, 0.35), 'glow': (WHITE, 0.75), 'own': (WHITE, 0.85)},
    'dusk': {'sky': ('#9f94d2', 0.42), 'sunl': ('#ff9f66', 0.9), 'fill': ('#7f86cc', 0.36), 'lamps': (WHITE, 0.9), 'maps': (WHITE, 0.9), 'glow': (WHITE, 0.9), 'own': (WHITE, 1.0)},
    'night': {'sky': ('#5a74b8', 0.09), 'sunr': ('#8fa6d8', 0.07), 'fill': ('#4a5fa8', 0.2), 'lamps': (WHITE, 0.8), 'maps': (WHITE, 0.8), 'glow': (WHITE, 1.0), 'own': (WHITE, 1.0)},
}
# Factors by which a room gets more or less of a light group than the hour says.
GAIN = {'cockpit': {'fill': 1.25, 'lamps': 0.85}, 'tower': {'fill': 2.4, 'glow': 0.6, 'sky': 1.3}}
GROUPS = ['sky', 'sunl', 'sunr', 'fill', 'lamps', 'maps', 'glow', 'warn']


# The calm middle, as shares of the picture: the game draws its instruments in front of it.
CALM = {'cockpit': (0.262, 0.345, 0.679, 1.0), 'tower': (0.275, 0.385, 0.672, 0.585)}


def grade(room, picture):
    """Shifts colours a little towards blue, and makes the middle calm, dark and even, whatever noise or light is there."""
    p = picture[..., :3].astype(np.float32) * np.array([0.95, 1.0, 1.09], np.float32)
    h, w = p.shape[:2]
    x0, y0, x1, y1 = (int(v * s) for v, s in zip(CALM[room], (w, h, w, h)))
    part = p[y0:y1, x0:x1]
    soft = cv2.GaussianBlur(part, (0, 0), w * 0.02, borderType=cv2.BORDER_REPLICATE)
    fine = part - cv2.GaussianBlur(part, (0, 0), w * 0.002)
    soft = (soft + fine * 0.5) * np.array([0.60, 0.72, 0.90], np.float32)
    feather = np.zeros((h, w), np.float32)
    feather[y0:y1, x0:x1] = 1
    feather = cv2.GaussianBlur(cv2.erode(feather, np.ones((3, 3)), iterations=w // 110), (0, 0), w * 0.009)[y0:y1, x0:x1, None]
    p[y0:y1, x0:x1] = part * (1 - feather) + soft * feather
    return np.dstack([develop.dither(np.clip(p / 255, 0, 1), 4), picture[..., 3]])


def quiet(folder):
    """The denoised light groups of a room. Cached beside the render, because denoising takes longest."""
    kept = os.path.join(folder, 'quiet.npz')
    if os.path.exists(kept):
        found = np.load(kept)
        return {n: found[n].astype(np.float32) for n in found.files if n != 'alpha'}, found['alpha'].astype(np.float32)
    lights, emission, alpha = develop.load(folder, GROUPS)
    lights['own'] = emission
    np.savez(kept, alpha=alpha.astype(np.float16), **{n: v.astype(np.float16) for n, v in lights.items()})
    return lights, alpha


def pictures(room, folder):
    """Yields each finished picture of a room with its name: RGBA, 8 bits."""
    lights, alpha = quiet(folder)
    size = alpha.shape[1]
    for hour, recipe in HOURS.items():
        light = develop.mix(lights, {g: (c, k * GAIN[room].get(g, 1)) for g, (c, k) in recipe.items()})
        yield f'{room}-{hour}', grade(room, develop.finished(develop.bloom(light, 0.5, size), alpha))
    warned = develop.bloom(lights['warn'], 0.3, size)
    glow = develop.luminance(warned)[..., None]
    # The tower has no red light, because nothing there is as serious as a stall.
    for name, colour in (('amber', '#ffb454'), ('red', '#ff5a4a'))[:2 if room == 'cockpit' else 1]:
        tinted = develop.tone(warned * develop.rgb(colour) * 0.8)
        strength = np.clip(tinted.max(2), 0, 1)
        straight = np.where(strength[..., None] > 0.004, tinted / np.maximum(strength, 0.004)[..., None], 0)
        yield f'{room}-warning-{name}', np.dstack([np.clip(straight * 255, 0, 255), np.clip(strength * alpha * 255, 0, 255)]).astype(np.uint8)


if __name__ == '__main__':
    room, folder, target = sys.argv[1:4]
    for name, picture in pictures(room, folder):
        cv2.imwrite(f'{target}/{name}.png', picture[..., [2, 1, 0, 3]])
        develop.show(f'{target}/{name}-look.png', picture, (120, 90, 110) if 'warning' not in name else (12, 12, 16))
