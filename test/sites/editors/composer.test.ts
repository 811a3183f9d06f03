// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { composerOf, dialogOf, inFront, nearest, type Surroundings } from '../../../src/sites/editors/composer';

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

const around = (changed: Partial<Surroundings> = {}): Surroundings => ({
  kind: () => 'post',
  actor: () => ({ handle: 'noor' }),
  replyTo: () => null,
  box: () => find('#box'),
  publishControl: () => null,
  mediaInputs: () => [],
  previews: () => [],
  siblings: () => [],
  ...changed,
});

beforeEach(() => {
  document.body.innerHTML = `
    <div id="box"><textarea id="plain"></textarea><div id="behind" contenteditable="true">achter</div></div>
    <div id="dialog" role="dialog"><div><div id="inside" contenteditable="true">voor</div></div><button>Sluit</button></div>`;
});

describe('a composer', () => {
  it('of a textarea reads its value and paints nothing', () => {
    const field = find('#plain') as HTMLTextAreaElement;
    field.value = 'een\ntwee';
    const composer = composerOf('instagram', field, around());
    expect(composer.read()).toEqual({ text: 'een\ntwee', kind: 'post', actor: { handle: 'noor' } });
    expect(composer.paintable).toBe(false);
    expect(composer.rangeOf({ start: 0, end: 3 })).toBeNull();
    expect(composer.layer()).toBe(document.body);
  });

  it('of a rich editor reads its nodes and paints its words', () => {
    const replyTo = { text: 'Hoe gaat het?', author: 'Wim' };
    const composer = composerOf('x', find('#inside'), around({ kind: () => 'reply', replyTo: () => replyTo }));
    expect(composer.read()).toEqual({ text: 'voor', kind: 'reply', actor: { handle: 'noor' }, replyTo });
    expect(composer.paintable).toBe(true);
    expect(composer.rangeOf({ start: 0, end: 4 })?.toString()).toBe('voor');
    expect(composer.layer()).toBe(find('#dialog'));
  });

  it('asks its site anew at each reading', () => {
    let handle = 'noor';
    const composer = composerOf('x', find('#inside'), around({ actor: () => ({ handle }) }));
    expect(composer.read().actor.handle).toBe('noor');
    handle = 'school';
    expect(composer.read().actor.handle).toBe('school');
  });
});

describe('what stands in front', () => {
  it('is the editor of the dialog, not those behind it', () => {
    expect(inFront([find('#behind'), find('#inside')])).toEqual([find('#inside')]);
  });

  it('is every visible editor when no dialog holds one', () => {
    expect(inFront([find('#plain'), find('#behind')])).toEqual([find('#plain'), find('#behind')]);
  });

  it('is not a hidden twin', () => {
    find('#dialog').setAttribute('style', 'display: none');
    expect(inFront([find('#behind'), find('#inside')])).toEqual([find('#behind')]);
  });
});

describe('the way up', () => {
  const button = (within: HTMLElement) => within.querySelector('button');

  it('ends at the nearest element that holds what is wanted', () => {
    expect(dialogOf(find('#inside'))).toBe(find('#dialog'));
    expect(nearest(find('#inside'), null, button)).toEqual({ within: find('#dialog'), found: find('button') });
  });

  it('ends at its limit', () => {
    expect(nearest(find('#behind'), find('#box'), button)).toBeNull();
    expect(dialogOf(find('#behind'))).toBeNull();
  });
});
