// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { inputsNear, previewsBelow } from '../../../src/sites/editors/media';

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const idsOf = (elements: readonly Element[]) => elements.map(({ id }) => id);

describe('file inputs near an editor', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <header><input type="file" id="avatar"></header>
      <div role="dialog"><input type="file" id="cover"></div>
      <div><div id="editor"></div></div>`;
  });

  it('are those of the nearest element that has some', () => {
    find('#editor').insertAdjacentHTML('afterend', '<input type="file" id="near">');
    document.body.insertAdjacentHTML('beforeend', '<input type="file" id="far">');
    expect(idsOf(inputsNear(find('#editor'), null, 'input'))).toEqual(['near']);
  });

  it('are never those of another dialog or of the head of the page', () => {
    expect(inputsNear(find('#editor'), null, 'input')).toEqual([]);
  });

  it('are not looked for beyond the limit', () => {
    document.body.insertAdjacentHTML('beforeend', '<input type="file" id="far">');
    expect(inputsNear(find('#editor'), find('#editor').parentElement, 'input')).toEqual([]);
    expect(idsOf(inputsNear(find('#editor'), null, 'input'))).toEqual(['far']);
  });
});

describe('previews', () => {
  const parts = { preview: 'img[src^="blob:"]', button: 'button', remove: /^verwijder/i };
  const shown = (html: string) => {
    document.body.innerHTML = `<button>Verwijder alles</button><div id="box">${html}</div>`;
    return previewsBelow(find('#box'), parts).map(({ element, remove }) => [element.id, remove?.textContent ?? null]);
  };

  it('have each their own control, or share one', () => {
    expect(
      shown(
        '<p><img id="a" src="blob:1"><button>Verwijder a</button></p><p><img id="b" src="blob:2"><button>Verwijder b</button></p>',
      ),
    ).toEqual([
      ['a', 'Verwijder a'],
      ['b', 'Verwijder b'],
    ]);
    expect(shown('<img id="a" src="blob:1"><img id="b" src="blob:2"><button>Verwijder</button>')).toEqual([
      ['a', 'Verwijder'],
      ['b', 'Verwijder'],
    ]);
  });

  it('have none where no control is known, nor one from outside', () => {
    expect(shown('<img id="a" src="blob:1"><button>Bewerk</button>')).toEqual([['a', null]]);
  });

  it('are no other pictures', () => {
    expect(shown('<img src="/emoji.svg">')).toEqual([]);
  });
});
