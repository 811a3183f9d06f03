// The welcome page: three steps – school, role, accounts – and what to expect.
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Role, School } from '../model/school';
import type { Language } from '../model/text';
import { FIRST_PROTOCOL, presetChoices } from '../protocols/index';
import { text } from '../texts/text';
import { Button } from '../ui/button';
import { RadioField, TextField } from '../ui/field';
import { held } from '../ui/held';
import { Logo } from '../ui/logo';
import { RoleField } from '../ui/role-field';

/** What the three steps ask. */
export interface Answers {
  readonly protocol: string;
  readonly school: Partial<School>;
  readonly role: Role;
}

export interface WelcomeProps {
  readonly answers: Answers;
  /** What the school set and cannot be changed here: keys, and facts of the school as `school.town`. */
  readonly locked: readonly string[];
  /** Name of the school's own protocol, when that is the one in force. */
  readonly ownName: string | null;
  readonly language: Language;
  readonly changeLanguage: (language: Language) => void;
  /** Keeps the answers; of the school only the facts that were changed. */
  readonly finish: (answers: Answers) => Promise<void>;
}

type Step = 1 | 2 | 3 | 'done';

export function Welcome(props: WelcomeProps): JSX.Element {
  const { answers: given, language, changeLanguage, finish } = props;
  // Only what was changed is held here: the school's settings may come while this page stands open.
  const [own, setOwn] = useState<Partial<Answers>>({});
  const answers: Answers = {
    role: own.role ?? given.role,
    protocol: own.protocol ?? (given.protocol || FIRST_PROTOCOL),
    school: { ...given.school, ...own.school },
  };
  const { step, problem, next, back } = useSteps(answers, () => finish({ ...answers, school: own.school ?? {} }));
  const section = useHeading(step);
  const change: Change = ({ school, ...changed }) =>
    setOwn(before => ({ ...before, ...changed, ...(school ? { school: { ...before.school, ...school } } : {}) }));
  const shown = { ...props, answers, change };
  return (
    <div class="sheet page">
      <main class="page-body">
        <header class="page-head">
          <Logo />
          <h1>{text(language, 'welcome.title')}</h1>
        </header>
        <p>{text(language, 'welcome.intro')}</p>
        <section class="page-section" ref={section}>
          {step === 'done' ? <Done language={language} /> : <Progress step={step} language={language} />}
          {step === 1 && <SchoolStep {...shown} nameless={problem === 'nameless'} />}
          {step === 2 && <RoleField chosen={answers.role} language={language} choose={role => change({ role })} />}
          {step === 3 && <AccountsStep {...shown} />}
          {problem === 'failed' && (
            <p class="bad" role="alert">
              {text(language, 'options.failed')}
            </p>
          )}
          {step !== 'done' && <Buttons step={step} language={language} next={next} back={back} />}
        </section>
        {!props.locked.includes('language') && (
          <Button weight="quiet" onPress={() => changeLanguage(language === 'nl' ? 'en' : 'nl')}>
            {language === 'nl' ? 'English' : 'Nederlands'}
          </Button>
        )}
      </main>
    </div>
  );
}

interface Steps {
  readonly step: Step;
  /** Why the last press led no further. */
  readonly problem: 'nameless' | 'failed' | null;
  readonly next: () => Promise<void>;
  readonly back: () => void;
}

/** Walks through the steps; the answers are kept at the last one. */
function useSteps(answers: Answers, finish: () => Promise<void>): Steps {
  const [{ step, problem }, go] = useState<Pick<Steps, 'step' | 'problem'>>({ step: 1, problem: null });
  const next = async () => {
    if (step === 1) go(answers.school.name?.trim() ? { step: 2, problem: null } : { step, problem: 'nameless' });
    if (step === 2) go({ step: 3, problem: null });
    if (step !== 3) return;
    try {
      await finish();
      go({ step: 'done', problem: null });
    } catch {
      go({ step, problem: 'failed' });
    }
  };
  return { step, problem, next, back: () => go({ step: step === 3 ? 2 : 1, problem: null }) };
}

