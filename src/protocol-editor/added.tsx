// What Postwijzer would add to a post about school on each site: asked of the engine itself.
import type { JSX } from 'preact';
import { check } from '../engine/check';
import { EVENING } from '../engine/examples';
import { lengthOn } from '../engine/length';
import { type SiteId, TEXT_LIMITS } from '../model/draft';
import type { Protocol } from '../model/protocol';
import type { Language } from '../model/text';
import { rules } from '../rules/index';
import { editorText } from '../texts/editor';
import { SITES } from './sites';

/** Posts about the own school in which nothing else is to be remarked. */
const POSTS = { nl: 'Onze school verdient een nieuw plein.', en: 'Our school deserves a new playground.' } as const;

export function Added({
  protocol,
  language,
}: {
  readonly protocol: Protocol;
  readonly language: Language;
}): JSX.Element {
  const post = POSTS[language];
  return (
    <section class="editor-added">
      <h3>{editorText(language, 'added.title')}</h3>
      <p class="soft">{editorText(language, 'added.hint', { post })}</p>
      <dl>
        {(Object.keys(SITES) as SiteId[]).map(site => {
          const added = addedOn(site, post, protocol);
          const room = TEXT_LIMITS[site] - lengthOn(site, added ?? '');
          return (
            <div key={site}>
              <dt>{SITES[site]}</dt>
              <dd>
                {added === null ? (
                  editorText(language, 'added.nothing')
                ) : (
                  <>
                    <q>{added.trim()}</q>{' '}
                    <span class="soft">{editorText(language, 'added.room', { count: room })}</span>
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** What the first fix that adds words at the end adds; null when the protocol asks for none. */
export function addedOn(site: SiteId, text: string, protocol: Protocol): string | null {
  const draft = { site, kind: 'post', account: 'personal', text, attachments: [], at: EVENING } as const;
  const edits = check(draft, protocol, rules)
    .flatMap(finding => finding.fixes)
    .flatMap(fix => (fix.kind === 'edit' ? fix.edits : []));
  return edits.find(({ range }) => range.start === text.length)?.text ?? null;
}
