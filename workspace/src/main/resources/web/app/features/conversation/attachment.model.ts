import type { Attachment, AttachmentFile } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { knows, t, word } from '../../shared/i18n/i18n.ts';
import { sizeOf } from '../../shared/ui/size.ts';

export { sizeOf };

/** How an attachment is shown. */
export interface AttachmentLook {
  /** What a click does: `show` and `play` in the page, `download`; null where there is nothing to open. */
  readonly opens: 'show' | 'play' | 'download' | null;
  /** What is said of it, besides its name. */
  readonly words: string;
  readonly tone: 'soft' | 'good' | 'warning' | 'danger';
  /** True where it changes by itself soon. */
  readonly passing: boolean;
}

/** Networks have words of their own for things of one family. */
const FAMILIES: Readonly<Record<string, string>> = {
  document: 'file',
  photo: 'image',
  reel: 'video',
  ig_reel: 'video',
  story_mention: 'story',
  post: 'link',
  ig_post: 'link',
  share: 'link',
  fallback: 'link',
};

/** The name of an attachment, or of what family it is. */
export function labelOf({ type, name }: Pick<Attachment, 'type' | 'name'>): string {
  if (name) {
    return name;
  }
  const family = FAMILIES[type] ?? type;
  return knows('message.attachment', family) ? word('message.attachment', family) : t('message.attachment', { type });
}

/** An attachment whose bytes are so. What is not known to be here is never offered to be opened. */
export function attachmentLook(file: AttachmentFile): AttachmentLook {
  if (file.state === 'stored') {
    const clean = file.scan === 'clean';
    const words = [file.size === null ? '' : sizeOf(file.size), t(clean ? 'attachment.clean' : 'attachment.unscanned')];
    return {
      opens: opening(file),
      words: words.filter((each) => each !== '').join(' · '),
      tone: clean ? 'good' : 'warning',
      passing: false,
    };
  }
  if (file.state === 'waiting' || file.state === 'scanning') {
    return { opens: null, words: t(`attachment.${file.state}`), tone: 'soft', passing: true };
  }
  const reason = file.reason ?? file.state;
  const words = knows('attachment.refused', reason)
    ? t(`attachment.refused.${reason}` as Key)
    : t('attachment.refused.other', { reason });
  return { opens: null, words, tone: reason === 'infected' ? 'danger' : 'soft', passing: false };
}

function opening(file: AttachmentFile): 'show' | 'play' | 'download' {
  if (!file.inline) {
    return 'download';
  }
  return file.mediaType?.startsWith('image/') ? 'show' : 'play';
}
