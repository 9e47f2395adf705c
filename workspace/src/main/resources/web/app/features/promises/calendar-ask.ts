import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keepCalendar } from '../../shared/api/calls.ts';
import type { BusinessCalendar, SpecialDay } from '../../shared/api/shapes.ts';
import type { Key } from '../../shared/i18n/es.ts';
import { t, word } from '../../shared/i18n/i18n.ts';
import '../../shared/ui/dialog.ts';
import { PlazaElement } from '../../shared/ui/element.ts';
import { icon } from '../../shared/ui/icon.ts';
import { base } from '../../shared/ui/styles.ts';
import { askStyles } from './ask-styles.ts';
import { DAYS, periodsOf, textOf, whyNot } from './promises.model.ts';

const OFFICE = '09:00-18:00';
const WORKING_DAYS = 5;

/** Asks for a calendar: its zone, the hours of each day of the week, and single days. */
@customElement('plaza-calendar-ask')
export class CalendarAsk extends PlazaElement {
  static override styles = [base, askStyles];

  /** Null where nothing is asked. */
  @property({ attribute: false }) calendar: BusinessCalendar | 'new' | null = null;
  @state() private name = '';
  @state() private zone = '';
  @state() private hours: readonly string[] = [];
  @state() private days: readonly SpecialDay[] = [];
  @state() private busy = false;
  @state() private failed: Key | null = null;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('calendar') && this.calendar !== null) {
      const known = this.calendar === 'new' ? null : this.calendar;
      this.name = known?.name ?? '';
      this.zone = known?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
      this.hours = DAYS.map((day, index) =>
        known === null
          ? index < WORKING_DAYS ? OFFICE : ''
          : textOf(known.week.find((each) => each.day === day)?.periods ?? []),
      );
      this.days = known?.days ?? [];
      this.failed = null;
    }
  }

  protected override render(): TemplateResult {
    const heading = t(this.calendar === 'new' ? 'promises.calendar.new' : 'promises.calendar.edit');
    return html`<plaza-dialog .open=${this.calendar !== null} .heading=${heading} .closable=${!this.busy} @dismissed=${this.leave}>
      ${this.calendar === null ? nothing : this.form(this.calendar)}
    </plaza-dialog>`;
  }

  private form(calendar: BusinessCalendar | 'new'): TemplateResult {
    return html`<form @submit=${(event: Event) => void this.keep(event, calendar)}>
      <label>
        <span>${t('promises.col.name')}</span>
        <input class="field" required maxlength="100" .value=${this.name} @input=${(event: Event) => (this.name = valueOf(event))} />
      </label>
      <label>
        <span>${t('promises.col.zone')}</span>
        <input class="field" required maxlength="64" list="zones" .value=${this.zone} @input=${(event: Event) => (this.zone = valueOf(event))} />
        <datalist id="zones">${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}</datalist>
      </label>
      <fieldset>
        <legend>${t('promises.col.week')}</legend>
        <p class="hint">${t('promises.week.hint')}</p>
        ${DAYS.map(
          (day, index) => html`<label class="day">
            <span>${word('day', day)}</span>
            <input
              class="field"
              placeholder=${t('promises.closed')}
              .value=${this.hours[index] ?? ''}
              @change=${(event: Event) => (this.hours = this.hours.map((old, at) => (at === index ? valueOf(event) : old)))}
            />
          </label>`,
        )}
      </fieldset>
      ${this.days.length === 0 ? nothing : this.singleDays()}
      ${this.failed === null
        ? nothing
        : html`<p class="notice danger" role="alert">${icon('warning')}<span>${t(this.failed)}</span></p>`}
      <div class="acts">
        <button class="button" type="button" ?disabled=${this.busy} @click=${this.leave}>${t('promises.leave')}</button>
        <button class="button main" ?disabled=${this.busy}>${t(this.busy ? 'promises.keeping' : 'promises.keep')}</button>
      </div>
    </form>`;
  }

  private singleDays(): TemplateResult {
    return html`<fieldset>
      <legend>${t('promises.col.days')}</legend>
      ${this.days.map(
        (day) => html`<div class="tick">
          <span>${day.date} ${day.name ?? ''}</span>
          <span class="hint">${day.periods.length === 0 ? t('promises.closed') : textOf(day.periods)}</span>
          <button
            class="button plain tight"
            type="button"
            aria-label=${t('promises.day.remove.of', { day: day.date })}
            @click=${() => (this.days = this.days.filter((each) => each !== day))}
          >
            ${t('promises.day.remove')}
          </button>
        </div>`,
      )}
    </fieldset>`;
  }

  private async keep(event: Event, calendar: BusinessCalendar | 'new'): Promise<void> {
    event.preventDefault();
    const week = DAYS.map((day, index) => ({ day, periods: periodsOf(this.hours[index] ?? '') }));
    if (week.some(({ periods }) => periods === null)) {
      this.failed = 'promises.week.invalid';
      return;
    }
    this.busy = true;
    const answer = await keepCalendar(calendar === 'new' ? null : calendar, {
      name: this.name,
      timeZone: this.zone,
      week: week.map(({ day, periods }) => ({ day, periods: periods ?? [] })),
      days: this.days,
    });
    this.busy = false;
    if (answer.ok) {
      this.leave();
    } else {
      this.failed = whyNot(answer.problem);
      this.tell<null>('promises-stale', null);
    }
  }

  private leave(): void {
    this.tell<null>('calendar-settled', null);
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
