# The landscapes that a company may be flown in: shapes, ground and town of each, and the colours of its four lights.
# Everything that tells one landscape from another is here; land.py, town.py and field.py paint any of them.
"""Four lights are painted of each landscape, named after the part of the quarter: dawn take-off, day cruise, dusk descent, night landing."""

from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Range:
    """A range of hills. Heights and distances in km; shapes come from noise with these cells (down, across) and seeds."""
    cells: tuple
    seed: int
    fine: tuple
    fine_seed: int
    base: float             # noise below it is flat land
    gain: float
    middle: float           # where the range opens, from -.5 left to .5 right, by how much and how widely
    gap: float
    width: float
    phase: float
    deep: tuple             # nearest and farthest
    snow: float             # height from which snow lies
    forest: float           # share of the low slopes that is wooded
    air: float              # distance in which the air hides most of it
    mist: tuple             # height in points and strength of the mist at its foot
    frost: float = 0.0      # snow among the trees
    canopy: float = 0.0     # height of the trees against the sky
    tree_line: float = 0.36


@dataclass(frozen=True, eq=False)
class Quarter:
    """Part of a town: its middle and width in points of the frame, the height of its houses there, and how many there are."""
    x: float
    width: float
    low: float
    tall: float
    count: int
    seed: int
    neon: float = 0.0       # share of the houses with a lit sign
    near: bool = False      # before the near range, otherwise behind it


@dataclass(frozen=True, eq=False)
class Landscape:
    hours: dict
    far: Range
    near: Range
    below: str = 'water'    # what lies below the horizon: water or snow
    ground: str = 'grass'   # what the airfield stands on: grass or snow
    island: bool = True     # the airfield's ground ends in the sea
    eyes: tuple = ('tower',)
    town: tuple = ()
    landmarks: tuple = ()   # kind, x, size; those before the near range
    shore: tuple = ()
    lights: int = 0         # houses with a light on the slopes of the near range
    signs: tuple = ()       # colours of neon signs, also on the terminal
    terminal: tuple = (1.0, 0.74, 0.42)     # light of its windows, of the masts, and of the masts on the ground
    masts: tuple = (1.0, 0.78, 0.5)
    pools: tuple = (1.0, 0.72, 0.42)
    town_air: float = 0.3   # how much of the town the air hides


FJORD = Landscape(
    far=Range((3, 8), 911, (10, 34), 29, 0.22, 3.1, -0.03, 0.62, 0.22, 4, (19.0, 46.0), 0.85, 0.4, 34.0, (24, 0.5)),
    near=Range((3, 7), 303, (9, 30), 17, 0.30, 1.35, 0.02, 0.97, 0.30, 1, (5.0, 12.0), 0.50, 1.0, 30.0, (13, 0.30)),
    eyes=('tower', 'ground', 'approach'),
    hours={
        'dawn': {
            'sky': [(0, '#f7c795'), (0.035, '#eeb092'), (0.09, '#c89aa8'), (0.18, '#8f8db8'), (0.36, '#566aa8'), (0.7, '#32487f'), (1, '#25366a')],
            'sun': (0.17, 0.012, '#ffdfae', 2.0), 'haze': '#9a8bb4', 'mist': '#e3ad95', 'light': '#ffb98a', 'water': '#22355c',
            'cloud': ('#ffcfae', '#8a7fa8'), 'stars': 0.0, 'lamps': 0.75, 'ambient': '#8f93c4',
            'behind': True, 'slopes': (1.0, 0.50), 'flat': (0.8, 0.8),
        },
        'day': {
            'sky': [(0, '#dbe8ea'), (0.05, '#c2dbe8'), (0.15, '#93bedd'), (0.36, '#5f97cb'), (0.7, '#3a74b2'), (1, '#2b609e')],
            'sun': (-0.30, 0.30, '#fff6df', 1.5), 'haze': '#a9c6dc', 'mist': '#d5e4ea', 'light': '#fff3dc', 'water': '#1d4c70',
            'cloud': ('#ffffff', '#a9bfd2'), 'stars': 0.0, 'lamps': 0.12, 'ambient': '#b9cfe6',
            'slopes': (1.25, 0.55), 'flat': (1.05, 0.55), 'wisps': 0.45, 'clear': 12000,
        },
        'dusk': {
            'sky': [(0, '#f3c486'), (0.03, '#eaa981'), (0.08, '#c98d94'), (0.16, '#9a7fa6'), (0.3, '#6a6ca3'), (0.6, '#41508a'), (1, '#2d3b72')],
            'sun': (-0.17, 0.004, '#ffd597', 1.9), 'haze': '#7f6f9c', 'mist': '#cf957f', 'light': '#ff9c6b', 'water': '#182448',
            'cloud': ('#eeb394', '#625f92'), 'stars': 0.25, 'lamps': 0.95, 'ambient': '#6f74b0',
            'behind': True, 'slopes': (0.7, 0.30), 'flat': (0.5, 0.55),
        },
        'night': {
            'sky': [(0, '#3d4a72'), (0.04, '#2c3a63'), (0.12, '#1c294d'), (0.3, '#101a38'), (0.65, '#090f25'), (1, '#060a1a')],
            'sun': (0.23, 0.20, '#e6edff', 0.55), 'haze': '#25325a', 'mist': '#36456f', 'light': '#8ea6dc', 'water': '#060c1e',
            'cloud': ('#3c4a76', '#141c36'), 'stars': 1.0, 'lamps': 1.0, 'ambient': '#33447a',
            'moon': True, 'slopes': (0.10, 0.085), 'flat': (0.08, 0.42),
        },
    },
)

