// What the sites offer for files: a hidden input with its button, previews, a place to drop and to paste; and an input elsewhere.
import { type ClipboardEvent, type DragEvent, type JSX, type ReactNode, useEffect, useRef, useState } from 'react';
import { received, type Way } from './stage';

export type TakeFiles = (way: Way, files: readonly File[], text?: string) => void;

export interface MediaProps {
  readonly label: string;
  readonly accept: string;
  readonly testId?: string;
  readonly onFiles: TakeFiles;
}

/** A hidden file input with its button; its handler empties the input, as X's does. */
export function Media({ label, accept, testId, onFiles }: MediaProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="media">
      <input
        type="file"
        multiple
        accept={accept}
        data-testid={testId}
        ref={input}
        className="hidden-input"
        tabIndex={-1}
        aria-hidden="true"
        onChange={event => {
          onFiles('input', [...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <div role="button" tabIndex={0} className="quiet" aria-label={label} onClick={() => input.current?.click()}>
        🖼
      </div>
    </div>
  );
}

export interface PreviewsProps {
  readonly remove: string;
  readonly files: readonly File[];
  /** Called with what is left; without a place, one control takes all off. */
  readonly onRemove: (left: readonly File[]) => void;
  readonly each?: boolean;
}

/** Pictures of the attached files; a file keeps its address while it stays. */
export function Previews({ remove, files, onRemove, each }: PreviewsProps): JSX.Element | null {
  const urls = useUrls(files);
  if (files.length === 0) return null;
  const control = (left: readonly File[]) => (
    <div role="button" tabIndex={0} className="quiet" aria-label={remove} onClick={() => onRemove(left)}>
      ✕
    </div>
  );
  return (
    <div data-testid="attachments" role="group" className="previews">
      {files.map((file, place) => (
        <div key={urls.get(file) ?? place}>
          <img src={urls.get(file)} alt="" height={64} />
          {each && control(files.filter(other => other !== file))}
        </div>
      ))}
      {!each && control([])}
    </div>
  );
}

function useUrls(files: readonly File[]): ReadonlyMap<File, string> {
  const [urls, setUrls] = useState<ReadonlyMap<File, string>>(new Map());
  useEffect(() => {
    setUrls(now => new Map(files.map(file => [file, now.get(file) ?? URL.createObjectURL(file)])));
  }, [files]);
  return urls;
}

/** A place around a composer where files may be dropped, and pasted where the editor inside did not take them. */
export function DropArea({
  onFiles,
  everywhere = false,
  children,
}: {
  readonly onFiles: TakeFiles;
  /** Takes also what is pasted while nothing has the focus. */
  readonly everywhere?: boolean;
  readonly children: ReactNode;
}): JSX.Element {
  const drop = (event: DragEvent) => {
    const files = [...event.dataTransfer.files];
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    onFiles('drop', files, event.dataTransfer.getData('text/plain'));
  };
  const paste = (event: Pick<ClipboardEvent, 'clipboardData' | 'defaultPrevented' | 'preventDefault'>) => {
    const files = [...event.clipboardData.files];
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    onFiles('paste', files, event.clipboardData.getData('text/plain'));
  };
  const latest = useRef(paste);
  latest.current = paste;
  useEffect(() => {
    if (!everywhere) return;
    const anywhere = (event: globalThis.ClipboardEvent) => {
      const { clipboardData } = event;
      if (clipboardData && event.target === document.body) {
        latest.current({
          clipboardData,
          defaultPrevented: event.defaultPrevented,
          preventDefault: () => event.preventDefault(),
        });
      }
    };
    document.addEventListener('paste', anywhere);
    return () => document.removeEventListener('paste', anywhere);
  }, [everywhere]);
  return (
    <div role="region" className="drop-area" onDragOver={event => event.preventDefault()} onDrop={drop} onPaste={paste}>
      {children}
    </div>
  );
}

/** What takes files on a page and is no composer: the picture of the account, and a search field. */
export function Elsewhere(): JSX.Element {
  const take: TakeFiles = (way, files) => received('elsewhere', way, files);
  return (
    <header>
      <DropArea onFiles={take}>
        <input type="file" data-avatar="" onChange={event => take('input', [...(event.target.files ?? [])])} />
        <input type="search" data-search="" />
      </DropArea>
    </header>
  );
}
