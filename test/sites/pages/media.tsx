// A hidden file input with its button and previews; its handler empties the input, as X's does.
import { type JSX, useEffect, useRef, useState } from 'react';

export interface MediaProps {
  readonly label: string;
  readonly remove: string;
  readonly accept: string;
  readonly testId?: string;
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
}

export function Media({ label, remove, accept, testId, files, onFiles }: MediaProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [previews, setPreviews] = useState<readonly string[]>([]);
  useEffect(() => {
    const made = files.map(file => URL.createObjectURL(file));
    setPreviews(made);
    return () => {
      for (const url of made) URL.revokeObjectURL(url);
    };
  }, [files]);
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
          onFiles([...files, ...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <div role="button" tabIndex={0} className="quiet" aria-label={label} onClick={() => input.current?.click()}>
        🖼
      </div>
      {previews.length > 0 && (
        <div data-testid="attachments" role="group" className="previews">
          {previews.map(url => (
            <img key={url} src={url} alt="" height={64} />
          ))}
          <div role="button" tabIndex={0} className="quiet" aria-label={remove} onClick={() => onFiles([])}>
            ✕
          </div>
        </div>
      )}
    </div>
  );
}
