// The worker's answer to a draft: whose account, which protocol, what was set aside, how much was read.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  acceptWord,
  accountOf,
  forgetProtocol,
  importProtocol,
  LONGEST,
  protocolInForce,
  ruleTitles,
  shortened,
  verdictOfTry,
  verdictOn,
  verdictOnBefriending,
} from '../../src/background/checker';
import type { PageDraft } from '../../src/model/draft';
import { rules } from '../../src/rules/index';
import { changeSettings } from '../../src/settings';
import { school } from '../support/draft';
import { fake, freshBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));

beforeEach(async () => {
  freshBrowser();
  forgetProtocol();
  await changeSettings({
    protocol: 'opoz',
    school: { name: school.name, aliases: school.aliases, accounts: school.accounts },
  });
});

const draft = (text: string, own: Partial<PageDraft> = {}): PageDraft => ({
  site: 'facebook',
  kind: 'post',
  text,
  at: '2026-10-14T20:15:00+02:00',
  actor: { name: 'Vera Smit' },
  attachments: [],
  dismissed: [],
  ...own,
});
const rulesOf = async (given: PageDraft) => (await verdictOn(given, 1)).findings.map(finding => finding.rule);

describe('whose account', () => {
  it.each([
    [{ handle: 'obsregenboog' }, 'school'],
    [{ handle: 'OBSRegenboog' }, 'school'],
    [{ name: 'obs De Regenboog' }, 'school'],
    [{ handle: '@obsregenboog' }, 'school'],
    [{ handle: 'verasmit' }, 'personal'],
    [{ name: 'Vera Smit' }, 'personal'],
    [{}, 'unknown'],
  ])('%j is %s', (actor, kind) => expect(accountOf(actor, school)).toBe(kind));

  it('is the own one, whatever it is called, when its author says so', async () => {
    expect(accountOf({ name: 'obs De Regenboog' }, school, ['OBS De Regenboog'])).toBe('personal');
    await changeSettings({ ownAccounts: ['@obsregenboog'] });
    forgetProtocol();
    const verdict = await verdictOn(draft('Hoi', { actor: { handle: 'obsregenboog' } }), 1);
    expect(verdict.account).toEqual({ kind: 'personal', shown: '@obsregenboog' });
    expect((await verdictOn(draft('Hoi', { actor: {} }), 1)).account).toBeUndefined();
  });
});

describe('the verdict', () => {
  it('differs between a personal and a school account', async () => {
    const text = 'Wat een mooie dag op De Regenboog!';
    expect(await rulesOf(draft(text))).toContain('personal-opinion-disclaimer');
    expect(await rulesOf(draft(text, { actor: { name: 'obs De Regenboog' } }))).toEqual([]);
  });

  it('follows a change of protocol', async () => {
    const text = 'Wat een mooie dag op De Regenboog!';
    await changeSettings({ protocol: 'scala' });
    forgetProtocol();
    expect(await rulesOf(draft(text))).toEqual([]);
  });

  it('leaves out what the author set aside, and names of persons who agreed', async () => {
    const { findings } = await verdictOn(draft('Daan uit groep 5 is jarig.'), 1);
    const named = findings.find(finding => finding.rule === 'person-name');
    expect(named).toBeDefined();
    expect(await rulesOf(draft('Daan uit groep 5 is jarig.', { dismissed: [named?.key ?? ''] }))).not.toContain(
      'person-name',
    );
    expect(await rulesOf(draft('Daan uit groep 5 is jarig.', { agreed: ['Daan'] }))).not.toContain('person-name');
  });

  it('follows the chosen protocol again after a passing fault of the store', async () => {
    await changeSettings({ protocol: 'scala' });
    forgetProtocol();
    fake.storage.local.broken = true;
    expect((await protocolInForce()).protocol.id).toBe('opoz');
    fake.storage.local.broken = false;
    expect((await protocolInForce()).protocol.id).toBe('scala');
  });

  it('carries turn, names and presentation', async () => {
    await changeSettings({ language: 'en', theme: 'dark' });
    forgetProtocol();
    expect(await verdictOn(draft('Hoi'), 9)).toMatchObject({
      turn: 9,
      school: { name: school.name },
      presentation: { language: 'en', theme: 'dark' },
    });
  });

  it('is the same after the worker was stopped and forgot all it knew', async () => {
    const before = await verdictOn(draft('Daan uit groep 5'), 1);
    forgetProtocol();
    expect(await verdictOn(draft('Daan uit groep 5'), 1)).toEqual(before);
  });
});

describe('a long text', () => {
  it('is read up to the limit, which is said', () => {
    expect(shortened('a'.repeat(LONGEST))).toEqual({ text: 'a'.repeat(LONGEST) });
    expect(shortened('a'.repeat(LONGEST + 5)).checkedLength).toBe(LONGEST);
  });

  it('is never cut inside a character', () => {
    const { text, checkedLength } = shortened(`${'a'.repeat(LONGEST - 1)}😀😀`);
    expect(checkedLength).toBe(LONGEST - 1);
    expect(text).not.toMatch(/[\uD800-\uDBFF]$/);
  });
});

