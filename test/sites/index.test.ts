import { expect, it } from 'vitest';
import { siteOf, sites } from '../../src/sites/index';

it.each([
  ['www.facebook.com', 'facebook'],
  ['x.com', 'x'],
  ['twitter.com', 'x'],
  ['www.instagram.com', 'instagram'],
])('%s is %s', (hostname, id) => {
  expect(siteOf({ hostname })?.id).toBe(id);
});

it.each(['evilx.com', 'x.com.evil.example', 'www.facebook.com.evil.example', 'facebook.com', 'mobile.x.com', ''])(
  '%s is none of ours',
  hostname => {
    expect(siteOf({ hostname })).toBeNull();
  },
);

it('every site has its own id and hosts', () => {
  expect(new Set(sites.map(site => site.id)).size).toBe(sites.length);
  const hosts = sites.flatMap(site => site.hosts);
  expect(new Set(hosts).size).toBe(hosts.length);
});
