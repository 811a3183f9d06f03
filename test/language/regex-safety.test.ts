// Every regular expression of the pure rooms matches in time linear in the text, whatever the text.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
// Loaded before the watch begins: the phone library has slow expressions, and is handed 24 characters at most.
import 'libphonenumber-js/min';
import { growthOf } from '../support/growth';

process.env.RECHECK_SYNC_BACKEND = 'pure';

const SOURCE = resolve(import.meta.dirname, '../../src');
const ROOMS = ['language', 'engine', 'rules', 'protocol-import'];
/** How long a verdict may take, in ms; an expression without verdict is measured. */
const PATIENCE = 1_500;

interface Expression {
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions written in the pure rooms, and those that they build from strings while they load. */
async function expressions(): Promise<Expression[]> {
  const paths = ROOMS.flatMap(room =>
    readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' })
      .filter(path => path.endsWith('.ts'))
      .map(path => join(SOURCE, room, path)),
  );
  const written = paths.flatMap(path => literalsIn(parseSync(path, readFileSync(path, 'utf8')).program));
  const built = await builtWhile(async () => {
    for (const path of paths) await import(path);
  });
  const all = new Map([...written, ...built].map(each => [`/${each.source}/${each.flags}`, each]));
  return [...all.values()];
}

function literalsIn(node: unknown): Expression[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && typeof node.regex === 'object' && node.regex !== null) {
    const { pattern, flags } = node.regex as { readonly pattern: string; readonly flags: string };
    return [{ source: pattern, flags }];
  }
  return Object.values(node).flatMap(literalsIn);
}

async function builtWhile(load: () => Promise<void>): Promise<Expression[]> {
  const built: Expression[] = [];
  const Original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    built.push({ source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [pattern, flags]) => note(new target(pattern, flags)),
    apply: (target, _self, [pattern, flags]) => note(target(pattern, flags)),
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Original;
  }
  return built;
}

/** `safe` by the checker, or by measuring where the checker finds no answer in time. */
function verdictOn({ source, flags }: Expression): string {
  const { status, ...rest } = checkSync(source, flags, { timeout: PATIENCE });
  if (status === 'safe') return 'safe';
  if (status === 'vulnerable') return `vulnerable: ${'complexity' in rest ? rest.complexity?.summary : ''}`;
  return growsLinearly(new RegExp(source, flags.includes('g') ? flags : `${flags}g`)) ? 'safe' : 'slow';
}

/** Bits of text on which expressions of this kind stumble; each is repeated to ever greater lengths. */
const SEEDS = [
  'a',
  ' ',
  '1',
  '.',
  'a.',
  'a ',
  '1 ',
  '@',
  'a@',
  '-',
  "'",
  'a-',
  '#',
  '\n',
  'ik ',
  'niet ',
  'van de ',
  '12-',
  '"a',
  '😀',
  'e\u0301',
];

function growsLinearly(expression: RegExp): boolean {
  return SEEDS.every(seed => {
    return growthOf(text => void [...text.matchAll(expression)], seed.repeat(4_000), seed.repeat(40_000)) < 30;
  });
}

const found = await expressions();

describe('regular expressions', () => {
  it('are found, written and built', () => {
    expect(found.length).toBeGreaterThan(20);
    expect(found.some(({ source }) => source.includes('(?<url>'))).toBe(true);
  });

  it('an expression that runs away is seen', () => {
    expect(verdictOn({ source: '^(a+)+$', flags: 'u' })).toContain('vulnerable');
    expect(growsLinearly(/a+b/gu)).toBe(false);
  });

  it.each(found.map(each => ({ ...each, name: `/${each.source.slice(0, 80)}/${each.flags}` })))(
    '$name',
    each => expect(verdictOn(each)).toBe('safe'),
    120_000,
  );
});
