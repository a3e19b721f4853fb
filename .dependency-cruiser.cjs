// Which part of the game may import which: one way only, as docs/implementation-notes.md draws it.
// Must only hold errors; a rule that may be broken is no rule.

const PARTS = ['quarter', 'flight', 'content', 'look', 'world', 'panels', 'sound', 'language', 'keep', 'app'];

/** The parts that a part may import, besides itself. */
const MAY_IMPORT = {
  quarter: [],
  content: ['quarter', 'flight'],
  flight: ['quarter', 'content'],
  look: [],
  language: ['quarter', 'flight', 'content'],
  world: ['quarter', 'flight', 'content', 'language', 'look'],
  panels: ['quarter', 'flight', 'content', 'language', 'look'],
  sound: ['quarter', 'flight', 'language', 'look'],
  keep: ['quarter', 'flight', 'content', 'look'],
  app: ['quarter', 'flight', 'content', 'look', 'world', 'panels', 'sound', 'language', 'keep'],
};

/** The packages that only some parts may import. */
const PACKAGES = [
  { package: 'phaser', files: '^src/world/(engine\\.ts|phaser-entry\\.(js|d\\.ts))$' },
  { package: 'howler', files: '^src/sound/' },
  { package: 'preact', files: '^src/(panels|app)/' },
  { package: '@preact/signals(-core)?', files: '^src/(panels|app|world|language)/' },
  { package: 'idb', files: '^src/keep/' },
  { package: 'i18next(-browser-languagedetector)?', files: '^src/language/' },
  { package: 'd3-(scale|shape|array)', files: '^src/panels/' },
  { package: '(zod|yaml)', files: '^src/(content|app)/' },
];

const oneWay = PARTS.map((part) => ({
  name: `${part}-imports-only-${MAY_IMPORT[part].join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${part}/` },
  to: { path: '^src/', pathNot: `^src/(${[part, ...MAY_IMPORT[part]].join('|')})/` },
}));

const packages = PACKAGES.map(({ package: name, files }) => ({
  name: `only-some-files-import-${name.replace(/\W+/g, '-').replace(/^-|-$/g, '')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: files },
  to: { path: `(^|/)node_modules/(@types/)?${name}/` },
}));

module.exports = {
  forbidden: [
    ...oneWay,
    ...packages,
    {
      name: 'pure-parts-need-nothing-else',
      comment: 'The rules run anywhere: no packages (content may check shapes) and none of Node.',
      severity: 'error',
      from: { path: '^src/(quarter|flight)/' },
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
