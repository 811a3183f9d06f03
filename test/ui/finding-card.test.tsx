// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { FindingCard } from '../../src/ui/finding-card';
import { buttonOf, draw, findingOf, press } from './draw';

describe('a finding card', () => {
  it('says severity, title, what, why, what to do, and the article with its text', () => {
    const words = draw(<FindingCard finding={findingOf()} language="nl" />).textContent;
    for (const part of [
      'Let op',
      'Scheldwoord',
      'Dit kwetst.',
      'Je bent een voorbeeld.',
      'Zeg het vriendelijk.',
      '4.B.2',
      'Scheld niet.',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('speaks English', () => {
    const words = draw(<FindingCard finding={findingOf()} language="en" />).textContent;
    expect(words).toContain('Take care');
    expect(words).toContain('This hurts.');
    expect(words).not.toContain('Scheld');
  });

  it('quotes the marked words once, unless the message has them', () => {
    const card = draw(<FindingCard finding={findingOf()} language="nl" words={['muts', 'muts', 'kwetst']} />);
    expect([...card.querySelectorAll('q')].map(quote => quote.textContent)).toEqual(['muts']);
  });

  it('shows markup in a draft as it was written', () => {
    const card = draw(<FindingCard finding={findingOf()} language="nl" words={['<img src=x onerror=alert(1)>']} />);
    expect(card.querySelector('img')).toBeNull();
    expect(card.querySelector('q')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('folds the reason, or opens it', () => {
    expect(draw(<FindingCard finding={findingOf()} language="nl" />).querySelector('details')?.open).toBe(false);
    expect(draw(<FindingCard finding={findingOf()} language="nl" unfolded />).querySelector('details')?.open).toBe(
      true,
    );
  });

  it('offers its actions', () => {
    const onPress = vi.fn();
    const card = draw(
      <FindingCard finding={findingOf()} language="nl" actions={[{ id: 'a', words: 'Haal weg', onPress }]} />,
    );
    press(buttonOf(card, 'Haal weg'));
    expect(onPress).toHaveBeenCalledOnce();
  });
});
