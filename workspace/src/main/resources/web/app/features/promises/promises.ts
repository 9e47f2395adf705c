import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { calendars, importHolidays, policies } from '../../shared/api/calls.ts';
import type { BusinessCalendar, Page, Policy } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { span, t, word } from '../../shared/i18n/i18n.ts';
import { Loader } from '../../shared/state/loader.ts';
import { dataOf } from '../../shared/state/remote.ts';
import type { Watchable } from '../../shared/state/store.ts';
import { channelName } from '../../shared/ui/channel.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { pane, paneStyles } from '../../shared/ui/pane.ts';
import { base } from '../../shared/ui/styles.ts';
import { tableStyles } from '../../shared/ui/table-styles.ts';
import './calendar-ask.ts';
import './policy-ask.ts';
import { asked, weekOf, whyNot } from './promises.model.ts';

/** What is promised to customers, and when somebody works: read by supervisors, changed by administrators. */
@customElement('plaza-promises')
export class Promises extends PlazaElement {
  static override styles = [
    base,
    paneStyles,
    tableStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-auto-rows: max-content;
        gap: var(--space-4);
        align-content: start;
        height: 100%;
        overflow-y: auto;
        padding: var(--space-4);
      }
      section {
        border: 1px solid var(--line);
        border-radius: var(--round-large);
        background: var(--surface);
        overflow: hidden;
      }
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
      /* What is only heard must not stick out of what scrolls. */
      .scroll {
        position: relative;
      }
      .soft,
      .empty {
        color: var(--ink-soft);
      }
      .empty {
        padding: 0 var(--space-4) var(--space-4);
      }
      .notice {
        margin: 0 var(--space-4) var(--space-3);
      }
      ul {
        padding: 0;
        list-style: none;
      }
      td,
      tbody th {
        vertical-align: top;
      }
      .button.file:focus-within {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
    `,
  ];

  /** True where the person may change them. */
  @property({ type: Boolean }) mayChange = false;
  @state() private policy: Policy | 'new' | null = null;
  @state() private calendar: BusinessCalendar | 'new' | null = null;
  @state() private failed: Key | null = null;

  private readonly policies = new Loader<Page<Policy>>((signal) => policies(signal));
  private readonly calendars = new Loader<Page<BusinessCalendar>>((signal) => calendars(signal));

  override connectedCallback(): void {
    super.connectedCallback();
    this.again();
  }

  override disconnectedCallback(): void {
    this.policies.reset();
    this.calendars.reset();
    super.disconnectedCallback();
  }

  protected override watched(): readonly Watchable[] {
    return [this.policies.remote, this.calendars.remote];
  }

  protected override render(): TemplateResult {
    const known = dataOf(this.calendars.remote.value)?.items ?? [];
    return html`<section>
        ${this.head('policies', 'promises.policy.add', () => (this.policy = 'new'))}
        ${pane(this.policies.remote.value, 4, () => void this.policies.refresh(), ({ items }) => this.policyTable(items, known))}
      </section>
      <section>
        ${this.head('calendars', 'promises.calendar.add', () => (this.calendar = 'new'))}
        ${this.failed === null
          ? nothing
          : html`<p class="notice danger" role="alert">${icon('warning')}<span>${t(this.failed)}</span></p>`}
        ${pane(this.calendars.remote.value, 2, () => void this.calendars.refresh(), ({ items }) =>
          items.length === 0 ? html`<p class="empty">${t('promises.calendars.empty')}</p>` : this.calendarTable(items),
        )}
      </section>
      <plaza-policy-ask
        .policy=${this.policy}
        .calendars=${known}
        @policy-settled=${() => this.settled()}
        @promises-stale=${() => this.again()}
      ></plaza-policy-ask>
      <plaza-calendar-ask
        .calendar=${this.calendar}
        @calendar-settled=${() => this.settled()}
        @promises-stale=${() => this.again()}
      ></plaza-calendar-ask>
      <slot></slot>`;
  }

  private head(what: 'policies' | 'calendars', add: Key, wanted: () => void): TemplateResult {
    return html`<header>
      <h2 id=${what}>${t(`promises.${what}`)}</h2>
      ${this.mayChange ? html`<button class="button tight" @click=${wanted}>${t(add)}</button>` : nothing}
    </header>`;
  }

  private policyTable(items: readonly Policy[], known: readonly BusinessCalendar[]): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="policies">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('promises.col.name')}</th>
            <th scope="col">${t('promises.col.asks')}</th>
            <th scope="col">${t('promises.col.goals')}</th>
            <th scope="col">${t('promises.col.warn')}</th>
            <th scope="col">${t('promises.col.calendar')}</th>
            ${this.mayChange ? html`<th scope="col"><span class="visually-hidden">${t('promises.change')}</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${repeat(items, (each) => each.id, (each) => this.policyRow(each, known))}
        </tbody>
      </table>
    </div>`;
  }

  private policyRow(policy: Policy, known: readonly BusinessCalendar[]): TemplateResult {
    const traits = asked(policy.conditions);
    return html`<tr>
      <th scope="row">
        ${policy.name}${policy.enabled ? nothing : html` <span class="chip">${t('promises.disabled')}</span>`}
      </th>
      <td>
        ${traits.length === 0
          ? html`<span class="soft">${t('promises.always')}</span>`
          : html`<ul>${traits.map(({ trait, value }) => html`<li>${saidOf(trait, value)}</li>`)}</ul>`}
      </td>
      <td>
        <ul>
          ${policy.goals.map((goal) => html`<li>${word('metric', goal.metric)}: ${span(goal.targetSeconds * 1000)}</li>`)}
        </ul>
      </td>
      <td>${policy.warnPercent} %</td>
      <td>${known.find((each) => each.id === policy.calendarId)?.name ?? t('promises.any-time')}</td>
      ${this.mayChange
        ? html`<td>${this.changes(policy.name, () => (this.policy = policy))}</td>`
        : nothing}
    </tr>`;
  }

  private calendarTable(items: readonly BusinessCalendar[]): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="calendars">
      <table>
        <thead>
          <tr>
            <th scope="col">${t('promises.col.name')}</th>
            <th scope="col">${t('promises.col.zone')}</th>
            <th scope="col">${t('promises.col.week')}</th>
            <th scope="col">${t('promises.col.days')}</th>
            ${this.mayChange ? html`<th scope="col"><span class="visually-hidden">${t('promises.change')}</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${repeat(items, (each) => each.id, (each) => this.calendarRow(each))}
        </tbody>
      </table>
    </div>`;
  }

  private calendarRow(calendar: BusinessCalendar): TemplateResult {
    return html`<tr>
      <th scope="row">${calendar.name}</th>
      <td>${calendar.timeZone}</td>
      <td>
        <ul>
          ${weekOf(calendar).map(
            ({ from, to, hours }) =>
              html`<li>${from === to ? word('day', from) : t('promises.days', { from: word('day', from), to: word('day', to) })}: ${hours}</li>`,
          )}
        </ul>
      </td>
      <td>${calendar.days.length}</td>
      ${this.mayChange
        ? html`<td>
            ${this.changes(calendar.name, () => (this.calendar = calendar))}
            <label class="button tight file">
              ${t('promises.holidays')}
              <input
                class="visually-hidden"
                type="file"
                accept=".ics,text/calendar"
                aria-label=${t('promises.holidays.of', { name: calendar.name })}
                @change=${(event: Event) => void this.importFrom(calendar, event)}
              />
            </label>
          </td>`
        : nothing}
    </tr>`;
  }

  private changes(name: string, wanted: () => void): TemplateResult {
    return html`<button class="button tight" aria-label=${t('promises.change.of', { name })} @click=${wanted}>
      ${t('promises.change')}
    </button>`;
  }

  private async importFrom(calendar: BusinessCalendar, event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file === undefined) {
      return;
    }
    const answer = await importHolidays(calendar.id, calendar.version, file);
    input.value = '';
    this.failed = answer.ok ? null : whyNot(answer.problem);
    this.again();
  }

  private settled(): void {
    this.policy = null;
    this.calendar = null;
    this.again();
  }

  private again(): void {
    this.policies.refreshSoon();
    this.calendars.refreshSoon();
  }
}

function saidOf(trait: string, value: string): string {
  const said = trait === 'channel' ? channelName(value) : word(`trait.${trait}`, value);
  return value === '' ? word('trait', trait) : `${word('trait', trait)}: ${said}`;
}
