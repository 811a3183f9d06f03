// @vitest-environment happy-dom
// Examples run by two protocols: at once when an example changes, a moment later when the protocol does.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { ProtocolExample } from '../../src/model/protocol-file';
import { lookUpWith } from '../../src/protocol-editor/opening';
import { type Run, runOf, useRuns } from '../../src/protocol-editor/runs';
import { surveyOf } from '../../src/protocol-editor/survey';
import { protocolOf } from './desk';

const merged = (file = protocolOf()) => surveyOf(file, lookUpWith(null)).protocol;
const silent = merged(protocolOf({ rules: {} }));
const example: ProtocolExample = {
  id: 'naam',
  draft: { site: 'facebook', kind: 'post', account: 'school', text: 'Daan uit groep 5 heeft gewonnen!' },
  expect: [],
};
const rulesOf = ({ now, before }: Run) => [now, before].map(({ findings }) => findings.map(({ rule }) => rule));

it('gives what comes out by both', () => {
  expect(rulesOf(runOf(example, merged(), silent))).toEqual([['person-name'], []]);
});

it('follows the protocol and the examples', async () => {
  const place = document.createElement('div');
  const seen: (readonly Run[])[] = [];
  const before = merged();
  const examples = [example];
  function Probe({ now, list }: { now: typeof silent; list: readonly ProtocolExample[] }) {
    seen.push(useRuns(list, now, before));
    return null;
  }
  await act(() => render(<Probe now={before} list={examples} />, place));
  await act(() => render(<Probe now={silent} list={examples} />, place));
  await expect.poll(() => seen.at(-1)?.map(rulesOf)).toEqual([[[], ['person-name']]]);
  await act(() => render(<Probe now={silent} list={[]} />, place));
  expect(seen.at(-1)).toEqual([]);
});
