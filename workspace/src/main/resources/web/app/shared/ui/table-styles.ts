import { css } from 'lit';

/** Tables of figures: numbers to the right, of equal width; wide ones scroll by themselves. */
export const tableStyles = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--space-2) var(--space-3);
    border-top: 1px solid var(--line);
    text-align: start;
    white-space: nowrap;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: var(--space-4);
  }
  th:last-child,
  td:last-child {
    padding-inline-end: var(--space-4);
  }
  thead th {
    border-top: 0;
    color: var(--ink-soft);
    font-size: var(--text-small);
    font-weight: 500;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  tfoot td,
  tfoot th {
    border-top: 2px solid var(--line-strong);
    font-weight: 600;
  }
  td.wide {
    min-width: 12rem;
    white-space: normal;
  }
`;
