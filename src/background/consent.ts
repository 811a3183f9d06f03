// Knows what the author said of the files of a draft, and what is to be asked about files that are held.
import { type Agreement, keepAgreement, readAgreements } from '../agreements';
import type { Attachment, Claim, ConsentState, PageDraft, SiteId } from '../model/draft';
import type { Protocol } from '../model/protocol';
import type { PhotoVerdict } from '../model/verdict';
import { accountOf, protocolInForce, verdictFor } from './checker';

/** Rules that ask who agreed, and all that are asked about before a page has the file. */
const ON_PEOPLE = ['child-image-consent', 'person-image-consent', 'recording-consent'];
const RULES = [...ON_PEOPLE, 'image-location'];

/** Notes that everyone in a file agreed, for one site, today, or what else was said of it. */
export async function agreedOn(id: string, site: SiteId, claim: Claim | null, today: string): Promise<void> {
  await keepAgreement({ id, site, day: today, ...(claim ? { claim } : {}) });
}

/** A draft with what is known of consent for its files: for this channel, and no longer than the protocol lets it hold. */
export async function withAgreements<Given extends Pick<PageDraft, 'attachments' | 'site'>>(
  draft: Given,
  protocol: Protocol,
  today: string,
): Promise<Given> {
  if (!draft.attachments.some(({ id }) => id)) return draft;
  const known = (await readAgreements(today)).filter(({ site }) => site === draft.site);
  return {
    ...draft,
    attachments: draft.attachments.map(file => withAgreement(file, known, protocol, today)),
  };
}

function withAgreement(file: Attachment, known: readonly Agreement[], protocol: Protocol, today: string): Attachment {
  const agreement = known.find(({ id }) => id === file.id);
  if (!agreement || file.consent !== 'unknown') return file;
  if (agreement.claim === 'private') return { ...file, claim: 'private' };
  const rule = file.kind === 'image' ? 'child-image-consent' : 'recording-consent';
  const months = Number(protocol.rules[rule]?.options?.validMonths ?? 0);
  const consent: ConsentState = months > 0 && monthsLater(agreement.day, months) < today ? 'expired' : 'confirmed';
  return { ...file, consent, ...(agreement.claim ? { claim: agreement.claim } : {}) };
}

function monthsLater(day: string, months: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/**
 * What is to be asked about files before the page has them. `gently` when it is not known whether they have to do with
 * school: then the findings are those that hold if they do.
 */
export async function questionAbout(draft: PageDraft, today: string): Promise<PhotoVerdict> {
  const known = await protocolInForce();
  const account = accountOf(draft.actor, known.protocol.school, known.settings.ownAccounts);
  // An estimate may make a question stronger, never take it away: each face may be a pupil's.
  const attachments = draft.attachments.map(({ childFaces: _estimate, ...file }) => file);
  const given = await withAgreements({ ...draft, attachments }, known.protocol, today);
  const verdict = verdictFor(known, given, account);
  const { presentation, protocol } = verdict;
  const asked = verdict.findings.filter(({ rule }) => RULES.includes(rule));
  if (verdict.situation !== 'unknown') return { findings: asked, gently: false, presentation, protocol };
  const findings = verdictFor(known, given, 'school').findings.filter(
    ({ rule, attachment = -1 }) => RULES.includes(rule) && given.attachments[attachment]?.claim !== 'private',
  );
  // A place alone is no reason to ask about what may well be private.
  const people = findings.some(({ rule }) => ON_PEOPLE.includes(rule));
  return { findings: people ? findings : [], gently: people, presentation, protocol };
}
