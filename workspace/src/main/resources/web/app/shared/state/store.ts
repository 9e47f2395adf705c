/** Something whose changes can be heard of, whatever its value is. */
export interface Watchable {
  subscribe(listener: () => void): () => void;
}

/** A value that tells when it changes. The only kind of state that outlives a component. */
export class Store<T> {
  private readonly listeners = new Set<(value: T) => void>();

  constructor(private current: T) {}

  get value(): T {
    return this.current;
  }

  /** Replaces the value; listeners hear of it unless it is the very same. */
  set(next: T): void {
    if (Object.is(next, this.current)) {
      return;
    }
    this.current = next;
    for (const listener of [...this.listeners]) {
      listener(next);
    }
  }

  update(change: (value: T) => T): void {
    this.set(change(this.current));
  }

  /** Hears of every change from now on; the answer stops that. */
  subscribe(listener: (value: T) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
