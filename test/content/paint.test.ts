// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { marksOf, Painter } from '../../src/content/paint';
import type { Severity } from '../../src/model/finding';
import { composerOn, findStom, write } from './composer';

// The environment has no Highlight API: the registry is a map of sets, as its standard says.
class Marks extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}
const registry = new Map<string, Marks>();
let life: AbortController;

beforeEach(() => {
  Object.assign(globalThis, { Highlight: Marks });
  Object.assign(globalThis, { CSS: { highlights: registry } });
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  registry.clear();
});

const painted = () => [...registry].map(([name, marks]) => [name, [...marks].map(String)]);
const stomAs = (severity: Severity, text: string) => findStom({ text }).map(finding => ({ ...finding, severity }));

describe('painting', () => {
  it('gives each severity marks of its own, on the words', () => {
    const composer = composerOn();
    write(composer, 'stom en erg stom');
    const [first, second] = findStom(composer.read());
    if (!first || !second) return expect.fail('nothing found');
    new Painter(document, life.signal).paint(composer, [first, { ...second, severity: 'info' }]);
    expect(painted()).toEqual([
      ['pw-mark-1', ['stom']],
      ['pw-mark-3', ['stom']],
    ]);
    expect(registry.get('pw-mark-1')?.priority).toBeGreaterThan(registry.get('pw-mark-3')?.priority ?? 9);
  });

  it('keeps the marks of two composers apart', () => {
    const painter = new Painter(document, life.signal);
    const [one, other] = [composerOn(), composerOn()];
    for (const composer of [one, other]) {
      write(composer, 'stom');
      painter.paint(composer, stomAs('warning', 'stom'));
    }
    expect(painted()).toEqual([['pw-mark-2', ['stom', 'stom']]]);
    painter.clear(one);
    expect(painted()).toEqual([['pw-mark-2', ['stom']]]);
  });

  it('changes nothing on the page before there is something to mark, and leaves nothing', () => {
    const painter = new Painter(document, life.signal);
    const composer = composerOn();
    painter.paint(composer, []);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    write(composer, 'stom');
    painter.paint(composer, findStom(composer.read()));
    expect(document.adoptedStyleSheets).toHaveLength(1);
    life.abort();
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect(registry.size).toBe(0);
  });

  it('mends marks when the editor made its nodes anew', () => {
    const painter = new Painter(document, life.signal);
    const composer = composerOn();
    write(composer, 'stom');
    const findings = findStom(composer.read());
    painter.paint(composer, findings);
    // What a browser does with a range whose nodes are taken away.
    for (const range of registry.get('pw-mark-1') ?? []) range.collapse();
    expect(painted()).toEqual([['pw-mark-1', ['']]]);
    painter.mend(composer, findings);
    expect(painted()).toEqual([['pw-mark-1', ['stom']]]);
  });

  it('paints no textarea', () => {
    const composer = { ...composerOn(), paintable: false };
    new Painter(document, life.signal).paint(composer, stomAs('error', 'stom'));
    expect(registry.size).toBe(0);
  });

  it('stays quick when a whole book was pasted', () => {
    const composer = composerOn();
    write(composer, 'stom '.repeat(2000));
    expect(marksOf(composer, findStom(composer.read()))).toHaveLength(300);
  });

  it('leaves out words that the editor no longer shows', () => {
    const composer = composerOn();
    write(composer, 'st');
    expect(marksOf(composer, findStom({ text: 'stom' }))).toEqual([]);
  });
});
