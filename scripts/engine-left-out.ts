// The modules of the engine that the game does without: each path, and what replaces it in the bundle.
// A replacement may do nothing only where the engine itself calls it at its start. Where the game could call it, it throws, so that a
// mistake shows.

/** A class that throws when it is used, with the name of the missing module. */
const ABSENT = (name: string) =>
  `module.exports = class { constructor() { throw new Error('left out of the engine: ${name}'); } };`;
/** The same for a module that is a plain function. */
const ABSENT_FUNCTION = (name: string) =>
  `module.exports = () => { throw new Error('left out of the engine: ${name}'); };`;
/** The effects of a camera are created with every camera, and later only asked whether they are running. */
const IDLE = () =>
  'module.exports = class { isRunning = false; update() {} reset() {} preRender() {} postRenderWebGL() {} destroy() {} };';
const EMPTY = () => 'module.exports = {};';
const SILENT = () => 'module.exports = () => {};';

/** Patterns for paths under node_modules/phaser/src, without `.js`. */
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
  // The engine only looks for a random generator at its start. The game has its own.
  [/^math\/index$/, () => 'module.exports = { RND: null, RandomDataGenerator: class {} };'],
  [/^animations\/AnimationManager$/, () => 'module.exports = class { destroy() {} };'],
  [/^textures\/DynamicTexture$/, ABSENT],
  // Created once with the texture manager, to draw into dynamic textures, which are left out as well.
  [
    /^gameobjects\/tilesprite\/TileSprite$/,
    () => 'module.exports = class { setOrigin() { return this; } destroy() {} };',
  ],
  [/^gameobjects\/components\/PathFollower$/, EMPTY],
  // Canvas textures and single pictures do not need the parsers of atlases and compressed textures.
  [
    /^textures\/parsers\/(AtlasXML|JSONArray|JSONHash|KTXParser|PCT\w*|PVRParser|SpriteSheet|SpriteSheetFromAtlas|UnityYAML|verifyCompressedTexture)$/,
    ABSENT_FUNCTION,
  ],
  [/^input\/(keyboard|mouse|touch)\/\w+Manager$/, ABSENT],
  [/^device\/(Audio|Video)$/, EMPTY],
  [/^core\/DebugHeader$/, SILENT],
];

/** The source that replaces a module of the engine; null = the module is kept. @param path absolute path of the module */
export function standInFor(path: string): string | null {
  const name = /[\\/]phaser[\\/]src[\\/](.+)\.js$/.exec(path)?.[1]?.replaceAll('\\', '/');
  if (name === undefined) return null;
  const found = LEFT_OUT.find(([pattern]) => pattern.test(name));
  return found ? found[1](name) : null;
}