/**
 * Leads keyboard and screen reader to the heading of a new step, because the button that was pressed may be gone. At once with
 * the step: a frame later, it would take the focus back from whoever already moved on.
 */
function useHeading(step: Step): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null);
  const drawn = useRef(step);
  useLayoutEffect(() => {
    if (drawn.current !== step) section.current?.querySelector('h2')?.focus();
    drawn.current = step;
  }, [step]);
  return section;
}

interface ButtonsProps extends Pick<Steps, 'next' | 'back'> {
  readonly step: 1 | 2 | 3;
  readonly language: Language;
}

function Buttons({ step, language, next, back }: ButtonsProps): JSX.Element {
  return (
    <div class="row">
      {step > 1 && <Button onPress={back}>{text(language, 'welcome.back')}</Button>}
      <Button weight="main" onPress={() => void next()}>
        {text(language, step === 3 ? 'welcome.finish' : 'welcome.next')}
      </Button>
    </div>
  );
}

function Progress({ step, language }: { readonly step: 1 | 2 | 3; readonly language: Language }): JSX.Element {
  const titles = ['welcome.school', 'welcome.role', 'welcome.accounts'] as const;
  return (
    <div>
      <p class="soft">{text(language, 'welcome.step', { step })}</p>
      <progress max={3} value={step} aria-label={text(language, 'welcome.step', { step })} />
      <h2 tabIndex={-1}>{text(language, titles[step - 1] ?? 'welcome.school')}</h2>
    </div>
  );
}

type Change = (changed: Partial<Answers>) => void;

interface StepProps extends Pick<WelcomeProps, 'answers' | 'language' | 'locked' | 'ownName'> {
  readonly change: Change;
}

function SchoolStep(props: StepProps & { readonly nameless: boolean }): JSX.Element {
  const { answers, change, language, locked, ownName, nameless } = props;
  const own = answers.protocol === 'own' && ownName !== null ? [{ value: 'own', label: ownName }] : [];
  return (
    <>
      <TextField
        id="name"
        label={text(language, 'options.school.name')}
        value={answers.school.name ?? ''}
        {...held(locked, 'school.name', language)}
        {...(nameless ? { problem: text(language, 'welcome.name.problem') } : {})}
        onChange={name => change({ school: { name: name.trim() } })}
      />
      <TextField
        id="town"
        label={text(language, 'options.school.town')}
        value={answers.school.town ?? ''}
        {...held(locked, 'school.town', language)}
        onChange={town => change({ school: { town: town.trim() } })}
      />
      <RadioField
        id="protocol"
        label={text(language, 'options.protocol.choose')}
        value={answers.protocol}
        choices={[...presetChoices(), ...own]}
        {...held(locked, 'protocol', language)}
        onChange={protocol => change({ protocol })}
      />
    </>
  );
}

function AccountsStep({ answers, change, language, locked }: StepProps): JSX.Element {
  return (
    <TextField
      id="accounts"
      label={text(language, 'options.school.accounts')}
      {...held(locked, 'school.accounts', language, text(language, 'welcome.accounts.hint'))}
      lines={3}
      placeholder="@obsdevlieger"
      value={(answers.school.accounts ?? []).join('\n')}
      onChange={value => {
        const accounts = value.split('\n').map(line => line.trim());
        change({ school: { accounts: accounts.filter(line => line !== '') } });
      }}
    />
  );
}

function Done({ language }: { readonly language: Language }): JSX.Element {
  return (
    <div>
      <h2 tabIndex={-1}>{text(language, 'welcome.done')}</h2>
      <ul class="plain-list">
        {([1, 2, 3] as const).map(number => (
          <li key={number}>{text(language, `welcome.done.${number}`)}</li>
        ))}
      </ul>
    </div>
  );
}
