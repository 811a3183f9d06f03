// What is asked about files that are held follows the protocol, the account and what was said before.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetProtocol, protocolInForce } from '../../src/background/checker';
import { agreedOn, questionAbout, withAgreements } from '../../src/background/consent';
import type { Attachment, PageDraft } from '../../src/model/draft';
import { changeSettings } from '../../src/settings';
import { freshBrowser } from '../support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../support/fake-browser')).fake }));

const TODAY = '2026-11-21';
const id = 'a'.repeat(64);
const photo = (own: Partial<Attachment> = {}): Attachment => ({
  kind: 'image',
  id,
  faces: 3,
  childFaces: 1,
  consent: 'unknown',
  ...own,
});
const draft = (own: Partial<PageDraft> = {}): PageDraft => ({
  site: 'facebook',
  kind: 'post',
  text: '',
  actor: { name: 'Vera Smit' },
  attachments: [photo()],
  at: `${TODAY}T20:00:00+01:00`,
  dismissed: [],
  ...own,
});
const school = { name: 'Obs De Linde' };

async function under(protocol: string): Promise<void> {
  await changeSettings({ protocol, school: { name: school.name } });
  forgetProtocol();
}

beforeEach(async () => {
  freshBrowser();
  await under('opoz');
});

const rulesAsked = async (own: Partial<PageDraft> = {}) => {
  const { findings, gently } = await questionAbout(draft(own), TODAY);
  return { rules: findings.map(({ rule }) => rule), gently };
};

describe('the question', () => {
  it('is asked on the account of the school', async () => {
    expect(await rulesAsked({ actor: school })).toEqual({ rules: ['child-image-consent'], gently: false });
  });

  it('is asked about school', async () => {
    const text = 'Wat een mooie dag met groep 5 van onze school!';
    expect(await rulesAsked({ text })).toEqual({ rules: ['child-image-consent'], gently: false });
  });

  it('is asked gently where it is not known', async () => {
    expect(await rulesAsked()).toEqual({ rules: ['child-image-consent'], gently: true });
  });

  it('is not asked about the own holiday', async () => {
    const text = 'Heerlijk op vakantie met mijn man en onze eigen kinderen, lekker aan het strand!';
    expect(await rulesAsked({ text })).toEqual({ rules: [], gently: false });
  });

  it('is not withheld because an estimate sees no child', async () => {
    const attachments = [photo({ childFaces: 0 })];
    expect((await rulesAsked({ actor: school, attachments })).rules).toEqual(['child-image-consent']);
  });

  it('is not asked where nobody is in the picture', async () => {
    expect(await rulesAsked({ attachments: [photo({ faces: 0, childFaces: 0 })] })).toEqual({
      rules: [],
      gently: false,
    });
  });

  it('is asked gently too where the protocol forbids pupils on personal pages, and not again of what is private', async () => {
    await under('de-bron');
    expect(await rulesAsked()).toEqual({ rules: ['child-image-consent'], gently: true });
    await agreedOn(id, 'facebook', 'private', TODAY);
    const { protocol } = await protocolInForce();
    expect((await withAgreements(draft(), protocol, TODAY)).attachments[0]).toMatchObject({
      consent: 'unknown',
      claim: 'private',
    });
    expect(await rulesAsked()).toEqual({ rules: [], gently: false });
    expect((await rulesAsked({ text: 'Wat een mooie dag met groep 5 van onze school!' })).rules).toHaveLength(1);
  });

  it('stays a ban on personal pages where the protocol says so', async () => {
    await under('de-bron');
    const { findings } = await questionAbout(draft(), TODAY);
    const actions = findings[0]?.fixes.map(fix => fix.kind === 'action' && fix.action);
    expect(actions).toEqual(['blur', 'remove-attachment', ...Array(3).fill('record-consent')]);
    expect(findings[0]?.fixes.every(fix => fix.kind === 'edit' || fix.question === undefined)).toBe(true);
  });

  it('names the place of a file where it has to do with school, and asks about nothing else because of it', async () => {
    const attachments = [photo({ faces: 0, childFaces: 0, gps: true })];
    expect(await rulesAsked({ actor: school, attachments })).toEqual({ rules: ['image-location'], gently: false });
    expect(await rulesAsked({ attachments })).toEqual({ rules: [], gently: false });
  });
});

describe('what was said of a file', () => {
  it('holds for this file on this site', async () => {
    await agreedOn(id, 'facebook', null, TODAY);
    expect(await rulesAsked({ actor: school })).toEqual({ rules: [], gently: false });
    expect((await rulesAsked({ actor: school, site: 'x' })).rules).toHaveLength(1);
    const attachments = [photo({ id: 'b'.repeat(64) })];
    expect((await rulesAsked({ actor: school, attachments })).rules).toHaveLength(1);
  });

  it('holds no longer than the protocol lets it', async () => {
    await under('scala');
    const { protocol } = await protocolInForce();
    await agreedOn(id, 'facebook', null, '2025-11-22');
    const state = async (today: string) => (await withAgreements(draft(), protocol, today)).attachments[0]?.consent;
    expect(await state('2026-11-22')).toBe('confirmed');
    expect(await state('2026-11-23')).toBe('expired');
  });

  it('lifts no ban on pupils, but a ban holds for pupils alone', async () => {
    await under('de-bron');
    await agreedOn(id, 'facebook', null, TODAY);
    expect((await rulesAsked({ actor: school })).rules).toEqual(['child-image-consent']);
    for (const claim of ['adults', 'nobody', 'press'] as const) {
      await agreedOn(id, 'facebook', claim, TODAY);
      expect((await rulesAsked({ actor: school })).rules).toEqual([]);
    }
  });

  it('does not overrule what is said now', async () => {
    const { protocol } = await protocolInForce();
    await agreedOn(id, 'facebook', null, TODAY);
    const refused = draft({ attachments: [photo({ consent: 'refused' })] });
    expect((await withAgreements(refused, protocol, TODAY)).attachments[0]?.consent).toBe('refused');
  });
});