describe('importing a protocol', () => {
  it('keeps the old one when the file is broken', async () => {
    const problems = await importProtocol('{"version": 1');
    expect(problems).not.toEqual([]);
    expect((await protocolInForce()).settings.protocol).toBe('opoz');
  });

  it('puts a good file in force', async () => {
    const file = {
      version: 1,
      id: 'de-vlieger',
      name: 'De Vlieger',
      issued: '2026',
      extends: 'opoz',
      rules: { profanity: 'off' },
    };
    expect(await importProtocol(JSON.stringify(file))).toEqual([]);
    const { protocol } = await protocolInForce();
    expect(protocol.name).toBe('De Vlieger');
    expect(Object.keys(protocol.rules)).not.toContain('profanity');
  });
});

describe('the lists of names and words', () => {
  const account = { actor: { name: 'obs De Regenboog' } };

  it('knows a name of the own list that no other list holds', async () => {
    const given = draft('gisteren was xqor er ook bij op school', account);
    expect(await rulesOf(given)).not.toContain('person-name');
    await changeSettings({ ownNames: ['Xqor'] });
    forgetProtocol();
    expect(await rulesOf(given)).toContain('person-name');
  });

  it('leaves out a person who agreed, and a word of the dictionary', async () => {
    const given = draft('Vandaag won Fatima de kutwedstrijd.', account);
    expect(await rulesOf(given)).toEqual(expect.arrayContaining(['person-name', 'profanity']));
    await changeSettings({ agreedNames: ['fatima'], dictionary: ['Kutwedstrijd'] });
    forgetProtocol();
    expect(await rulesOf(given)).toEqual([]);
  });
});

it('says nothing during a pause or on a site that is turned off', async () => {
  const given = draft('Wat een mooie dag op De Regenboog!');
  for (const pause of [{ pausedSites: ['facebook' as const] }, { pausedUntil: '2999-01-01T00:00:00Z' }]) {
    await changeSettings(pause);
    forgetProtocol();
    expect(await rulesOf(given)).toEqual([]);
    await changeSettings({ pausedSites: [], pausedUntil: '' });
  }
  forgetProtocol();
  expect(await rulesOf(given)).not.toEqual([]);
});

it('tries a draft out on an account of choice, also during a pause', async () => {
  await changeSettings({ pausedSites: ['facebook'] });
  forgetProtocol();
  const given = draft('Wat een mooie dag op De Regenboog!');
  expect((await verdictOfTry(given, 'personal')).findings).not.toEqual([]);
  expect((await verdictOfTry(given, 'school')).findings).toEqual([]);
});

describe('what the page may ask beside a draft', () => {
  it('a word that is accepted is marked no more, and stands in the list once', async () => {
    expect(await rulesOf(draft('Daan uit groep 5 won.'))).toContain('person-name');
    await acceptWord('Daan');
    await acceptWord('daan');
    expect(await rulesOf(draft('Daan uit groep 5 won.'))).not.toContain('person-name');
    expect((await protocolInForce()).settings.dictionary).toEqual(['Daan']);
  });

  it('befriending a pupil is advised against, and nothing else is looked at', async () => {
    const pupil = { name: 'Noa', about: 'Klas 2b, hockey' };
    const { findings } = await verdictOnBefriending(draft('', { befriending: pupil, at: '2026-10-14T10:15:00+02:00' }));
    expect(findings.map(({ rule }) => rule)).toEqual(['befriending-pupil']);
  });
});

it('leaves out all that a rule says of a draft, when its author wants that', async () => {
  const text = 'Daan uit groep 5 en Yusuf uit groep 6 wonnen.';
  expect((await rulesOf(draft(text))).filter(rule => rule === 'person-name')).toHaveLength(2);
  expect(await rulesOf(draft(text, { dismissed: ['person-name'] }))).not.toContain('person-name');
});

it('brings the questions of the protocol, whom to turn to, and the stricter of two guards', async () => {
  const contacts = [{ role: 'directeur', email: 'd@school.example' }];
  await changeSettings({ protocol: 'scala', school: { name: school.name, contacts }, guard: 'warning' });
  forgetProtocol();
  const verdict = await verdictOn(draft('Hoi'), 1);
  expect(verdict.protocol.questions).toHaveLength(6);
  expect(verdict.school.contacts[0]).toEqual(contacts[0]);
  expect(verdict.guard).toBe('warning');
});

it('tells what the rules are called', () => {
  expect(Object.keys(ruleTitles())).toHaveLength(rules.length);
  expect(ruleTitles()['person-name']).toEqual({ nl: 'Naam van een persoon', en: expect.any(String) });
});
