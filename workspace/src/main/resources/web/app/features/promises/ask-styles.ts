import { css } from 'lit';

/** Questions with many fields: a label above each, groups with a line between them. */
export const askStyles = css`
  form {
    display: grid;
    gap: var(--space-3);
  }
  label,
  fieldset {
    display: grid;
    gap: var(--space-1);
  }
  fieldset {
    gap: var(--space-2);
    padding: var(--space-3) 0 0;
    border: 0;
    border-top: 1px solid var(--line);
  }
  legend {
    float: inline-start;
    font-weight: 600;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 5rem 7rem;
    gap: var(--space-2);
    align-items: center;
  }
  @media (max-width: 30rem) {
    .line {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .line > :first-child {
      grid-column: 1 / -1;
    }
  }
  .tick {
    display: flex;
    gap: var(--space-2);
    align-items: center;
  }
  .hint {
    color: var(--ink-soft);
    font-size: var(--text-small);
  }
  .pauses {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    grid-column: 1 / -1;
    padding-inline-start: var(--space-5);
    font-size: var(--text-small);
  }
  .day {
    display: grid;
    grid-template-columns: 6rem minmax(0, 1fr);
    align-items: center;
  }
  .acts {
    display: flex;
    gap: var(--space-2);
    justify-content: flex-end;
    padding-top: var(--space-2);
  }
`;
