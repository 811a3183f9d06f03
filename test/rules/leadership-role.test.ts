// Views of school leaders on education and politics.
import type { ExampleDraft } from '../../src/engine/rule';
import rule from '../../src/rules/leadership-role';
import { expectRule } from '../support/rule';

const lead = (text: string, own: Partial<ExampleDraft> = {}): ExampleDraft => ({ text, role: 'leader', ...own });

expectRule(rule, {
  reports: [
    lead('De minister snapt niets van het onderwijs.'),
    lead('Als directeur vind ik dat de gemeente ons laat vallen.'),
    lead('Ik stem volgende maand op een andere partij, dit kabinet moet weg.'),
    lead('Passend onderwijs is mislukt.'),
    lead('Op persoonlijke titel: de doorstroomtoets moet worden afgeschaft.'),
    lead('Schools should have more freedom.'),
    lead('The government should be ashamed.'),
    lead('Leraren verdienen meer salaris, vind ik.'),
    lead('Het is schandalig hoe weinig geld er naar de kinderopvang gaat.'),
    lead('Wat mij betreft stoppen scholen met huiswerk.', { site: 'x' }),
    lead('Ik vind het asielbeleid van deze regering onmenselijk.'),
    lead('Dat vind ik ook, het moet anders.', { replyTo: { text: 'Het onderwijs loopt vast.', author: 'A' } }),
  ],
  passes: [
    lead('Heerlijk gewandeld met vrienden.'),
    lead('Morgen is onze open dag.'),
    lead('Ik vind deze taart te zoet.'),
    lead('De minister moet weg.', { account: 'school' }),
    lead('De minister moet weg.', { kind: 'message' }),
    lead('Weekend in de Eifel, genieten!'),
    lead('Wie heeft er een aanhanger te leen?'),
    lead('Happy birthday to my sister!'),
    { text: 'De minister moet weg.', role: 'teacher' },
    { text: 'De doorstroomtoets moet worden afgeschaft.', role: 'support' },
    lead('De studiedag begint om negen uur.'),
    lead('Nieuwe fiets gekocht.'),
  ],
});
