import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { serviceLevelPath } from '../../shared/api/calls.ts';
import type { ServiceLevelReport, ServiceLevelRow } from '../../shared/api/shapes.ts';
import { moment, number, percent, span, t } from '../../shared/i18n/i18n.ts';
import { siteName, siteNames } from '../../shared/state/sites.ts';
import { channelName } from '../../shared/ui/channel.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import { tableStyles } from '../../shared/ui/table-styles.ts';
import { today } from './queue.model.ts';
import type { SupervisionDesk } from './supervision-desk.ts';

/** How today's promises were kept. Figures are not coloured: a target to judge them by is not known here. */
@customElement('plaza-service-level')
export class ServiceLevel extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    tableStyles,
    css`
      header {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        align-items: center;
        justify-content: space-between;
        padding: var(--space-4);
      }
      h2 {
        font-size: var(--text-large);
      }
      progress {
        display: inline-block;
        width: 4rem;
        height: 0.5rem;
        margin-inline-end: var(--space-2);
        border: 0;
        border-radius: var(--round-full);
        background: var(--sunken);
        vertical-align: baseline;
        appearance: none;
        overflow: hidden;
      }
      progress::-webkit-progress-bar {
        background: var(--sunken);
      }
      progress::-webkit-progress-value {
        background: var(--accent);
      }
      progress::-moz-progress-bar {
        background: var(--accent);
      }
      .empty {
        padding: 0 var(--space-4) var(--space-4);
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) desk!: SupervisionDesk;


  protected override watched(): readonly Watchable[] {
    return [siteNames, this.desk.level.remote];
  }

  protected override render(): TemplateResult {
    const at = this.desk.levelAt.value || Date.now();
    const { from, to } = today(at);
    return html`<section aria-labelledby="title">
      <header>
        <div>
          <h2 id="title">${t('level.title')}</h2>
          <p class="small soft">${t('level.updated', { time: moment(new Date(at).toISOString(), at) })}</p>
        </div>
        <a class="button tight" href=${serviceLevelPath(from, to, 'csv')} download="service-level.csv">
          ${icon('download')}${t('level.csv')}
        </a>
      </header>
      ${pane(this.desk.level.remote.value, 3, () => void this.desk.level.refresh(), (report) =>
        report.items.length === 0 ? html`<p class="empty">${t('level.empty')}</p>` : this.table(report),
      )}
    </section>`;
  }

  private table({ items, total }: ServiceLevelReport): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('level.caption')}>
      <table>
        <caption class="visually-hidden">${t('level.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">${t('level.site')}</th>
            <th scope="col">${t('level.channel')}</th>
            <th scope="col" class="number">${t('level.level')}</th>
            <th scope="col" class="number">${t('level.within')}</th>
            <th scope="col" class="number">${t('level.answered')}</th>
            <th scope="col" class="number">${t('level.offered')}</th>
            <th scope="col" class="number">${t('level.average')}</th>
          </tr>
        </thead>
        <tbody>
          ${items.map((row) => html`<tr><td>${siteName(row.site)}</td><td>${channelName(row.channel)}</td>${figures(row)}</tr>`)}
        </tbody>
        <tfoot>
          <tr><th scope="row" colspan="2">${t('level.total')}</th>${figures(total)}</tr>
        </tfoot>
      </table>
    </div>`;
  }
}

function figures(row: ServiceLevelRow): TemplateResult {
  const level = row.serviceLevel;
  const average = row.averageSecondsToFirstAnswer;
  return html`<td class="number">
      ${level === null ? t('level.none') : html`<progress max="1" .value=${level} aria-hidden="true"></progress>${percent(level)}`}
    </td>
    <td class="number">${number(row.withinTarget)}</td>
    <td class="number">${number(row.answered)}</td>
    <td class="number">${number(row.offered)}</td>
    <td class="number">${average === null ? t('level.none') : span(average * 1000)}</td>`;
}
