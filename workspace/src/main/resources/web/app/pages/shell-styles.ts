import { css } from 'lit';

export const shellStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto auto minmax(0, 1fr);
    height: 100vh;
    height: 100dvh;
    background: var(--ground);
  }
  .skip {
    position: absolute;
    z-index: 30;
    padding: var(--space-2) var(--space-4);
    border: 0;
    border-radius: var(--round);
    background: var(--accent);
    color: var(--accent-ink);
    transform: translateY(-200%);
  }
  .skip:focus {
    transform: none;
  }
  .top {
    display: flex;
    gap: var(--space-4);
    align-items: center;
    min-height: 3.5rem;
    padding: 0 var(--space-4);
    border-bottom: 1px solid var(--line);
    background: var(--surface);
  }
  .brand {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    color: var(--ink);
    font-size: var(--text-large);
    font-weight: 700;
    text-decoration: none;
  }
  .brand svg {
    color: var(--accent);
  }
  /* On a phone there are more ways than room: they scroll, and the rest of the head stays. */
  nav {
    display: flex;
    gap: var(--space-1);
    min-width: 0;
    overflow-x: auto;
  }
  nav a:focus-visible {
    outline-offset: -2px;
  }
  nav a {
    white-space: nowrap;
    padding: var(--space-2) var(--space-3);
    border-radius: var(--round);
    color: var(--ink-soft);
    text-decoration: none;
  }
  nav a[aria-current] {
    background: var(--accent-soft);
    color: var(--ink);
    font-weight: 600;
  }
  .mine {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    margin-left: auto;
  }
  main {
    min-height: 0;
    outline: none;
  }
  .enter {
    padding-top: var(--space-4);
    text-align: end;
  }
  @media (max-width: 48rem) {
    .top {
      gap: var(--space-2);
      padding: 0 var(--space-3);
    }
    .brand span {
      display: none;
    }
  }
`;
