// Shows on the toolbar button how many findings stand open, in a number, a colour and words.
import browser from 'webextension-polyfill';
import type { Finding, Severity } from '../model/finding';
import type { Language } from '../model/text';
import type { TabState } from '../model/verdict';
import { text } from '../texts/in-page';

/** White on these colours has a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3). */
const COLOURS: Readonly<Record<Severity, string>> = { error: '#a8281f', warning: '#824a00', info: '#1d5a96' };

/** The gravest severity of findings that are ordered by gravity, or null when there is none. */
export function worstOf(findings: readonly Finding[]): Severity | null {
  return findings[0]?.severity ?? null;
}

/** Number, colour and words of the toolbar button for a tab. */
export function badgeOf(state: TabState, language: Language): { text: string; colour: string; title: string } {
  const worst = worstOf(state.findings);
  if (state.page === 'unread' || state.page === 'fault') {
    return { text: '?', colour: COLOURS.warning, title: `Postwijzer: ${text(language, 'toolbar.unread')}` };
  }
  const count = state.findings.length;
  const title = worst
    ? text(language, 'badge.label', { count, worst: text(language, `severity.${worst}`) })
    : `Postwijzer: ${text(language, state.page === 'reading' ? 'badge.clear' : 'toolbar.waiting')}`;
  return { text: count > 0 ? String(count) : '', colour: COLOURS[worst ?? 'info'], title };
}

/** Puts the state of a tab on the toolbar button. A tab that is gone meanwhile is left alone. */
export async function showBadge(tabId: number, state: TabState, language: Language): Promise<void> {
  const badge = badgeOf(state, language);
  try {
    await browser.action.setBadgeText({ tabId, text: badge.text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: badge.colour });
    await browser.action.setTitle({ tabId, title: badge.title });
  } catch {
    // The tab was closed between the question and the answer.
  }
}
