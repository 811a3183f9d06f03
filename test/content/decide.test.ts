// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeldFile } from '../../src/content/attachments';
import { type Deciding, decideOn } from '../../src/content/decide';
import type { Decision } from '../../src/content/photo-decision';
import { findingOf } from '../ui/draw';
import { composerOn } from './composer';
import { picture } from './files';

const face = { box: { left: 0, top: 0, width: 9, height: 9 }, child: 'unlikely' } as const;
const held = (name: string, faces: number): HeldFile => ({
  file: picture(name),
  looked: { id: name.repeat(64), facts: { kind: 'image', faces: Array.from({ length: faces }, () => face) } },
});
const [a, b, nobody] = [held('a', 2), held('b', 1), held('c', 0)];
const text: HeldFile = { file: new File(['x'], 'brief.txt', { type: 'text/plain' }), looked: null };
const files = [text, a, nobody, b];
const way = { kind: 'input', target: document.createElement('input') } as const;

let question: ReturnType<typeof vi.fn<Deciding['question']>>;
let ask: ReturnType<typeof vi.fn<Deciding['ask']>>;
let agreed: ReturnType<typeof vi.fn<Deciding['agreed']>>;

beforeEach(() => {
  question = vi.fn<Deciding['question']>(async draft => ({
    findings: draft.attachments.map((_file, attachment) => findingOf({ attachment })),
    gently: false,
    presentation: { language: 'nl', theme: 'system' },
    protocol: { name: '' },
  }));
  agreed = vi.fn<Deciding['agreed']>(async () => {});
});

const site = { id: 'x', firstSteps: () => [] } as const;
async function decided(...decisions: Decision[]): Promise<string[]> {
  ask = vi.fn<Deciding['ask']>(async () => decisions);
  const arrival = { files: files.map(({ file }) => file), way, composer: composerOn(), more: true };
  return (await decideOn(files, arrival, { site, question, ask, agreed })).map(({ name }) => name);
}

describe('what a page gets', () => {
  it('is everything, in order, when the author says so; only pictures with people are asked about', async () => {
    expect(await decided({ kind: 'anyway' }, { kind: 'private' })).toEqual(['brief.txt', 'a', 'c', 'b']);
    expect(ask.mock.calls[0]?.[0].files.map(({ file }) => file.name)).toEqual(['a', 'b']);
    expect(agreed).not.toHaveBeenCalled();
  });

  it('is a copy in the place of a file, and nothing of one that is left out', async () => {
    expect(await decided({ kind: 'copy', file: picture('kopie') }, { kind: 'remove' })).toEqual([
      'brief.txt',
      'kopie',
      'c',
    ]);
  });

  it('is kept as agreed, by the content of the file', async () => {
    await decided({ kind: 'agreed' }, { kind: 'anyway' });
    expect(agreed.mock.calls).toEqual([['a'.repeat(64)]]);
  });

  it('is everything, and nobody is asked, where there is no question', async () => {
    question.mockResolvedValue({
      findings: [],
      gently: false,
      presentation: { language: 'nl', theme: 'system' },
      protocol: { name: '' },
    });
    expect(await decided()).toEqual(['brief.txt', 'a', 'c', 'b']);
    expect(ask).not.toHaveBeenCalled();
  });
});
