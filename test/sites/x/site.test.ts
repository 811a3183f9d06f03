// How the adapter of X reads a page around its editors; the editors themselves are tested in a browser.
// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import x from '../../../src/sites/x/site';

const editor = (number = 0) =>
  `<div data-testid="tweetTextarea_${number}RichTextInputContainer"><div data-testid="tweetTextarea_${number}" contenteditable="true" role="textbox"></div></div>`;
const tools = (id = 'tweetButton') =>
  `<div data-testid="toolBar"><input type="file" data-testid="fileInput"><button data-testid="${id}">Post</button></div>`;
const tweet = (id: string, words: string, name: string) =>
  `<article data-testid="tweet"><div data-testid="User-Name"><a href="/wim">${name}</a></div>
   <a href="/wim/status/${id}"><time></time></a><div data-testid="tweetText">${words}</div></article>`;

function page(html: string, path = '/home') {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
  return x.composers(document);
}

const only = (html: string, path?: string) => {
  const [composer, ...others] = page(html, path);
  expect(others).toEqual([]);
  if (!composer) throw new Error('no composer');
  return composer;
};

afterEach(() => document.body.replaceChildren());

describe('kinds', () => {
  it('a new post, with whichever test id its button has', () => {
    for (const id of ['tweetButton', 'tweetButtonInline']) {
      const composer = only(`<div>${editor()}${tools(id)}</div>`);
      expect(composer.read().kind).toBe('post');
      expect(composer.publishControl()?.dataset.testid).toBe(id);
      expect(composer.mediaInputs()).toHaveLength(1);
    }
  });

  it('a post of one is open: the composer answers it, not another', () => {
    const composer = only(
      `${tweet('1', 'Eerder.', 'Bea')}${tweet('2', 'Wat een school.', 'Wim')}<div>${editor()}${tools()}</div>${tweet('3', 'Later.', 'Cas')}`,
      '/wim/status/2',
    );
    expect(composer.read()).toMatchObject({ kind: 'reply', replyTo: { text: 'Wat een school.', author: 'Wim' } });
  });

  it('an answer in a dialog, before the posts behind it', () => {
    const composer = only(
      `${tweet('9', 'Achter.', 'Bea')}<div role="dialog">${tweet('2', 'Wat een school.', 'Wim')}${editor()}${tools()}</div>`,
      '/compose/post',
    );
    expect(composer.read()).toMatchObject({ kind: 'reply', replyTo: { text: 'Wat een school.', author: 'Wim' } });
  });

  it('a message', () => {
    const composer = only(
      '<div><textarea data-testid="dm-composer-textarea"></textarea><button data-testid="dmComposerSendButton">Verzenden</button></div>',
      '/messages',
    );
    expect(composer.read()).toMatchObject({ kind: 'message' });
    expect(composer.read().replyTo).toBeUndefined();
    expect(composer.publishControl()?.textContent).toBe('Verzenden');
  });
});

describe('around it', () => {
  it('a label with the same beginning is no editor', () => {
    expect(page('<label data-testid="tweetTextarea_0_label">Post</label>')).toEqual([]);
  });

  it('the parts of a thread belong together', () => {
    const parts = page(`<div role="dialog">${editor(0)}${editor(0)}${editor(1)}${tools()}</div>`, '/compose/post');
    expect(parts.map(part => part.siblings().length)).toEqual([3, 3, 3]);
    expect(parts[1]?.siblings()[1]).toBe(parts[1]?.editor);
  });

  it('the composer behind a dialog is left alone', () => {
    const composer = only(`<div>${editor()}${tools()}</div><div role="dialog">${editor()}${tools()}</div>`);
    expect(composer.layer().getAttribute('role')).toBe('dialog');
    expect(composer.publishControl()?.closest('[role="dialog"]')).not.toBeNull();
  });

  it('its own avatar says who acts, before the account of the page', () => {
    const link = '<a data-testid="AppTabBar_Profile_Link" href="/Noor">ik</a>';
    expect(only(`${link}<div>${editor()}${tools()}</div>`).read().actor).toEqual({ handle: 'noor' });
    const avatar = '<div data-testid="UserAvatar-Container-School"></div>';
    expect(only(`${link}<div>${avatar}${editor()}${tools()}</div>`).read().actor).toEqual({ handle: 'school' });
    expect(only(`<div>${editor()}${tools()}</div>`).read().actor).toEqual({});
  });
});

it('shows the files of each part of a thread, with the control that takes one off', () => {
  const part = (place: number, inner: string) =>
    `<div contenteditable="true" role="textbox" data-testid="tweetTextarea_${place}"></div><div data-testid="attachments">${inner}</div>`;
  const shown = (name: string) =>
    `<p><img id="${name}" src="blob:${name}"><button aria-label="Media verwijderen"></button></p>`;
  document.body.innerHTML = `<div>${part(0, shown('a') + shown('b'))}${part(1, shown('c'))}<button data-testid="tweetButton">Post</button></div>`;
  const seen = x.composers(document).map(composer => composer.previews());
  expect(seen.map(previews => previews.map(({ element }) => element.id))).toEqual([['a', 'b'], ['c']]);
  expect(seen.flat().every(({ remove }) => remove !== null)).toBe(true);
});
