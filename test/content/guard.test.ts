// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Guarding, guardPublishing } from '../../src/content/guard';
import { Verdicts } from '../../src/content/verdicts';
import type { GuardLevel } from '../../src/model/severity';
import type { Composer } from '../../src/sites/site';
import { findingOf } from '../ui/draw';
import { byAuthor, composerOn, verdictOf } from './composer';

const ask = vi.fn<Guarding['ask']>();
let life: AbortController;
let verdicts: Verdicts;
let composer: Composer;
let control: HTMLElement;
let text: string;
let published: boolean[];

beforeEach(() => {
  life?.abort();
  life = new AbortController();
  document.body.replaceChildren();
  vi.resetAllMocks();
  verdicts = new Verdicts();
  text = 'Dag allemaal';
  published = [];
  control = document.createElement('button');
  document.body.append(control);
  control.addEventListener('click', ({ isTrusted }) => published.push(isTrusted === true));
  const made = composerOn();
  composer = { ...made, site: 'facebook', publishControl: () => control, read: () => ({ ...made.read(), text }) };
  guardPublishing(window, { composers: () => [composer], verdicts, ask }, life.signal);
});

const press = () => control.dispatchEvent(byAuthor(new MouseEvent('click', { bubbles: true, cancelable: true })));
const settle = () => new Promise(next => setTimeout(next));
const remember = (severity: 'error' | 'warning' | 'info' | null, guard?: GuardLevel) =>
  verdicts.remember({ composer, text }, verdictOf(severity ? [findingOf({ severity })] : [], guard ? { guard } : {}));

describe('publishing', () => {
  it.each([
    ['nothing open', null, undefined],
    ['only a warning open', 'warning', undefined],
    ['an error, where the school never wants to be asked', 'error', 'never'],
  ] as const)('with %s is untouched', (_name, severity, guard) => {
    remember(severity, guard);
    expect(press()).toBe(true);
    expect(published).toEqual([true]);
    expect(ask).not.toHaveBeenCalled();
  });

  it.each([
    ['an error', 'error', undefined],
    ['a warning, where the school asks that', 'warning', 'warning'],
    ['a tip, where the school asks that', 'info', 'info'],
  ] as const)('with %s is asked about, and goes out once after a yes', async (_name, severity, guard) => {
    remember(severity, guard);
    ask.mockResolvedValue(true);
    expect(press()).toBe(false);
    expect(published).toEqual([]);
    await settle();
    expect(published).toEqual([false]);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('stays undone after a no, and is asked about again at the next try', async () => {
    remember('error');
    ask.mockResolvedValue(false);
    press();
    await settle();
    press();
    await settle();
    expect(published).toEqual([]);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('asks once, however often it is pressed', async () => {
    remember('error');
    ask.mockReturnValue(new Promise(() => {}));
    press();
    await settle();
    press();
    await settle();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('of a text without a verdict waits for it', async () => {
    press();
    expect(published).toEqual([]);
    remember(null);
    await settle();
    expect(published).toEqual([false]);
  });

  it('goes through when no verdict comes', async () => {
    press();
    await vi.waitFor(() => expect(published).toEqual([false]), { timeout: 2_000 });
    expect(ask).not.toHaveBeenCalled();
  });

  it('of a picture without words is asked about when something stands open, and waits for no verdict otherwise', async () => {
    text = '';
    expect(press()).toBe(true);
    remember('error');
    ask.mockResolvedValue(false);
    expect(press()).toBe(false);
    await settle();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('is asked about with the texts, the questions and whom to turn to', async () => {
    const questions = [{ nl: 'Is het aardig?', en: 'Is it kind?' }];
    const contacts = [{ role: 'directeur', email: 'd@school.example' }];
    const own = { protocol: { name: 'Scala', questions }, school: { name: 't Palet', contacts } };
    verdicts.remember({ composer, text }, verdictOf([findingOf({ severity: 'error' })], own));
    ask.mockResolvedValue(false);
    press();
    await settle();
    expect(ask).toHaveBeenCalledWith(expect.objectContaining({ ...own, draft: 'Dag allemaal' }), composer);
  });

  it('is not guarded by what was said of the same words in another composer', async () => {
    verdicts.remember({ composer: composerOn(), text }, verdictOf([findingOf({ severity: 'error' })]));
    remember(null);
    expect(press()).toBe(true);
  });

  it('is not guarded for a script of the page, nor after the end', () => {
    remember('error');
    control.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(published).toHaveLength(1);
    life.abort();
    press();
    expect(published).toHaveLength(2);
  });
});
