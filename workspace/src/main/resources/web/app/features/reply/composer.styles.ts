import { css } from 'lit';

/** How the place looks where an answer is written. */
export const composerStyles = css`
  form {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-3) var(--space-4);
    border-top: 1px solid var(--line);
    background: var(--surface);
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-2);
    align-items: center;
    font-size: var(--text-small);
  }
  .where b {
    display: inline-flex;
    gap: var(--space-1);
    align-items: center;
  }
  .private b {
    color: var(--private);
  }
  .private .field {
    border-color: var(--private);
  }
  .paper {
    display: grid;
  }
  .paper > * {
    grid-area: 1 / 1;
  }
  .paper .field {
    background: transparent;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-3);
    align-items: center;
    justify-content: flex-end;
    font-size: var(--text-small);
  }
  .count {
    margin-right: auto;
    color: var(--ink-soft);
    font-variant-numeric: tabular-nums;
  }
  .count.near {
    color: var(--warning);
  }
  .count.over {
    color: var(--danger);
    font-weight: 600;
  }
  @media (max-width: 40rem) {
    .keys {
      display: none;
    }
  }
`;
