// What became of each setting that the school hands out, for whoever manages the browsers.
import type { JSX } from 'preact';
import type { Language } from '../model/text';
import type { Policy, PolicyLine } from '../policy/policy';
import { text } from '../texts/text';

export interface PolicyStatusProps {
  /** Null: the school sets nothing here. */
  readonly policy: Policy | null;
  readonly language: Language;
  readonly version: string;
  readonly id: string;
}

export function PolicyStatus({ policy, language, version, id }: PolicyStatusProps): JSX.Element {
  return (
    <>
      {policy ? <Lines policy={policy} language={language} /> : <p>{text(language, 'options.policy.none')}</p>}
      <p class="soft">
        {text(language, 'options.policy.version', { version })} <code>{id}</code>
      </p>
    </>
  );
}

type Shown = Pick<PolicyStatusProps, 'language'> & { readonly policy: Policy };

function Lines({ policy: { lines }, language }: Shown): JSX.Element {
  const wrong = lines.filter(({ problems, state }) => problems.length > 0 || state === 'unknown');
  const absent = lines.filter(({ state }) => state === 'absent');
  const managed = lines.some(({ state, from }) => state !== 'absent' && from === 'management');
  return (
    <>
      <p>{text(language, managed ? 'options.policy.about' : 'options.policy.package')}</p>
      {wrong.length > 0 && (
        <p class="bad" role="alert">
          {text(language, 'options.policy.wrong', { count: wrong.length })}
        </p>
      )}
      <ul class="plain-list">
        {lines
          .filter(line => !absent.includes(line))
          .map(line => (
            <Line key={line.key} line={line} language={language} />
          ))}
      </ul>
      {absent.length > 0 && (
        <details>
          <summary>{text(language, 'options.policy.others', { count: absent.length })}</summary>
          <p class="soft">{text(language, 'options.policy.dropped')}</p>
          <ul class="plain-list">
            {absent.map(line => (
              <Line key={line.key} line={line} language={language} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface LineProps extends Pick<PolicyStatusProps, 'language'> {
  readonly line: PolicyLine;
}

function Line({ line: { key, state, from, problems }, language }: LineProps): JSX.Element {
  const bad = state === 'refused' || state === 'kept' || state === 'unknown';
  return (
    <li>
      <code>{key}</code>{' '}
      <span class={bad ? 'bad' : state === 'applied' ? 'good' : ''}>{text(language, `options.policy.${state}`)}</span>
      {state === 'applied' && from === 'package' && ` ${text(language, 'options.policy.inside')}`}
      {problems.length > 0 && (
        <ul>
          {problems.map(({ path, message }) => (
            <li key={path + message.nl}>
              {path !== key && <code>{path}</code>} {message[language]}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
