import { css } from 'lit';

/** Reset, text and the controls that every component has: one look for a button, a field, a chip. */
export const base = css`
  :host {
    display: block;
    box-sizing: border-box;
    color: var(--ink);
    font-family: var(--font);
    font-size: var(--text);
    line-height: 1.45;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2,
  h3 {
    font-size: var(--text);
    font-weight: 650;
    line-height: 1.3;
  }
  svg {
    flex: none;
  }
  .soft {
    color: var(--ink-soft);
  }
  .small {
    font-size: var(--text-small);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  button,
  select,
  textarea,
  input {
    font: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: var(--target);
    padding: 0 var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: var(--round);
    background: var(--surface);
    color: var(--ink);
    font-weight: 600;
    text-decoration: none;
    white-space: nowrap;
    cursor: pointer;
  }
  .button:hover:not([disabled]) {
    background: var(--sunken);
  }
  .button[disabled] {
    opacity: 0.55;
    cursor: default;
  }
  .button.main {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--accent-ink);
  }
  .button.main:hover:not([disabled]) {
    border-color: var(--accent-strong);
    background: var(--accent-strong);
  }
  .button.plain {
    border-color: transparent;
    background: transparent;
    color: var(--accent);
  }
  .button.plain:hover:not([disabled]) {
    background: var(--accent-soft);
  }
  .button.tight {
    min-height: 2rem;
    padding: 0 var(--space-2);
    font-size: var(--text-small);
  }
  .button.icon {
    width: var(--target);
    padding: 0;
  }
  .field {
    width: 100%;
    border: 1px solid var(--line-strong);
    border-radius: var(--round);
    background: var(--surface);
    padding: var(--space-2) var(--space-3);
  }
  textarea.field {
    display: block;
    resize: vertical;
  }
  .field::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    padding: 0 var(--space-2);
    border-radius: var(--round-full);
    background: var(--sunken);
    color: var(--ink-soft);
    font-size: var(--text-small);
    white-space: nowrap;
  }
  .chip.private {
    background: var(--private-soft);
    color: var(--private);
  }
  .notice {
    display: flex;
    gap: var(--space-2);
    align-items: flex-start;
    padding: var(--space-2) var(--space-3);
    border-radius: var(--round);
    background: var(--sunken);
    font-size: var(--text-small);
  }
  .notice.warning {
    background: var(--warning-soft);
    color: var(--warning);
  }
  .notice.danger {
    background: var(--danger-soft);
    color: var(--danger);
  }
  .notice.good {
    background: var(--good-soft);
    color: var(--good);
  }
  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition: background-color 120ms ease;
    }
  }
`;
