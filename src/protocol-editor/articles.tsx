// The articles of the protocol, one open at a time, those of the board's protocol among them.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { editorText } from '../texts/editor';
import { Button } from '../ui/button';
import { SeverityIcon } from '../ui/severity-icon';
import { ArticleForm } from './article-form';
import { deedOf, severityOf } from './deed';
import type { Desk } from './desk';
import { withArticle } from './edit';
import type { ArticleView } from './survey';

export function Articles({ desk }: { readonly desk: Desk }): JSX.Element {
  const { file, language, survey, change } = desk;
  const [open, setOpen] = useState('');
  const add = () => {
    const id = freeNumber(survey.articles);
    change(withArticle(file, { id, text: { nl: '', en: '' }, how: 'shown' }), 'article-add');
    setOpen(id);
  };
  return (
    <>
      <p class="soft">{editorText(language, 'articles.hint')}</p>
      <ol class="editor-articles">
        {survey.articles.map(view => (
          // A place in the file stays when the number changes, so that the focus stays where it is.
          <li key={view.from === undefined ? `own-${view.place}` : view.article.id}>
            <ArticleHead desk={desk} view={view} open={open === view.article.id} toggle={setOpen} />
            {open === view.article.id && <ArticleForm desk={desk} view={view} follow={setOpen} />}
          </li>
        ))}
      </ol>
      {survey.articles.length === 0 && <p>{editorText(language, 'articles.none')}</p>}
      <div class="row">
        <Button weight="main" onPress={add}>
          {editorText(language, 'articles.add')}
        </Button>
      </div>
    </>
  );
}

interface HeadProps {
  readonly desk: Desk;
  readonly view: ArticleView;
  readonly open: boolean;
  readonly toggle: (id: string) => void;
}

function ArticleHead({ desk, view, open, toggle }: HeadProps): JSX.Element {
  const { language, survey } = desk;
  const { article, from, place } = view;
  const severity = severityOf(article, survey.rules);
  const path = `articles[${place}]`;
  const faulty = place !== undefined && survey.problems.some(problem => problem.path.startsWith(`${path}.`));
  return (
    <h3>
      <button
        type="button"
        class={`editor-article severity-${severity ?? 'none'}`}
        aria-expanded={open}
        onClick={() => toggle(open ? '' : article.id)}
      >
        <span class="editor-number">{article.id}</span>
        <span class="editor-words">
          {article.text[language] || article.text.nl || editorText(language, 'articles.empty')}
          <span class="soft">
            {from !== undefined &&
              `${editorText(language, place === undefined ? 'articles.from' : 'articles.changed', { name: shortName(from) })} · `}
            {deedOf(article, survey.rules, language)}
          </span>
        </span>
        {severity && <SeverityIcon severity={severity} />}
        {faulty && <span class="editor-todo">{editorText(language, 'todo')}</span>}
      </button>
    </h3>
  );
}

/** What comes before the colon: `OPOZ: Gebruik van social media` is `OPOZ`. */
const shortName = (name: string) => name.split(':', 1)[0] ?? name;

/** The first whole number that no article has. */
function freeNumber(articles: readonly ArticleView[]): string {
  const taken = new Set(articles.map(({ article }) => article.id));
  let number = articles.length + 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}
