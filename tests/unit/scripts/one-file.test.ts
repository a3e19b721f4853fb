// The page with everything in it: what is in it runs by its hash, and nothing in it is taken for the page's own markup.

import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inOneFile } from '../../../scripts/package/one-file.ts';

const HTML = `<!doctype html>
<html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index-1.css">
</head><body><div id="app"></div></body></html>`;

const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inside = (html: string, element: RegExp) => element.exec(html)?.[1] ?? '';

describe('the one file', () => {
  const script = "const texts = ['</script>', '<!-- $& -->', `<SCRIPT>`];";
  const html = inOneFile(HTML, script, 'p{color:red}', 'MIT --> <b>licence</b> --!> end');
  const code = inside(html, /<script type="module">(.*?)<\/script>/s);

  it('has script and style in it, allowed by their hashes alone', () => {
    const policy = inside(html, /Content-Security-Policy" content="([^"]*)"/);
    expect(policy).toContain(`script-src ${sourceOf(code)};`);
    expect(policy).toContain(`style-src ${sourceOf('p{color:red}')};`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|'self'|https?:|\*/);
    expect(html).not.toMatch(/\ssrc=|\shref=/);
  });

  it('keeps texts as they are, and ends neither script nor comment by them', () => {
    const texts = runInNewContext(`${code} JSON.stringify(texts)`) as string;
    expect(JSON.parse(texts)).toEqual(['</script>', '<!-- $& -->', '<SCRIPT>']);
    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(html.slice(html.indexOf('</script>')).match(/--!?>/g)).toHaveLength(1);
    expect(html.trimEnd().endsWith('-->')).toBe(true);
  });

  it('is not made of a page that is built otherwise', () => {
    expect(() => inOneFile(HTML.replace('<link', '<lonk'), script, '', '')).toThrow('0 of');
    expect(() => inOneFile(`${HTML}<link rel="stylesheet" href="b.css">`, script, '', '')).toThrow('2 of');
    expect(() => inOneFile(HTML, script, '</style>', '')).toThrow('style sheet');
  });
});
