import { css } from 'lit';

/** Two panes side by side where there is room, one at a time where there is not: the address says which. */
export const layout = css`
  :host {
    height: 100%;
    min-height: 0;
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    height: 100%;
    min-height: 0;
  }
  .list,
  .case {
    min-height: 0;
    overflow-y: auto;
  }
  .case {
    display: none;
    overflow: hidden;
  }
  .with-case .list {
    display: none;
  }
  .with-case .case {
    display: block;
  }
  @media (min-width: 60rem) {
    .panes,
    .panes.with-case {
      grid-template-columns: 21rem minmax(0, 1fr);
    }
    .list,
    .with-case .list {
      display: block;
      border-right: 1px solid var(--line);
    }
    .case {
      display: block;
    }
  }
`;
