import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Line icons on a 20 by 20 grid, drawn for this page. They repeat what a text beside them says, never more. */
const ICONS = {
  public: svg`<circle cx="10" cy="10" r="7"/><path d="M3 10h14M10 3c2.4 2.2 2.4 11.8 0 14M10 3c-2.4 2.2-2.4 11.8 0 14"/>`,
  private: svg`<rect x="4.5" y="9" width="11" height="7.5" rx="1.5"/><path d="M7 9V6.5a3 3 0 0 1 6 0V9"/>`,
  clock: svg`<circle cx="10" cy="10" r="7"/><path d="M10 6v4.2l2.8 1.8"/>`,
  warning: svg`<path d="M10 3.5 17.5 16.5h-15z"/><path d="M10 8.5v3.6M10 14.3v.1"/>`,
  broken: svg`<circle cx="10" cy="10" r="7"/><path d="M10 6v4.8M10 13.7v.1"/>`,
  check: svg`<path d="m4.5 10.5 3.7 3.7 7.3-8"/>`,
  sending: svg`<path d="M3.5 10 16.5 4 12 16.5l-2.8-4.6z"/><path d="M9.2 11.9 16.5 4"/>`,
  hold: svg`<circle cx="10" cy="10" r="7"/><path d="M8 7.5v5M12 7.5v5"/>`,
  question: svg`<circle cx="10" cy="10" r="7"/><path d="M8 8a2 2 0 1 1 2.6 2c-.5.2-.6.5-.6 1.1M10 13.7v.1"/>`,
  refused: svg`<circle cx="10" cy="10" r="7"/><path d="m7.5 7.5 5 5M12.5 7.5l-5 5"/>`,
  back: svg`<path d="M12 4.5 6.5 10l5.5 5.5"/>`,
  note: svg`<path d="M5 3.5h10v9L11.5 16.5H5z"/><path d="M15 12.5h-3.5v4M7.5 7h5M7.5 10h3"/>`,
  reply: svg`<path d="M8 5 3.5 9.5 8 14"/><path d="M3.5 9.5H12a4.5 4.5 0 0 1 4.5 4.5v1.5"/>`,
  attachment: svg`<path d="m14.5 9-5 5a2.8 2.8 0 0 1-4-4l6-6a1.9 1.9 0 0 1 2.7 2.7l-5.7 5.7a.9.9 0 0 1-1.3-1.3l4.6-4.6"/>`,
  hidden: svg`<path d="M3 10s2.6-4.5 7-4.5S17 10 17 10s-2.6 4.5-7 4.5S3 10 3 10z"/><path d="m4.5 4.5 11 11"/>`,
  removed: svg`<path d="M4.5 6h11M8 6V4h4v2M6 6l.7 10h6.6L14 6"/>`,
  person: svg`<circle cx="10" cy="7" r="3"/><path d="M4 16.5c.6-3.3 3-4.8 6-4.8s5.4 1.5 6 4.8"/>`,
  down: svg`<path d="m5.5 8 4.5 4.5L14.5 8"/>`,
  download: svg`<path d="M10 3.5v9M6.5 9.5 10 13l3.5-3.5M4 16.5h12"/>`,
  tray: svg`<path d="M3.5 11.5 6 4.5h8l2.5 7v4h-13z"/><path d="M3.5 11.5H7l1 2h4l1-2h3.5"/>`,
  more: svg`<path d="M5 10v.1M10 10v.1M15 10v.1"/>`,
  like: svg`<path d="M7 9v7.5H4V9zM7 9l3-5.5c1.3 0 2 .9 1.7 2.3L11.2 8h4c1 0 1.6.8 1.4 1.7l-1.1 5.4c-.2.9-.8 1.4-1.6 1.4H7"/>`,
  shown: svg`<path d="M3 10s2.6-4.5 7-4.5S17 10 17 10s-2.6 4.5-7 4.5S3 10 3 10z"/><circle cx="10" cy="10" r="1.8"/>`,
  wire: svg`<path d="M4 8.5a8.5 8.5 0 0 1 12 0M6.5 11.3a5 5 0 0 1 7 0M10 14.7v.1"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof ICONS;

export function icon(name: IconName): TemplateResult {
  return html`<svg viewBox="0 0 20 20" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.6"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${ICONS[name]}</svg>`;
}
