// What hangs on a comment or a message: pictures are shown, everything else is a link.
import { el } from './dom.js';

const WORDS = { image: 'Foto', audio: 'Audio', video: 'Video', file: 'Archivo' };

export function files(item) {
  return (item.attachments ?? []).map((file) => {
    const said = file.name ? `${WORDS[file.type] ?? WORDS.file}: ${file.name}` : (WORDS[file.type] ?? WORDS.file);
    const open = { class: 'file', href: file.url, target: '_blank', rel: 'noopener' };
    return file.type === 'image'
      ? el('a', open, el('img', { src: file.url, alt: said, loading: 'lazy' }))
      : el('a', open, said);
  });
}
