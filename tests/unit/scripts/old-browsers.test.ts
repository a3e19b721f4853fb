// Whether what is too new for the oldest browsers would be found: planted built-ins, and what looks like one.

import { expect, it } from 'vitest';
import { newInScript, newInSheet } from '../../../scripts/old-browsers.ts';

it('finds calls that the oldest browsers lack', () => {
  const calls = [
    'a.toSorted()',
    'b.checkVisibility()',
    'c.roundRect(1,2)',
    'Object.groupBy(d,e)',
    'f.union(g)',
  ];
  expect(calls.map((call) => newInScript(`${call};h.map(i)`))).toEqual([
    ['toSorted()'],
    ['checkVisibility()'],
    ['roundRect()'],
    ['groupBy()'],
    ['union()'],
  ]);
});

it('lets old built-ins and own functions be', () => {
  expect(newInScript('a.findLast(b);structuredClone(c);d.at(-1);e.replaceAll(f,g)')).toEqual([]);
  expect(newInScript('class A{union(b){return b}}new A().union(c)')).toEqual([]);
});

it('finds what the oldest browsers do not understand of a style sheet', () => {
  expect(newInSheet('.a:has(.b){color:red}')).toEqual([':has']);
  expect(newInSheet('.a{color:color-mix(in srgb,red,blue)}')).toEqual(['color-mix(']);
  expect(newInSheet('@media (width<48rem){.a{color:red}}')).toEqual(['@media with < or >']);
  expect(newInSheet('.a{color:red;&:hover{color:blue}}')).toEqual(['nested rules']);
  expect(newInSheet('.a{height:100dvh}')).toEqual(['dvh alone: height:100dvh']);
});

it('lets old rules be, and a newer one with an older line before it', () => {
  expect(newInSheet('@layer a{.b:focus-visible{inset:0}}.c{height:100vh;height:100dvh}')).toEqual([]);
});
