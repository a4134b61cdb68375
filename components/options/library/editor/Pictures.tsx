/** The pictures that go with a phrase: chosen, dropped or pasted. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PictureActions } from '../../../../lib/app/library/pictures';
import {
  type Picture,
  type PictureFault,
  pictureFault,
  pictureLimits,
  pictureTypes,
} from '../../../../lib/core/library/picture';
import { useText } from '../../../shared/text';
import { readPicture } from './read-picture';

export interface PicturesProps {
  /** Id of the phrase; '' before it has been saved: its pictures wait for that. */
  phrase: string;
  actions: PictureActions;
}

export function Pictures({ phrase, actions }: PicturesProps) {
  const t = useText();
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const [fault, setFault] = useState<PictureFault | 'unreadable' | 'failed' | null>(null);
  const look = useCallback(async () => setPictures(await actions.of(phrase)), [phrase, actions]);
  useEffect(() => void look().catch(() => {}), [look]);

  const add = async (files: readonly File[]): Promise<void> => {
    let there = pictures.length;
    setFault(null);
    for (const file of files) {
      const wrong = pictureFault(file, there);
      if (wrong) {
        setFault(wrong);
        continue;
      }
      const picture = await readPicture(file).catch(() => null);
      const done =
        picture &&
        (await actions.add(phrase, picture).then(
          () => true,
          () => false,
        ));
      if (done) there++;
      else setFault(picture ? 'failed' : 'unreadable');
    }
    await look();
  };
  const take = (event: Event, files: FileList | undefined): void => {
    const images = [...(files ?? [])];
    if (images.length === 0) return;
    event.preventDefault();
    void add(images);
  };
  const remove = async (id: number): Promise<void> => {
    await actions.remove(id).catch(() => setFault('failed'));
    await look();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- files drop anywhere; the button takes them too
    <section
      class="part"
      aria-labelledby="pictures"
      data-testid="pictures"
      onPaste={(event) => take(event, event.clipboardData?.files)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => take(event, event.dataTransfer?.files)}
    >
      <h3 id="pictures">{t('library.pictures')}</h3>
      <p class="hint">{t('library.pictures_help')}</p>
      <p role="status" class="note fault">
        {fault && t(`library.picture_fault.${fault}`)}
      </p>
      <ul class="pictures">
        {pictures.map(({ id, name, thumbnail }) => (
          <li key={id}>
            <img src={thumbnail} alt={name} title={name} />
            <button
              type="button"
              class="icon"
              aria-label={t('library.picture_remove', { name })}
              onClick={() => void remove(id)}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m4.5 4.5 7 7m0-7-7 7" />
              </svg>
            </button>
          </li>
        ))}
        {pictures.length < pictureLimits.count && (
          <li>
            <label class="more-wordings">
              ＋<span class="visually-hidden">{t('library.picture_add')}</span>
              <input
                type="file"
                multiple
                accept={pictureTypes.join(',')}
                data-testid="picture-file"
                onChange={({ currentTarget }) => {
                  const files = [...(currentTarget.files ?? [])];
                  currentTarget.value = '';
                  void add(files);
                }}
              />
            </label>
          </li>
        )}
      </ul>
    </section>
  );
}