# A capital's airfield in winter: a plain under snow, low wooded ridges, the city on the horizon in cold, pale air.
CAPITAL = Landscape(
    below='snow', ground='snow', island=False, lights=46, town_air=0.34,
    far=Range((3, 9), 517, (10, 60), 83, 0.24, 1.05, 0.05, 0.45, 0.24, 2, (17.0, 34.0), 0.62, 1.0, 26.0, (9, 0.42), 0.55, 0.012, 0.9),
    near=Range((2, 6), 641, (8, 40), 47, 0.26, 0.36, 0.10, 0.93, 0.26, 3, (5.0, 10.0), 0.9, 1.0, 26.0, (5, 0.22), 0.5, 0.016, 0.9),
    town=(
        Quarter(1000, 190, 5, 46, 140, 3), Quarter(1130, 120, 4, 28, 80, 4), Quarter(700, 210, 3, 17, 120, 5), Quarter(420, 160, 3, 22, 90, 6),
    ),
    landmarks=(('mast', 866, 74), ('dome', 930, 21), ('spire', 1076, 38), ('spire', 640, 22), ('tower', 962, 45), ('tower', 988, 62), ('tower', 1020, 53), ('tower', 1052, 40), ('plume', 1236, 30), ('plume', 352, 24)),
    hours={
        'dawn': {
            'sky': [(0, '#f8d2bd'), (0.03, '#f2bfbb'), (0.08, '#dcb2c4'), (0.17, '#b4aacd'), (0.36, '#8499c8'), (0.7, '#5f7db6'), (1, '#4c6ba6')],
            'sun': (0.17, 0.016, '#ffc7a6', 1.8), 'haze': '#b3abcb', 'mist': '#e6bfc0', 'light': '#ffb0a0',
            'cloud': ('#ffd8cc', '#a9a4c6'), 'stars': 0.0, 'lamps': 0.7, 'ambient': '#9fabdc',
            'behind': True, 'slopes': (1.0, 0.62), 'flat': (0.46, 0.62), 'windows': 0.75,
        },
        'day': {
            'sky': [(0, '#f0e6e2'), (0.04, '#e2e4ea'), (0.14, '#c2d3e4'), (0.36, '#96b6d6'), (0.7, '#729cc8'), (1, '#5f8bba')],
            'sun': (-0.30, 0.15, '#ffefe0', 1.25), 'haze': '#c3d0e0', 'mist': '#e4e4ea', 'light': '#ffe6d2',
            'cloud': ('#fffaf6', '#bcc8d8'), 'stars': 0.0, 'lamps': 0.12, 'ambient': '#b4cbec',
            'slopes': (1.1, 0.62), 'flat': (0.74, 0.66), 'wisps': 0.45, 'clear': 12000, 'windows': 0.05,
        },
        'dusk': {
            'sky': [(0, '#f3bfa0'), (0.025, '#e3a6a4'), (0.07, '#c096b4'), (0.15, '#938cbc'), (0.3, '#6a7eb8'), (0.6, '#45629e'), (1, '#324c86')],
            'sun': (-0.17, 0.006, '#ffb08e', 1.6), 'haze': '#8088b4', 'mist': '#cf9ea6', 'light': '#ff9a88',
            'cloud': ('#e0a8ac', '#66699e'), 'stars': 0.12, 'lamps': 0.95, 'ambient': '#6b8cc8', 'wisps': 0.4,
            'behind': True, 'slopes': (0.72, 0.42), 'flat': (0.22, 0.54), 'windows': 1.0,
        },
        'night': {
            'sky': [(0, '#7d6672'), (0.03, '#5a5474'), (0.10, '#303e6a'), (0.28, '#18264b'), (0.65, '#0d1733'), (1, '#081022')],
            'sun': (0.23, 0.22, '#e6edff', 0.5), 'haze': '#383f68', 'mist': '#625a74', 'light': '#9fb4e6',
            'cloud': ('#5c5a80', '#1d2746'), 'stars': 0.7, 'lamps': 1.0, 'ambient': '#3c4f8c',
            'moon': True, 'slopes': (0.13, 0.12), 'flat': (0.05, 0.30), 'windows': 1.0,
        },
    },
)

