// One article: its number and text, what the tool does with it, and the rules that watch for it.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ArticleEntry } from '../model/protocol-file';
import { rules } from '../rules/index';
import { editorText } from '../texts/editor';
import { Button } from '../ui/button';
import { CheckField, SelectField, TextField } from '../ui/field';
import { BilingualField } from './bilingual-field';
import { DEEDS, deedIn, withDeed } from './deed';
import type { Desk } from './desk';
import { cited, moved, reminding, renumbered, withArticle, withoutArticle } from './edit';
import { RuleCard } from './rule-card';
import { sentenceOf } from './sentence';
import { type ArticleView, problemAt } from './survey';

export interface ArticleFormProps {
  readonly desk: Desk;
  readonly view: ArticleView;
  /** Keeps the article open under another number. */
  readonly follow: (id: string) => void;
}

const ACTIONS = ['ask', 'report', 'befriend', 'already-online'] as const;

export function ArticleForm(props: ArticleFormProps): JSX.Element {
  const { desk, view } = props;
  const { language, survey, file, change } = desk;
  const { article, place } = view;
  const form = useRef<HTMLDivElement>(null);
  const fresh = useRef(article.text.nl === '' && article.text.en === '');
  useEffect(() => {
    // A new article asks for its text at once.
    if (fresh.current) form.current?.querySelector('textarea')?.focus();
  }, []);
  return (
    <div class="editor-form" ref={form}>
      {place === undefined ? (
        <>
          <p>{article.text[language]}</p>
          <p class="soft">{editorText(language, 'article.inherited')}</p>
          <div class="row">
            <Button onPress={() => change(withArticle(file, article), 'article-own')}>
              {editorText(language, 'article.own')}
            </Button>
          </div>
        </>
      ) : (
        <Own {...props} place={place} />
      )}
      <CheckField
        id="article-reminder"
        label={editorText(language, 'article.reminder')}
        hint={editorText(language, 'article.reminder.hint')}
        value={survey.reminders.includes(article.id)}
        onChange={on => change(reminding(file, article.id, on, survey.remindersBelow), 'article-reminder')}
      />
      {!article.scope && <Rules desk={desk} article={article} />}
    </div>
  );
}

function Own({ desk, view, place, follow }: ArticleFormProps & { readonly place: number }): JSX.Element {
  const { language, survey, file, change } = desk;
  const { article, from } = view;
  const path = `articles[${place}]`;
  const fault = problemAt(survey, `${path}.how`) ?? problemAt(survey, `${path}.id`);
  const taken = (id: string) => survey.articles.some(other => other.article.id === id);
  const renumber = (words: string) => {
    const id = words.trim();
    if (id === '' || taken(id)) return;
    change(renumbered(file, article.id, id), 'article-number');
    follow(id);
  };
  const set = (changed: ArticleEntry, subject: string) => change(withArticle(file, changed), `${path}-${subject}`);
  return (
    <>
      <TextField
        id="article-number"
        label={editorText(language, 'article.number')}
        hint={editorText(language, from === undefined ? 'article.number.hint' : 'article.number.fixed')}
        disabled={from !== undefined}
        value={article.id}
        onChange={renumber}
      />
      <BilingualField
        desk={desk}
        id="article-text"
        label={editorText(language, 'article.text')}
        path={`${path}.text`}
        value={article.text}
        onChange={text => set({ ...article, text }, 'text')}
      />
      <SelectField
        id="article-deed"
        label={editorText(language, 'article.deed')}
        hint={editorText(language, `deed.${deedIn(article)}.hint`)}
        value={deedIn(article)}
        choices={DEEDS.map(value => ({ value, label: editorText(language, `deed.${value}`) }))}
        {...(fault ? { problem: editorText(language, 'article.deed.problem') } : {})}
        onChange={deed => set(withDeed(article, deed), 'deed')}
      />
      {article.how === 'on-action' && (
        <SelectField
          id="article-action"
          label={editorText(language, 'article.action')}
          value={article.action ?? 'ask'}
          choices={ACTIONS.map(value => ({ value, label: editorText(language, `action.${value}`) }))}
          onChange={action => set({ ...article, action }, 'action')}
        />
      )}
      <div class="row">
        {from === undefined && (
          <>
            <Button onPress={() => change(moved(file, article.id, -1), 'article-up')}>
              {editorText(language, 'article.up')}
            </Button>
            <Button onPress={() => change(moved(file, article.id, 1), 'article-down')}>
              {editorText(language, 'article.down')}
            </Button>
          </>
        )}
        <Button
          weight="quiet"
          onPress={() =>
            change(withoutArticle(file, article.id, survey.rulesBelow, from !== undefined), 'article-remove')
          }
        >
          {editorText(language, from === undefined ? 'article.remove' : 'article.restore')}
        </Button>
      </div>
    </>
  );
}

function Rules({ desk, article }: { readonly desk: Desk; readonly article: ArticleEntry }): JSX.Element {
  const { language, survey, file, change } = desk;
  const [chosen, setChosen] = useState('');
  const here = rules.filter(({ id }) => survey.rules[id]?.articles.includes(article.id));
  const others = rules.filter(rule => !here.includes(rule));
  const picked = others.find(({ id }) => id === chosen);
  const add = () => {
    if (!picked) return;
    const watched = cited(file, picked.id, article.id, survey.rulesBelow);
    // An article with a rule is checked from then on, unless it is about a deed of its own.
    const own = (watched.articles ?? []).find(({ id }) => id === article.id);
    const shown = own !== undefined && (own.how === 'shown' || own.how === 'other-audience');
    change(shown ? withArticle(watched, withDeed(own, 'checked')) : watched, `article-rule-${picked.id}`);
    setChosen('');
  };
  return (
    <div class="editor-rules">
      <h4>{editorText(language, 'article.rules')}</h4>
      {here.length === 0 && <p class="soft">{editorText(language, 'article.rules.none')}</p>}
      {here.map(rule => (
        <RuleCard key={rule.id} desk={desk} rule={rule} article={article.id} />
      ))}
      <SelectField
        id="article-rule"
        label={editorText(language, 'article.rule.add')}
        hint={
          picked
            ? `${editorText(language, 'rule.reports')} ${sentenceOf(picked.reports[language])}`
            : editorText(language, 'article.rule.hint')
        }
        value={chosen}
        choices={[
          { value: '', label: editorText(language, 'article.rule.choose') },
          ...others.map(({ id, title }) => ({ value: id, label: title[language] })),
        ]}
        onChange={setChosen}
      />
      <div class="row">
        <Button disabled={!picked} onPress={add}>
          {editorText(language, 'article.rule.take')}
        </Button>
      </div>
    </div>
  );
}
