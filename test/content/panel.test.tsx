// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../src/content/panel';
import type { Fix } from '../../src/model/finding';
import { buttonOf, draw, findingOf, press } from '../ui/draw';

const deeds = {
  close: vi.fn(),
  carryOut: vi.fn(),
  carryOutAll: vi.fn(),
  ignore: vi.fn(),
  never: vi.fn(),
  copy: vi.fn(),
};
const action = (name: Extract<Fix, { kind: 'action' }>['action']): Fix => ({
  kind: 'action',
  action: name,
  label: { nl: name, en: name },
});
const edit: Fix = { kind: 'edit', label: { nl: 'Haal weg', en: 'Remove' }, edits: [] };

function panel(own: Partial<PanelProps> = {}): HTMLElement {
  return draw(
    <Panel
      language="nl"
      protocol="OPOZ"
      questions={[]}
      alike={() => 1}
      findings={[findingOf({ fixes: [edit] })]}
      wordsOf={() => ['muts']}
      remarks={[]}
      notice={null}
      deeds={deeds}
      honest={event => event.isTrusted}
      root={null}
      {...own}
    />,
  );
}

beforeEach(() => vi.clearAllMocks());

describe('the panel', () => {
  it('is a dialog with a name, and leaves the page usable', () => {
    const dialog = panel().querySelector('[role="dialog"]');
    const title = dialog?.querySelector(`#${dialog.getAttribute('aria-labelledby')}`);
    expect(title?.textContent).toBe('Advies bij je bericht');
    expect(dialog?.hasAttribute('aria-modal')).toBe(false);
  });

  it('shows words, article and protocol', () => {
    const words = panel().textContent;
    for (const part of ['muts', '4.B.2', 'Volgens: OPOZ']) expect(words).toContain(part);
  });

  it('carries out a fix, sets a finding aside, and closes', () => {
    const place = panel();
    press(buttonOf(place, 'Haal weg'));
    press(buttonOf(place, 'Deze keer niet: Scheldwoord'));
    press(buttonOf(place, 'Sluit het advies'));
    expect(deeds.carryOut).toHaveBeenCalledWith(expect.objectContaining({ rule: 'insult' }), edit);
    expect(deeds.ignore).toHaveBeenCalledOnce();
    expect(deeds.close).toHaveBeenCalledOnce();
  });

  it('offers to mend several findings at once, where each can be mended safely', () => {
    const safe = (key: string) => findingOf({ key, rule: 'contact-details', fixes: [edit] });
    press(buttonOf(panel({ findings: [safe('a'), safe('b')] }), 'Herstel 2 opmerkingen in één keer'));
    expect(deeds.carryOutAll).toHaveBeenCalledOnce();
    expect(panel({ findings: [safe('a')] }).textContent).not.toContain('in één keer');
  });

  it('does nothing for a script that clicks', () => {
    const place = panel();
    for (const button of place.querySelectorAll('button')) button.click();
    expect(Object.values(deeds).flatMap(deed => deed.mock.calls)).toEqual([]);
  });

  it('offers what it can carry out, on words and on files', () => {
    const fixes = [action('agreed'), action('blur'), action('strip-location'), action('copy-for-app')];
    const place = panel({ findings: [findingOf({ fixes })] });
    expect(['agreed', 'copy-for-app', 'blur', 'strip-location'].map(words => Boolean(buttonOf(place, words)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('offers a copy of what could not be written', () => {
    const place = panel({ notice: { key: 'insult juf', kind: 'undone', copy: 'nieuw' } });
    expect(place.textContent).toContain('Je tekst is niet veranderd');
    press(buttonOf(place, 'Kopieer de nieuwe tekst'));
    expect(deeds.copy).toHaveBeenCalledWith('insult juf', 'nieuw');
  });

  it('says what it could not read', () => {
    const place = panel({ findings: [], remarks: [{ kind: 'unreadable' }, { kind: 'cut', count: 200_000 }] });
    expect(place.textContent).toContain('Deze taal');
    expect(place.textContent).toContain('200.000');
    expect(place.textContent).not.toContain('geen opmerkingen meer');
  });

  it('keeps to as many cards as can be read, and says how many follow', () => {
    const findings = Array.from({ length: 1000 }, (_, place) => findingOf({ key: String(place) }));
    const place = panel({ findings });
    expect(place.querySelectorAll('.finding')).toHaveLength(30);
    expect(place.textContent).toContain('En nog 970 opmerkingen');
  });

  it('says when nothing is left', () => {
    expect(panel({ findings: [] }).textContent).toContain('geen opmerkingen meer');
  });
});

it('shows the questions of the protocol before publishing', () => {
  const place = panel({ questions: [{ nl: 'Is het aardig?', en: 'Is it kind?' }] });
  expect(place.querySelector('.questions')?.textContent).toBe('Vraag jezelf afIs het aardig?');
  expect(panel().querySelector('.questions')).toBeNull();
});