# A coast from the blue hour to first light: a dark sea, and a harbour town whose neon lies on the water and under the clouds.
COAST = Landscape(
    lights=120, town_air=0.12, terminal=(0.12, 0.85, 0.75), masts=(0.8, 0.88, 1.0), pools=(0.55, 0.70, 1.0),
    signs=('#ff3fa4', '#2fe6e0', '#9a5cff', '#ff3fa4', '#35a8ff', '#ffb347'),
    far=Range((3, 8), 733, (10, 34), 61, 0.26, 1.9, -0.08, 0.62, 0.20, 5, (15.0, 34.0), 9, 0.6, 26.0, (12, 0.5)),
    near=Range((2, 6), 1221, (9, 30), 71, 0.32, 0.52, -0.02, 1.0, 0.30, 2, (4.0, 9.0), 9, 1.0, 26.0, (7, 0.30), 0, 0.010, 0.5),
    town=(
        Quarter(640, 150, 4, 24, 90, 12, 0.34), Quarter(470, 130, 3, 17, 70, 13, 0.26), Quarter(780, 60, 3, 12, 26, 16, 0.2), Quarter(1120, 120, 5, 36, 96, 14, 0.34, True), Quarter(1330, 130, 3, 18, 60, 15, 0.22, True), Quarter(300, 110, 3, 10, 34, 17, 0.15, True),
    ),
    landmarks=(('bridge', 885, 270), ('wheel', 556, 17), ('tower', 610, 40), ('tower', 668, 50), ('tower', 698, 36), ('spire', 500, 22)),
    shore=(('tower', 1090, 56), ('tower', 1128, 44), ('tower', 1158, 62), ('crane', 1246, 26), ('crane', 1276, 24), ('crane', 1308, 28), ('beacon', 206, 19)),
    hours={
        'dawn': {
            'sky': [(0, '#d98e68'), (0.018, '#b57a86'), (0.05, '#7477a8'), (0.11, '#44699f'), (0.24, '#2c5590'), (0.5, '#1f3d76'), (1, '#142a5a')],
            'sun': (-0.17, -0.03, '#ff9a66', 1.0), 'lane': 0.25, 'haze': '#44588e', 'mist': '#6a7099', 'light': '#a08ab8', 'water': '#10234a',
            'cloud': ('#7a86bc', '#2c3d70'), 'stars': 0.3, 'lamps': 0.95, 'ambient': '#5066a6',
            'behind': True, 'slopes': (0.28, 0.26), 'flat': (0.16, 0.48), 'windows': 1.0, 'neon': ('#7d4fd8', '#2aa9b8', 0.22),
        },
        'day': {
            'sky': [(0, '#5a3478'), (0.025, '#442f72'), (0.08, '#262a60'), (0.2, '#13204c'), (0.5, '#0a1434'), (1, '#060b20')],
            'sun': (0.2, -0.05, '#7a4cff', 0.6), 'lane': 0.3, 'haze': '#232a58', 'mist': '#3d2f66', 'light': '#7f7ae0', 'water': '#050b1c',
            'cloud': ('#4b3f86', '#131a3c'), 'stars': 0.55, 'lamps': 1.0, 'ambient': '#33447f',
            'slopes': (0.09, 0.08), 'flat': (0.05, 0.36), 'windows': 1.0, 'neon': ('#8a48e8', '#1fb6c0', 0.5),
        },
        'dusk': {
            'sky': [(0, '#1f5a70'), (0.03, '#1b4566'), (0.1, '#132e54'), (0.25, '#0c1d3e'), (0.6, '#071129'), (1, '#050a1c')],
            'sun': (-0.27, 0.20, '#dfeaff', 0.34), 'disc': 10, 'haze': '#1d3556', 'mist': '#28506a', 'light': '#8fb0dc', 'water': '#040c1c',
            'cloud': ('#2f5f80', '#0e1c36'), 'stars': 0.9, 'lamps': 1.0, 'ambient': '#2d4a7a',
            'moon': True, 'slopes': (0.12, 0.085), 'flat': (0.07, 0.38), 'windows': 0.8, 'neon': ('#5a48d0', '#1fb0b8', 0.36),
        },
        'night': {
            'sky': [(0, '#f6b98a'), (0.02, '#e69c90'), (0.055, '#b488a6'), (0.12, '#6d80b2'), (0.28, '#3d629c'), (0.6, '#234680'), (1, '#17315f')],
            'sun': (0.17, 0.002, '#ffbd8a', 1.5), 'haze': '#5f6a9c', 'mist': '#b98a92', 'light': '#ff9f86', 'water': '#142a50',
            'cloud': ('#d99a96', '#4b5588'), 'stars': 0.15, 'lamps': 0.9, 'ambient': '#6a7ab4',
            'behind': True, 'slopes': (0.55, 0.34), 'flat': (0.3, 0.5), 'windows': 0.8, 'neon': ('#7d4fd8', '#2aa9b8', 0.1),
        },
    },
)

LANDSCAPES = {'fjord': FJORD, 'capital': CAPITAL, 'coast': COAST}
HOURS = tuple(FJORD.hours)
