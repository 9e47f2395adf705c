import type { DraftFinding } from '../../shared/api/shapes.ts';

/** A stretch of the text, and whether it shows somebody's data. */
export interface Stretch {
  readonly text: string;
  readonly finding: DraftFinding | null;
}

/** What was said of a draft, and of which draft: what has been typed since may be something else. */
export interface Checked {
  readonly text: string;
  readonly findings: readonly DraftFinding[];
}

export const UNCHECKED: Checked = { text: '', findings: [] };

/** What keeps the text from being sent in public; nothing where another text was looked at. */
export function blockingOf(checked: Checked, text: string): readonly DraftFinding[] {
  return checked.text === text ? checked.findings.filter((each) => each.blocks) : [];
}

/** The whole text in order, cut at the findings. Those that overlap or lie outside are left out. */
export function stretches(text: string, findings: readonly DraftFinding[]): readonly Stretch[] {
  const parts: Stretch[] = [];
  let at = 0;
  for (const finding of [...findings].sort((one, other) => one.offset - other.offset)) {
    const end = finding.offset + finding.length;
    if (finding.offset >= at && end <= text.length) {
      parts.push({ text: text.slice(at, finding.offset), finding: null }, { text: text.slice(finding.offset, end), finding });
      at = end;
    }
  }
  parts.push({ text: text.slice(at), finding: null });
  return parts.filter((part) => part.text !== '');
}
