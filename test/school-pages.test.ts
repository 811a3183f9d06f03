// The pages for school ICT speak of what there is: every file and option of the packaging command, every link, every permission.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { rolloutFiles } from '../src/cli/rollout';
import { POLICY_KEYS } from '../src/policy/keys';
import { pagesInDutch } from '../src/texts/nl-pages';

const DOCS = resolve(import.meta.dirname, '../docs');
const read = (path: string) => readFileSync(join(DOCS, path), 'utf8');
const platforms = readdirSync(join(DOCS, 'school-ict')).map(name => `school-ict/${name}`);
const pages = ['school-ict.md', 'privacy.md', 'privacy-nl.md', ...platforms];
const rollout = { chromiumId: 'a', firefoxId: 'b', updateUrl: 'c', packageUrl: 'd', values: {} };

it.each(['chromium', 'firefox'] as const)(
  '%s: each file for a management has a page that says what to do with it',
  target => {
    const words = platforms.map(read).join('\n').replaceAll('\\', '/');
    for (const name of rolloutFiles(target, rollout).keys()) expect(words).toContain(`policies/${name}`);
  },
);

it('names no file for a management that there is not', () => {
  const known = [...rolloutFiles('chromium', rollout).keys(), ...rolloutFiles('firefox', rollout).keys()];
  for (const path of pages) {
    const named = [
      ...read(path)
        .replaceAll('\\', '/')
        .matchAll(/policies\/([\w-]+\.(?:reg|json|ps1|mobileconfig))/g),
    ];
    const other = named.map(([, name = '']) => name).filter(name => !/^(?:postwijzer|policies)\.json$/.test(name));
    expect(
      other.filter(name => !known.includes(name)),
      path,
    ).toEqual([]);
  }
});

it('names each option of the command, and no other', () => {
  const command = readFileSync(resolve(DOCS, '../src/cli/package.ts'), 'utf8');
  const [, usage = ''] = /const USAGE = \[([\s\S]*?)\]\.join/.exec(command) ?? [];
  const options = [...new Set(usage.match(/--[a-z][a-z-]+/g))].filter(option => option !== '--language');
  const named = new Set(read('school-ict.md').match(/--[a-z][a-z-]+/g));
  expect(options.filter(option => !named.has(option))).toEqual([]);
  expect([...named].filter(option => !options.includes(option))).toEqual([]);
});

describe.each(pages)('%s', path => {
  it('links to pages that are there', () => {
    const links = [...read(path).matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter(link => !link.startsWith('https:') && !existsSync(join(DOCS, dirname(path), link)));
    expect(broken).toEqual([]);
  });

  it('speaks of settings that there are', () => {
    const keys = [...read(path).matchAll(/`((?:protocol|board|staff|consent)[A-Z]\w+)`/g)].map(([, key = '']) => key);
    expect(keys.filter(key => !(key in POLICY_KEYS))).toEqual([]);
  });
});

it('quotes the status page as it is', () => {
  const page = read('school-ict.md');
  for (const key of ['applied', 'refused', 'kept', 'unknown', 'absent'] as const) {
    expect(page).toContain(`| ${pagesInDutch[`options.policy.${key}`]} |`);
  }
});

it.each(['privacy.md', 'privacy-nl.md'])('%s names each permission, each site, and the policy as they are', path => {
  const page = read(path);
  for (const permission of manifest.permissions) expect(page).toContain(`| \`${permission}\``);
  for (const match of manifest.content_scripts.flatMap(script => script.matches)) {
    expect(page).toContain(new URL(match).hostname);
  }
  const policy = manifest.content_security_policy.extension_pages;
  for (const [, rule = ''] of page.matchAll(/`((?:default|connect)-src '\w+')`/g)) expect(policy).toContain(rule);
});
