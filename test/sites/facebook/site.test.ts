// How the adapter of Facebook reads a page around its editors; the editors themselves are tested in a browser.
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import facebook from '../../../src/sites/facebook/site';

const editor = (label = '') =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}"></div>`;
const button = (words: string) => `<div role="button" aria-label="${words}">${words}</div>`;
const user = (name: string) =>
  `<script type="application/json">{"require":[["CurrentUserInitialData",[],{"ACCOUNT_ID":"1","NAME":${JSON.stringify(name)}},1]]}</script>`;

const only = (html: string, path = '/') => {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  const [composer, ...others] = facebook.composers(document);
  expect(others).toEqual([]);
  if (!composer) throw new Error('no composer');
  return composer;
};

const dialog = (inner: string) => `<div role="dialog"><form method="post">${inner}</form></div>`;

describe('a new post', () => {
  it('is a post by the name above its text box', () => {
    const composer = only(
      user('Noor') +
        dialog(`<h3><strong>obs De Linde</strong></h3>${editor()}<input type="file">${button('Plaatsen')}`),
    );
    expect(composer.read()).toEqual({ text: '', kind: 'post', actor: { name: 'obs De Linde' } });
    expect(composer.publishControl()?.textContent).toBe('Plaatsen');
    expect(composer.mediaInputs()).toHaveLength(1);
  });

  it('is by the user of the page where no name is shown', () => {
    expect(only(user('Noor "N." Bos') + dialog(editor() + button('Post'))).read().actor).toEqual({
      name: 'Noor "N." Bos',
    });
    expect(only(dialog(editor() + button('Post'))).read().actor).toEqual({});
  });

  it('has its button found in a language that is not known', () => {
    const composer = only(dialog(button('Fermer') + editor() + button('Emoji') + button('Publier')));
    expect(composer.publishControl()?.textContent).toBe('Publier');
  });
});

describe('answers', () => {
  const post = (inner: string) =>
    `<div role="article"><h4><a href="/wim">Wim</a></h4><div data-ad-preview="message">Wat een school.</div>${inner}</div>`;

  it('a comment answers the post around it', () => {
    const composer = only(post(`<form>${editor('Schrijf een reactie…')}${button('Reageren')}</form>`));
    expect(composer.read()).toMatchObject({ kind: 'reply', replyTo: { text: 'Wat een school.', author: 'Wim' } });
    expect(composer.publishControl()?.textContent).toBe('Reageren');
  });

  it('an answer to a comment answers that comment', () => {
    const composer = only(
      post(
        `<div role="article" aria-label="Reactie van Bea 2 uur geleden"><a href="/bea">Bea</a><div dir="auto">Eens!</div><form>${editor()}</form></div>`,
      ),
    );
    expect(composer.read()).toMatchObject({ kind: 'reply', replyTo: { text: 'Eens!', author: 'Bea' } });
  });
});

it('a message is known by its address or its label', () => {
  expect(only(editor(), '/messages/t/1').read().kind).toBe('message');
  expect(only(editor('Bericht')).read().kind).toBe('message');
  expect(only(editor('Waar denk je aan?')).read().kind).toBe('post');
});

it('broken page data names nobody', () => {
  const broken = '<script type="application/json">["CurrentUserInitialData",[],{"NAME":"\\x"}]</script>';
  expect(only(broken + dialog(editor())).read().actor).toEqual({});
});

describe('where a post is begun', () => {
  const places = (html: string) => {
    document.body.innerHTML = html;
    return facebook.firstSteps(document).map(({ place, begun }) => [place.id, begun]);
  };

  it('files may be given before there is a composer', () => {
    expect(places('<div id="feed" data-pagelet="FeedComposer"></div>')).toEqual([['feed', false]]);
    expect(places('<div id="nl" role="region" aria-label="Bericht maken"></div>')).toEqual([['nl', false]]);
  });

  it('is not any region of the page', () => {
    expect(places('<div role="region" aria-label="Omslagfoto"><input type="file"></div>')).toEqual([]);
  });
});
