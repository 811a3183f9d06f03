// How the adapter of Instagram reads a page around its editors; the editors themselves are tested in a browser.
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import instagram from '../../../src/sites/instagram/site';

const editor = (label = '') =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}"></div>`;
const button = (words: string) => `<div role="button">${words}</div>`;
const nav = '<nav><a href="/explore/">Ontdekken</a><a href="/Noor.Bos/">Profiel</a></nav>';

const only = (html: string, path = '/') => {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  const [composer, ...others] = instagram.composers(document);
  expect(others).toEqual([]);
  if (!composer) throw new Error('no composer');
  return composer;
};

describe('a caption', () => {
  it.each([editor('Schrijf een bijschrift...'), '<textarea aria-label="Write a caption..."></textarea>'])(
    '%s',
    field => {
      const composer = only(
        `${nav}<div role="dialog"><header>${button('Terug')}${button('Delen')}</header><a href="/obsdelinde/">obsdelinde</a>${field}</div>`,
      );
      expect(composer.read()).toEqual({ text: '', kind: 'post', actor: { handle: 'obsdelinde' } });
      expect(composer.publishControl()?.textContent).toBe('Delen');
    },
  );

  it('has its button found in a language that is not known: the last of the head', () => {
    const composer = only(
      `<div role="dialog"><header>${button('Retour')}${button('Partager')}</header>${editor()}${button('Emoji')}</div>`,
    );
    expect(composer.publishControl()?.textContent).toBe('Partager');
  });
});

it('a comment answers the post around it', () => {
  const composer = only(
    `${nav}<article><header><a href="/wim/">wim</a></header><h1>Wat een school.</h1><form><textarea></textarea>${button('Plaatsen')}</form></article>`,
  );
  expect(composer.read()).toEqual({
    text: '',
    kind: 'reply',
    actor: { handle: 'noor.bos' },
    replyTo: { text: 'Wat een school.', author: 'wim' },
  });
  expect(composer.publishControl()?.textContent).toBe('Plaatsen');
  expect(composer.mediaInputs()).toEqual([]);
});

it('a message is known by its address', () => {
  const composer = only(nav + editor('Bericht'), '/direct/t/1/');
  expect(composer.read()).toMatchObject({ kind: 'message', actor: { handle: 'noor.bos' } });
  expect(composer.read().replyTo).toBeUndefined();
});

it('a search box is no composer', () => {
  document.body.innerHTML = '<input placeholder="Zoeken"><div contenteditable="true"></div>';
  expect(instagram.composers(document)).toEqual([]);
});

describe('the first steps of a new post', () => {
  const steps = (html: string) => {
    document.body.innerHTML = html;
    return instagram.firstSteps(document).map(({ begun }) => begun);
  };

  it('take files before there is a caption, and tell whether some were chosen', () => {
    expect(steps('<div role="dialog"><form><input type="file"></form></div>')).toEqual([false]);
    expect(steps('<div role="dialog"><canvas></canvas><input type="file"></div>')).toEqual([true]);
  });

  it('know whose profile the navigation shows', () => {
    steps(`${nav}<div role="dialog"><form><input type="file"></form></div>`);
    expect(instagram.firstSteps(document)[0]?.actor).toEqual({ handle: 'noor.bos' });
  });

  it('are neither the caption step nor other places with files', () => {
    expect(
      steps('<div role="dialog"><input type="file"><div contenteditable="true" role="textbox"></div></div>'),
    ).toEqual([]);
    expect(steps('<form><input type="file"></form>')).toEqual([]);
  });
});
