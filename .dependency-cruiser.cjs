// Which part of the game may import which: one way only, as docs/architecture.md draws it.
// Every arrow is a list of what a room may import besides itself; what is not listed is an error.

/** The parts of src/. */
const PARTS = {
  quarter: [],
  codes: [],
  measures: ['quarter'],
  content: ['quarter'],
  ride: ['codes', 'content', 'measures', 'quarter'],
  flight: ['content', 'measures', 'quarter'],
  learning: ['flight', 'content', 'quarter'],
  classroom: ['codes', 'flight', 'content', 'quarter'],
  look: [],
  language: ['flight', 'content', 'quarter', 'look'],
  world: ['flight', 'content', 'quarter', 'language', 'look'],
  panels: ['classroom', 'learning', 'flight', 'ride', 'measures', 'content', 'quarter', 'language', 'look'],
  sound: ['flight', 'quarter', 'language', 'look'],
  keep: ['learning', 'flight', 'ride', 'content', 'quarter', 'look'],
  app: [
    'classroom',
    'learning',
    'flight',
    'ride',
    'content',
    'quarter',
    'look',
    'world',
    'panels',
    'sound',
    'language',
    'keep',
  ],
};

/** The rooms of the rule book, from the shapes up to the debrief. `index.ts` is their only door. */
const FLIGHT = {
  state: [],
  schedule: ['state'],
  desks: ['schedule', 'state'],
  rules: ['desks', 'schedule', 'state'],
  views: ['rules', 'desks', 'schedule', 'state'],
  play: ['rules', 'desks', 'schedule', 'state'],
  debrief: ['views', 'play', 'rules', 'desks', 'schedule', 'state'],
};

/** The screens do not know each other: what two of them share is in parts. */
const PANELS = {
  parts: [],
  flight: ['parts'],
  debrief: ['parts'],
  frame: ['parts'],
  ride: ['parts'],
  school: ['parts'],
  trainer: ['parts'],
  // The trainer's own screen before the room: it shows the class link that the trainer's page sets.
  demo: ['trainer', 'parts'],
  logbook: ['parts'],
  own: ['parts'],
};

/** The rooms of the flight's screen, from its parts up to the bay of strips. */
const FLIGHT_PANELS = {
  parts: [],
  crew: ['parts'],
  bar: ['crew', 'parts'],
  desk: ['parts'],
  verdict: ['desk', 'parts'],
  job: ['crew', 'verdict', 'desk', 'parts'],
  later: ['job', 'verdict', 'desk', 'parts'],
  strip: ['later', 'bar', 'crew', 'parts'],
};

/** One rule a room: within `folder`, it may import itself, what is listed and files of `open`. */
function arrows(folder, rooms, open = '') {
  return Object.entries(rooms).map(([room, mayImport]) => ({
    name: `${folder.replace('src', '').replace('/', '')}${folder === 'src' ? '' : '/'}${room}-imports-only-${mayImport.join('-') || 'itself'}`,
    severity: 'error',
    from: { path: `^${folder}/${room}/` },
    to: {
      path: `^${folder}/`,
      pathNot: `^${folder}/(${[room, ...mayImport].join('|')})/${open === '' ? '' : `|${open}`}`,
    },
  }));
}

/** The packages that only some parts may import. */
const PACKAGES = [
  { package: 'phaser', files: '^src/world/(engine\\.ts|phaser-entry\\.(js|d\\.ts))$' },
  { package: 'howler', files: '^src/sound/' },
  { package: 'preact', files: '^src/(panels|app)/' },
  { package: '@preact/signals(-core)?', files: '^src/(panels|app|world|language)/' },
  { package: 'idb', files: '^src/keep/' },
  { package: 'i18next(-browser-languagedetector)?', files: '^src/language/' },
  { package: 'd3-(scale|shape|array)', files: '^src/panels/' },
  { package: '(lean-qr|jsqr)', files: '^src/panels/parts/' },
  { package: 'fflate', files: '^src/content/packs/unzip\\.ts$' },
  { package: 'workbox-(window|precaching|routing)', files: '^src/app/(offline|service-worker)\\.ts$' },
  { package: '(zod|yaml)', files: '^src/(content|app)/' },
];

const packages = PACKAGES.map(({ package: name, files }) => ({
  name: `only-some-files-import-${name.replace(/\W+/g, '-').replace(/^-|-$/g, '')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: files },
  to: { path: `(^|/)node_modules/(@types/)?${name}/` },
}));

module.exports = {
  forbidden: [
    ...arrows('src', PARTS),
    ...arrows('src/flight', FLIGHT),
    ...arrows('src/panels', PANELS, '^src/panels/ports\\.ts$'),
    ...arrows('src/panels/flight', FLIGHT_PANELS),
    ...packages,
    {
      name: 'flight-has-one-door',
      severity: 'error',
      from: { path: '^(src|scripts|tests)/', pathNot: '^src/flight/' },
      to: { path: '^src/flight/', pathNot: '^src/flight/index\\.ts$' },
    },
    {
      name: 'checks-of-content-come-when-they-are-wanted',
      comment: 'They bring a YAML reader along: the game fetches them, and never begins with them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(content/|app/(own-checks|pack-content)\\.ts$)' },
      to: {
        path: '^src/(app/(own-checks|pack-content)|content/((check/)?index|check/(added|folder)|pack|schema|company-file|text-file|yaml-file|export|packs/(read|parse|unzip|strips|host|company|company-tables)))\\.ts$',
        pathNot: '^src/content/index\\.ts$',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'learning-has-one-door',
      severity: 'error',
      from: { path: '^(src|scripts|tests)/', pathNot: '^src/learning/' },
      to: { path: '^src/learning/', pathNot: '^src/learning/index\\.ts$' },
    },
    {
      name: 'rooms-of-flight-do-not-use-its-door',
      severity: 'error',
      from: { path: '^src/flight/[^/]+/' },
      to: { path: '^src/flight/index\\.ts$' },
    },
    {
      name: 'pure-parts-need-nothing-else',
      comment: 'The rules run anywhere: no packages (content may check shapes) and none of Node.',
      severity: 'error',
      from: { path: '^src/(quarter|measures|ride|flight|learning)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'core'] },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'game-needs-no-tools',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(scripts|tests)/' },
    },
    {
      name: 'game-needs-no-development-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'core'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
