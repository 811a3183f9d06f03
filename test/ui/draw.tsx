// Draws interface parts in a test page, and makes findings to draw.
import { type ComponentChild, render } from 'preact';
import type { Finding } from '../../src/model/finding';

/** Draws into a fresh element of the page and gives it. */
export function draw(part: ComponentChild): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(part, place);
  return place;
}

/** A finding about the word `juf`, changed where the test needs it. */
export function findingOf(own: Partial<Finding> = {}): Finding {
  return {
    key: 'insult juf',
    rule: 'insult',
    title: { nl: 'Scheldwoord', en: 'Abuse' },
    severity: 'warning',
    articles: [{ id: '4.B.2', text: { nl: 'Scheld niet.', en: 'Do not swear.' } }],
    ranges: [{ start: 0, end: 3 }],
    message: {
      what: { nl: 'Dit kwetst.', en: 'This hurts.' },
      why: { nl: 'Je bent een voorbeeld.', en: 'You set an example.' },
      todo: { nl: 'Zeg het vriendelijk.', en: 'Say it kindly.' },
    },
    fixes: [],
    ...own,
  };
}

/** A press that counts as the author's own. */
export function press(target: Element | null | undefined): void {
  const event = new MouseEvent('click', { bubbles: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  target?.dispatchEvent(event);
}

/** The button with these words or this label. */
export function buttonOf(place: ParentNode, words: string): HTMLButtonElement | undefined {
  return [...place.querySelectorAll('button')].find(
    button => button.textContent === words || button.getAttribute('aria-label') === words,
  );
}
