// Checks the manners of files that no linter knows: length, opening lines, TODOs, and arithmetic in the rules.
// Must not look at data, texts, or anything that is made by a script.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './runtime.mjs';

const MOST_LINES = 500;
const KINDS = /\.(ts|tsx|js|mjs|cjs|css)$/;
const PURE = /^src\/(quarter|flight)\//;

function files(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((name) => KINDS.test(name));
}

/** The code alone: comments, strings and templates' words are taken out. */
function bare(text) {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, '');
}

const RULES = [
  (name, text) => {
    const lines = text.split('\n').length - 1;
    return lines > MOST_LINES && `${lines} lines; ${MOST_LINES} is the most`;
  },
  (name, text) => {
    const [first = '', second = ''] = text.replace(/^#!.*\n/, '').split('\n');
    const opened = /^(\/\/ |\/\*\*? )\S/.test(first) && /^(\/\/| \*|   )\s*\S/.test(second);
    return !opened && 'opens without two lines saying what it is for and what it must not do';
  },
  (name, text) =>
    /\b(TODO|FIXME|XXX)\b(?!.*#\d)/.test(text) &&
    name !== 'scripts/lengths.mjs' &&
    'a TODO without the number of an issue',
  (name, text) =>
    PURE.test(name) &&
    bare(text).includes('**') &&
    '`**` differs between engines: use src/quarter/arithmetic.ts',
  (name, text) =>
    PURE.test(name) &&
    /\bMath\s*(\[|;|,|\))|=\s*Math\b(?!\.)/.test(bare(text)) &&
    'Math is to be used by its members only',
];

const names = ['src', 'tests', 'scripts'].flatMap(files);
let complaints = 0;
for (const name of names) {
  const text = readFileSync(join(root, name), 'utf8');
  for (const complaint of RULES.map((rule) => rule(name, text))) {
    if (!complaint) continue;
    complaints += 1;
    console.error(`${name}: ${complaint}`);
  }
}
console.log(`${names.length} files read, ${complaints} complaints`);
process.exitCode = complaints === 0 && names.length > 0 ? 0 : 1;
