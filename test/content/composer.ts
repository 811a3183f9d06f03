// A page with a plain editable element as its composer, for tests of what stands around an editor.
import type { PageDraft } from '../../src/model/draft';
import type { Finding } from '../../src/model/finding';
import type { Verdict } from '../../src/model/verdict';
import type { Composer, Site } from '../../src/sites/site';

let made = 0;

/** Puts a composer on the page: a box with an editable element, a publish button and a file input. */
export function composerOn(page: ParentNode & Node = document.body): Composer {
  const box = document.createElement('form');
  box.innerHTML =
    '<div contenteditable="true" tabindex="0"></div><input type="file"><button type="button">Plaatsen</button>';
  page.appendChild(box);
  const [editor, input, publish] = box.children;
  if (!(editor instanceof HTMLElement && input instanceof HTMLInputElement && publish instanceof HTMLElement)) {
    throw new Error('the page was not drawn');
  }
  made += 1;
  editor.id = `editor-${made}`;
  const textOf = () => editor.textContent ?? '';
  return {
    site: 'facebook',
    editor,
    paintable: true,
    read: () => ({ text: textOf(), kind: 'post', actor: { name: 'Noor' } }),
    rangeOf({ start, end }) {
      const range = document.createRange();
      const node = editor.firstChild;
      if (!node || end > textOf().length) return null;
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    },
    async apply(edits) {
      for (const { range, text } of [...edits].sort((a, b) => b.range.start - a.range.start)) {
        editor.textContent = textOf().slice(0, range.start) + text + textOf().slice(range.end);
      }
      return 'applied';
    },
    box: () => box,
    layer: () => document.body,
    publishControl: () => publish,
    mediaInputs: () => [input],
    previews: () =>
      [...box.querySelectorAll<HTMLElement>('img[src^="blob:"]')].map(element => ({ element, remove: null })),
    siblings: () => [editor],
  };
}

/** Writes a text as an author does: the page changes and tells so. */
export function write(composer: Composer, text: string): void {
  composer.editor.textContent = text;
  composer.editor.dispatchEvent(byAuthor(new InputEvent('input', { bubbles: true, composed: true })));
}

/** Makes an event count as one of a person, not of a script. */
export function byAuthor<Given extends Event>(event: Given): Given {
  return Object.defineProperty(event, 'isTrusted', { value: true });
}

/** A site whose composers are those that `composers` gives. */
export function siteWith(composers: () => Composer[], unread: () => HTMLElement | null = () => null): Site {
  return { id: 'facebook', hosts: [], composers, unread, firstSteps: () => [], acquaintance: () => null };
}

/** A verdict with these findings. */
export function verdictOf(findings: readonly Finding[], own: Partial<Verdict> = {}): Verdict {
  return {
    turn: 1,
    findings,
    unreadable: false,
    protocol: { name: 'OPOZ', questions: [] },
    school: { name: 'De Regenboog', contacts: [] },
    presentation: { language: 'nl', theme: 'system' },
    ...own,
  };
}

/** Findings about every `stom` in a draft. */
export function findStom({ text }: Pick<PageDraft, 'text'>): Finding[] {
  return [...text.matchAll(/stom/g)].map(({ index }, place) => ({
    key: `insult stom ${place}`,
    rule: 'insult',
    title: { nl: 'Scheldwoord', en: 'Abuse' },
    severity: 'error',
    articles: [{ id: '4.B.2', text: { nl: 'Scheld niet.', en: 'Do not swear.' } }],
    ranges: [{ start: index, end: index + 4 }],
    message: {
      what: { nl: 'Dit kwetst.', en: 'This hurts.' },
      why: { nl: 'Je bent een voorbeeld.', en: 'You set an example.' },
      todo: { nl: 'Zeg het vriendelijk.', en: 'Say it kindly.' },
    },
    fixes: [
      {
        kind: 'edit',
        label: { nl: 'Haal weg', en: 'Remove' },
        edits: [{ range: { start: index, end: index + 4 }, text: 'jammer' }],
      },
    ],
  }));
}
