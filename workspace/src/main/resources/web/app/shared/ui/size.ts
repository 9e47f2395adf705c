import { number, t } from '../i18n/i18n.ts';

/** Bytes as people say them. */
export function sizeOf(bytes: number): string {
  if (bytes < 1_000) {
    return t('attachment.size.bytes', { value: number(bytes) });
  }
  return bytes < 1_000_000
    ? t('attachment.size.kilobytes', { value: number(Math.round(bytes / 1_000)) })
    : t('attachment.size.megabytes', { value: number(Math.round(bytes / 100_000) / 10) });
}
