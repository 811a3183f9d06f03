// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeldFile } from '../../src/content/attachments';
import { type Deciding, decideOn } from '../../src/content/decide';
import { contentId, LONGEST_HOLD } from '../../src/content/hold-look';
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
let makeCopy: ReturnType<typeof vi.fn<Deciding['makeCopy']>>;
let agreed: ReturnType<typeof vi.fn<Deciding['agreed']>>;

beforeEach(() => {
  site = { id: 'x', firstSteps: () => [] };
  composer = composerOn();
  question = vi.fn<Deciding['question']>(async draft => ({
    findings: draft.attachments.map((_file, attachment) => findingOf({ attachment })),
    gently: false,
    presentation: { language: 'nl', theme: 'system' },
    protocol: { name: '' },
  }));
  agreed = vi.fn<Deciding['agreed']>(async () => {});
  makeCopy = vi.fn<Deciding['makeCopy']>(async () => ({ file: new File(['copy'], 'x'), left: [] }));
});

let site: Deciding['site'];
let composer: ReturnType<typeof composerOn> | null;
async function decided(...decisions: Decision[]): Promise<string[]> {
  ask = vi.fn<Deciding['ask']>(async () => decisions);
  const arrival = { files: files.map(({ file }) => file), way, composer, more: true };
  return (await decideOn(files, arrival, { site, question, makeCopy, ask, agreed })).map(({ name }) => name);
}

describe('what a page gets', () => {
  it('is everything, in order, when the author says so; only pictures with people are asked about', async () => {
    expect(await decided({ kind: 'anyway' }, { kind: 'private' })).toEqual(['brief.txt', 'a', 'c', 'b']);
    expect(ask.mock.calls[0]?.[0].files.map(({ file }) => file.name)).toEqual(['a', 'b']);
    expect(agreed.mock.calls).toEqual([['b'.repeat(64), 'private']]);
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
    expect(agreed.mock.calls).toEqual([['a'.repeat(64), null]]);
  });

  it('is kept as what else was said of it', async () => {
    await decided({ kind: 'agreed', claim: 'adults' }, { kind: 'anyway' });
    expect(agreed.mock.calls).toEqual([['a'.repeat(64), 'adults']]);
  });

  it('is kept as agreed for a copy in which somebody can still be seen', async () => {
    await decided({ kind: 'copy', file: new File(['copy'], 'kopie'), agreed: true }, { kind: 'anyway' });
    expect(agreed.mock.calls).toEqual([[await contentId(new Blob(['copy'])), null]]);
  });

  describe('of a worker that was stopped', () => {
    const never = () => new Promise<never>(() => {});
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('is everything, because nothing is held for its question for long', async () => {
      question.mockImplementation(never);
      const outcome = expect(decided()).rejects.toThrow('no answer');
      await vi.advanceTimersByTimeAsync(LONGEST_HOLD);
      await outcome;
    });

    it('is what the author chose, although nobody keeps it', async () => {
      agreed.mockImplementation(never);
      const outcome = decided({ kind: 'agreed' }, { kind: 'remove' });
      await vi.advanceTimersByTimeAsync(LONGEST_HOLD);
      expect(await outcome).toEqual(['brief.txt', 'a', 'c']);
    });
  });

  it('is asked about with the account of the first step, where there is no composer yet', async () => {
    composer = null;
    const place = document.createElement('div');
    site = { id: 'x', firstSteps: () => [{ place, inputs: [], actor: { handle: 'obsdelinde' }, begun: false }] };
    await decided({ kind: 'anyway' });
    expect(question.mock.calls[0]?.[0].actor).toEqual({ handle: 'obsdelinde' });
  });

  describe('of files that name a place', () => {
    beforeEach(() => {
      question.mockImplementation(async draft => ({
        findings: draft.attachments.flatMap((_file, attachment) => [
          findingOf({ attachment, rule: 'image-location' }),
          ...(attachment === 0 ? [findingOf({ attachment, rule: 'child-image-consent' })] : []),
        ]),
        gently: false,
        presentation: { language: 'nl', theme: 'system' },
        protocol: { name: '' },
      }));
    });

    it('is not held for that alone where the composer can give it back', async () => {
      await decided({ kind: 'agreed' });
      expect(ask.mock.calls[0]?.[0].files.map(({ file, location }) => [file.name, location?.rule])).toEqual([
        ['a', 'image-location'],
      ]);
      expect(makeCopy).not.toHaveBeenCalled();
    });

    it('is a copy without it, agreed on like the file, where the author wants that', async () => {
      composer = null;
      const names = await decided({ kind: 'agreed', strip: true }, { kind: 'anyway' }, { kind: 'anyway', strip: true });
      expect(names).toEqual(['brief.txt', 'a', 'c', 'b']);
      expect(ask.mock.calls[0]?.[0].files.map(({ finding }) => finding.rule)).toEqual([
        'child-image-consent',
        'image-location',
        'image-location',
      ]);
      expect(makeCopy.mock.calls.map(([file, boxes]) => [file.name, boxes])).toEqual([
        ['a', []],
        ['b', []],
      ]);
      expect(agreed.mock.calls.map(([id]) => id)).toEqual(['a'.repeat(64), await contentId(new Blob(['copy']))]);
    });

    it('is the file itself where no copy can be made', async () => {
      makeCopy.mockRejectedValue(new Error('no'));
      expect(await decided({ kind: 'anyway', strip: true })).toEqual(['brief.txt', 'a', 'c', 'b']);
    });
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
