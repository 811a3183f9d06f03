// What happens before publishing: when something is asked first, and why the author published all the same.
import type { JSX } from 'preact';
import type { Protocol } from '../model/protocol';
import type { OwnGuardLevel } from '../model/severity';
import type { Language } from '../model/text';
import type { GivenReason } from '../model/verdict';
import { stricterGuards } from '../protocols/index';
import type { Settings } from '../settings';
import { text } from '../texts/text';
import { Button } from '../ui/button';
import { RadioField } from '../ui/field';

export interface BeforePublishingProps {
  readonly settings: Settings;
  readonly protocol: Protocol;
  readonly reasons: readonly GivenReason[];
  readonly save: (changed: Partial<Settings>) => void;
  readonly eraseReasons: () => void;
}

export function BeforePublishing(props: BeforePublishingProps): JSX.Element {
  const { settings, protocol, reasons, save, eraseReasons } = props;
  const { language, guard } = settings;
  const stricter = stricterGuards(protocol);
  const asSchool = {
    value: 'school' as OwnGuardLevel,
    label: text(language, 'options.guard.school'),
    hint: text(language, `options.guard.${protocol.guard ?? 'error'}`),
  };
  return (
    <>
      <RadioField
        id="guard"
        label={text(language, 'options.guard.when')}
        hint={text(language, 'options.guard.hint')}
        value={guard !== 'school' && stricter.includes(guard) ? guard : 'school'}
        choices={[
          asSchool,
          ...stricter.map(level => ({ value: level, label: text(language, `options.guard.${level}`) })),
        ]}
        onChange={chosen => save({ guard: chosen })}
      />
      <Reasons reasons={reasons} language={language} erase={eraseReasons} />
    </>
  );
}

interface ReasonsProps {
  readonly reasons: readonly GivenReason[];
  readonly language: Language;
  readonly erase: () => void;
}

function Reasons({ reasons, language, erase }: ReasonsProps): JSX.Element {
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' });
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  return (
    <div class="reasons">
      <h3>{text(language, 'options.reasons')}</h3>
      <p class="field-hint">{text(language, reasons.length > 0 ? 'options.reasons.hint' : 'options.reasons.none')}</p>
      {reasons.length > 0 && (
        <>
          <ul class="plain-list">
            {reasons.map(({ at, about, words }) => (
              <li key={`${at} ${words}`}>
                <p>{words}</p>
                <p class="soft">
                  <time dateTime={at}>{moment.format(Date.parse(at))}</time> · {list.format(about)}
                </p>
              </li>
            ))}
          </ul>
          <div class="row">
            <Button onPress={erase}>{text(language, 'options.reasons.erase')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
