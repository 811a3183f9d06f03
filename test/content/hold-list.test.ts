// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { attachmentOf, type Listed, listed, stillThere } from '../../src/content/hold-list';
import type { Face, FileFacts } from '../../src/model/file-facts';
import type { Preview } from '../../src/sites/site';
import { picture } from './files';

const face = (child: Face['child']): Face => ({ child, box: { left: 0, top: 0, width: 9, height: 9 } });
const file = (name: string, facts: Partial<FileFacts> = { faces: [] }): Listed => ({
  ...listed(picture(name), { id: 'a'.repeat(64), facts: { kind: 'image', ...facts } }),
  consent: 'confirmed',
});
const preview = (address: string, connected = true): Preview => {
  const element = document.createElement('img');
  element.setAttribute('src', address);
  if (connected) document.body.append(element);
  return { element, remove: null };
};
const namesOf = (files: readonly Listed[]) => files.map(one => one.file.name);

describe('the facts of a file', () => {
  it('claim nothing of a file that was not looked at', () => {
    expect(attachmentOf(listed(picture(), null))).toEqual({ kind: 'image', consent: 'unknown' });
    const film = new File(['x'], 'a.mp4', { type: 'video/mp4' });
    expect(attachmentOf(listed(film, { facts: { kind: 'video', unchecked: 'size' } }))).toEqual({
      kind: 'video',
      unchecked: 'size',
      consent: 'unknown',
    });
  });

  it('count faces, and children as far as they are estimated', () => {
    const faces = [face('probably'), face('perhaps'), face('unlikely')];
    expect(attachmentOf(file('a', { faces, gps: true, credit: '© Studio' }))).toEqual({
      kind: 'image',
      id: 'a'.repeat(64),
      faces: 3,
      childFaces: 1,
      gps: true,
      credit: '© Studio',
      consent: 'confirmed',
    });
  });
});

describe('files that are still there', () => {
  const two = () => {
    const previews = [preview('blob:a'), preview('blob:b')];
    return { previews, files: stillThere([file('a'), file('b')], previews, 0) };
  };

  it('are all while the page shows none or too few yet', () => {
    expect(stillThere([file('a'), file('b')], [], 0)).toHaveLength(2);
    expect(stillThere([file('a'), file('b')], [preview('blob:a')], 0)).toHaveLength(2);
  });

  it('are those whose picture stays, with what was said about them', () => {
    const { previews, files } = two();
    const left = stillThere(files, previews.slice(1), 2);
    previews[0]?.element.remove();
    const after = stillThere(files, previews.slice(1), 2);
    expect([namesOf(after), after[0]?.consent]).toEqual([['b'], 'confirmed']);
    expect(left).toHaveLength(1);
  });

  it('are known by their address when the page draws them anew', () => {
    const { previews, files } = two();
    for (const { element } of previews) element.remove();
    expect(namesOf(stillThere(files, [preview('blob:b')], 2))).toEqual(['b']);
  });

  it('are those with most to lose when nobody can tell, and nothing that was said holds', () => {
    const files = [
      file('none'),
      file('many', { faces: [face('unlikely'), face('probably')] }),
      file('late', { unchecked: 'late' }),
    ];
    const left = stillThere(files, [preview('blob:x'), preview('blob:y')], 3);
    expect(left.map(({ file: { name }, consent }) => [name, consent])).toEqual([
      ['late', 'unknown'],
      ['many', 'unknown'],
    ]);
  });

  it('are none when all pictures are gone', () => {
    const { previews, files } = two();
    for (const { element } of previews) element.remove();
    expect(stillThere(files, [], 2)).toEqual([]);
  });
});
