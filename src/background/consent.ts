// Knows what the author said of the files of a draft, and what is to be asked about files that are held.
import { type Agreement, keepAgreement, readAgreements } from '../agreements';
import type { Attachment, ConsentState, PageDraft, SiteId } from '../model/draft';
import type { Protocol } from '../model/protocol';
import type { PhotoVerdict } from '../model/verdict';
import { accountOf, protocolInForce, verdictFor } from './checker';

/** Rules that ask who agreed. */
const RULES = ['child-image-consent', 'person-image-consent', 'recording-consent'];

/** Notes that everyone in a file agreed, for one site, today. */
export async function agreedOn(id: string, site: SiteId, today: string): Promise<void> {
  await keepAgreement({ id, site, day: today });
}

/** A draft with what is known of consent for its files: for this channel, and no longer than the protocol lets it hold. */
export async function withAgreements<Given extends Pick<PageDraft, 'attachments' | 'site'>>(
  draft: Given,
  protocol: Protocol,
  today: string,
): Promise<Given> {
  if (!draft.attachments.some(({ id }) => id)) return draft;
  const known = (await readAgreements(today)).filter(({ site }) => site === draft.site);
  const months = Number(protocol.rules['child-image-consent']?.options?.validMonths ?? 0);
  return {
    ...draft,
    attachments: draft.attachments.map(file => ({ ...file, consent: stateOf(file, known, months, today) })),
  };
}

function stateOf(
  { id, consent }: Attachment,
  known: readonly Agreement[],
  months: number,
  today: string,
): ConsentState {
  const agreement = known.find(one => one.id === id);
  if (!agreement || consent !== 'unknown') return consent;
  return months > 0 && monthsLater(agreement.day, months) < today ? 'expired' : 'confirmed';
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
  const account = accountOf(draft.actor, known.protocol.school);
  // An estimate may make a question stronger, never take it away: each face may be a pupil's.
  const attachments = draft.attachments.map(({ childFaces: _estimate, ...file }) => file);
  const given = await withAgreements({ ...draft, attachments }, known.protocol, today);
  const verdict = verdictFor(known, given, account);
  const { presentation, protocol } = verdict;
  const asked = verdict.findings.filter(({ rule }) => RULES.includes(rule));
  if (asked.length > 0 || verdict.situation !== 'unknown')
    return { findings: asked, gently: false, presentation, protocol };
  const findings = verdictFor(known, given, 'school').findings.filter(({ rule }) => RULES.includes(rule));
  return { findings, gently: findings.length > 0, presentation, protocol };
}
