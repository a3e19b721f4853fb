// The modules of the engine that the game does without: each path, and what stands in for it in the bundle.
// What the engine makes at its start stays. What is asked for later fails loudly: it must not quietly do nothing.

/** Fails at the first use, with the name of what is missing. */
const ABSENT = (name: string) =>
  `module.exports = class { constructor() { throw new Error('left out of the engine: ${name}'); } };`;
/** As `ABSENT`, for a module that is a plain function. */
const ABSENT_FUNCTION = (name: string) =>
  `module.exports = () => { throw new Error('left out of the engine: ${name}'); };`;
/** A camera's effects are made with the camera, and then only asked whether they run. */
const IDLE = () =>
  'module.exports = class { isRunning = false; update() {} reset() {} preRender() {} postRenderWebGL() {} destroy() {} };';
const EMPTY = () => 'module.exports = {};';
const SILENT = () => 'module.exports = () => {};';

/** Beginnings of paths under node_modules/phaser/src, without `.js`. */
const LEFT_OUT: readonly (readonly [pattern: RegExp, standIn: (name: string) => string])[] = [
  [/^renderer\/webgl\/index$/, EMPTY],
  [/^renderer\/webgl\/renderNodes\/filters\/\w+$/, ABSENT],
  [
    /^renderer\/webgl\/renderNodes\/(BatchHandler(PointLight|Strip|TileSprite|Tri)|DrawLine|DynamicTextureHandler|Fill(Path|Tri)|StrokePath)$/,
    ABSENT,
  ],
  [
    /^renderer\/webgl\/renderNodes\/submitter\/Submitter(MeshToQuad|Tile|TilemapGPULayer|TileSprite)$/,
    ABSENT,
  ],
  [/^renderer\/webgl\/renderNodes\/texturer\/TexturerTileSprite$/, ABSENT],
  [/^renderer\/webgl\/renderNodes\/transformer\/Transformer(Stamp|Tile|TileSprite|Vertex)$/, ABSENT],
  [/^renderer\/snapshot\/\w+$/, ABSENT_FUNCTION],
  [/^filters\/\w+$/, ABSENT],
  [/^cameras\/2d\/effects\/[A-Z]\w+$/, IDLE],
  // The start only asks for a source of chance; the game has its own.
  [/^math\/index$/, () => 'module.exports = { RND: null, RandomDataGenerator: class {} };'],
  [/^animations\/AnimationManager$/, () => 'module.exports = class { destroy() {} };'],
  [/^textures\/DynamicTexture$/, ABSENT],
  // Made once with the texture manager, for drawing into dynamic textures, which are left out too.
  [
    /^gameobjects\/tilesprite\/TileSprite$/,
    () => 'module.exports = class { setOrigin() { return this; } destroy() {} };',
  ],
  [/^gameobjects\/components\/PathFollower$/, EMPTY],
  // Canvas textures and single pictures need no parser of atlases or of compressed textures.
  [
    /^textures\/parsers\/(AtlasXML|JSONArray|JSONHash|KTXParser|PCT\w*|PVRParser|SpriteSheet|SpriteSheetFromAtlas|UnityYAML|verifyCompressedTexture)$/,
    ABSENT_FUNCTION,
  ],
  [/^input\/(keyboard|mouse|touch)\/\w+Manager$/, ABSENT],
  [/^device\/(Audio|Video)$/, EMPTY],
  [/^core\/DebugHeader$/, SILENT],
];

/** What stands in for a module of the engine; null = it is there. `path` is absolute. */
export function standInFor(path: string): string | null {
  const name = /[\\/]phaser[\\/]src[\\/](.+)\.js$/.exec(path)?.[1]?.replaceAll('\\', '/');
  if (name === undefined) return null;
  const found = LEFT_OUT.find(([pattern]) => pattern.test(name));
  return found ? found[1](name) : null;
}
