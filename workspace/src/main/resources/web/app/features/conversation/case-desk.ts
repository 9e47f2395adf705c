import { conversation, moderations } from '../../shared/api/calls.ts';
import type { Result } from '../../shared/api/http.ts';
import type { ConversationDetail, Moderations } from '../../shared/api/shapes.ts';
import { conversationOf } from '../../shared/realtime/events.ts';
import { live } from '../../shared/realtime/live.ts';
import { Loader } from '../../shared/state/loader.ts';

/** What was just accepted may take this long to be visible: two services hear of it one after the other. */
const PATIENCE = 6000;
const PAUSE = 300;

/** Keeps the one conversation that is open up to date. */
export class CaseDesk {
  readonly loader = new Loader<ConversationDetail>((signal) => this.load(signal), 120);
  /** What was done with its messages besides answering; where it is not known, the rest of the case stands all the same. */
  readonly acts = new Loader<Moderations>((signal) => moderations(this.id ?? '', signal), 120);
  private id: string | null = null;
  private patientUntil = 0;
  private stop_: (() => void) | null = null;

  start(): void {
    this.stop_ = live.listen((heard) => {
      const about = conversationOf(heard);
      if (heard.name === 'resync' || heard.name === 'conversation.reset') {
        this.again();
      } else if (heard.name === 'conversation.conversation' && (about === null || about === this.id)) {
        this.again();
      }
    });
  }

  stop(): void {
    this.stop_?.();
    this.loader.reset();
    this.acts.reset();
  }

  /** Opens another conversation; null closes the one that is open. */
  open(id: string | null): void {
    if (id !== this.id) {
      this.id = id;
      this.loader.reset();
      this.acts.reset();
      if (id !== null) {
        void this.loader.refresh();
      }
    }
  }

  /** It was accepted this moment: not being visible yet is no fault for some seconds. */
  expect(id: string): void {
    this.patientUntil = performance.now() + PATIENCE;
    if (this.id === id) {
      this.again();
    }
  }

  again(): void {
    if (this.id !== null) {
      this.loader.refreshSoon();
    }
  }

  private async load(signal: AbortSignal): Promise<Result<ConversationDetail>> {
    const id = this.id ?? '';
    let answer = await conversation(id, signal);
    while (!answer.ok && answer.problem.status === 404 && performance.now() < this.patientUntil && !signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      answer = await conversation(id, signal);
    }
    if (answer.ok) {
      this.acts.refreshSoon();
    }
    return answer;
  }
}
