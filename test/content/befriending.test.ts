// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { befriending } from '../../src/content/befriending';
import type { PageDraft } from '../../src/model/draft';
import type { Finding } from '../../src/model/finding';
import { acquaintanceAt } from '../../src/sites/acquaintance';
import { findingOf } from '../ui/draw';
import { byAuthor, siteWith, verdictOf } from './composer';

const PARTS = { button: 'button', person: 'li', name: 'h3', about: 'span' };
const seenByPage = vi.fn();
let life: AbortController;
let button: HTMLElement;
let ask: (draft: PageDraft) => Promise<ReturnType<typeof verdictOf>>;

beforeEach(() => {
  life?.abort();
  life = new AbortController();
  seenByPage.mockClear();
  document.body.innerHTML = '<li><h3>Noa</h3><span>Klas 2b</span><button>Volgen</button></li>';
  button = document.querySelector('button') ?? document.body;
  button.addEventListener('click', seenByPage);
});

function begin(findings: readonly Finding[]): void {
  ask = vi.fn(async () => verdictOf(findings));
  const site = {
    ...siteWith(() => []),
    acquaintance: (pressed: Element) => acquaintanceAt(pressed, PARTS, () => ({})),
  };
  const keys = { claim: () => {}, dismiss: () => {} };
  befriending(site, { ask, keys, own: () => {}, failed: () => {} }, life.signal);
}

const near = () => button.dispatchEvent(byAuthor(new Event('pointerover', { bubbles: true })));
const click = () => button.dispatchEvent(byAuthor(new MouseEvent('click', { bubbles: true, cancelable: true })));
const hosts = () => document.querySelectorAll('[popover]').length;

describe('a press that befriends', () => {
  it('is held once it is known that the protocol forbids it', async () => {
    begin([findingOf({ rule: 'befriending-pupil', severity: 'error' })]);
    near();
    await vi.waitFor(() => expect(hosts()).toBe(1));
    expect(ask).toHaveBeenCalledWith(expect.objectContaining({ befriending: { name: 'Noa', about: 'Klas 2b' } }));
    click();
    expect(seenByPage).not.toHaveBeenCalled();
  });

  it('goes through when the advice is no more than a warning', async () => {
    begin([findingOf({ rule: 'befriending-pupil', severity: 'warning' })]);
    near();
    await vi.waitFor(() => expect(hosts()).toBe(1));
    click();
    expect(seenByPage).toHaveBeenCalledOnce();
  });

  it('goes through when nothing was answered yet', () => {
    begin([findingOf({ severity: 'error' })]);
    click();
    expect(seenByPage).toHaveBeenCalledOnce();
  });

  it('asks once about one person, and leaves nothing behind', async () => {
    begin([findingOf({ severity: 'error' })]);
    near();
    await vi.waitFor(() => expect(hosts()).toBe(1));
    near();
    expect(ask).toHaveBeenCalledOnce();
    life.abort();
    expect(hosts()).toBe(0);
  });
});
