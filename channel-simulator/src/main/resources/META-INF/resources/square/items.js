// Everything on the wall, by id, and how it hangs together. No page in here.

export class Items {
  #byId = new Map();
  #answers = new Map();

  clear() {
    this.#byId.clear();
    this.#answers.clear();
  }

  // Takes an item as it is now; tells whether it was new.
  put(item) {
    const isNew = !this.#byId.has(item.id);
    this.#byId.set(item.id, item);
    if (isNew && item.parentId) {
      const answers = this.#answers.get(item.parentId) ?? [];
      answers.push(item.id);
      this.#answers.set(item.parentId, answers);
    }
    return isNew;
  }

  get(id) {
    return this.#byId.get(id);
  }

  // The newest first.
  posts() {
    return [...this.#byId.values()].filter((item) => !item.parentId).sort(byTime).reverse();
  }

  // What answers it directly, oldest first.
  answersTo(id) {
    return (this.#answers.get(id) ?? []).map((answer) => this.#byId.get(answer)).sort(byTime);
  }

  postOf(item) {
    let above = item;
    while (above?.parentId) above = this.#byId.get(above.parentId);
    return above;
  }

  // How many comments and replies can be seen under it.
  countUnder(id) {
    return this.answersTo(id)
      .filter((answer) => !answer.removed)
      .reduce((sum, answer) => sum + 1 + this.countUnder(answer.id), 0);
  }
}

function byTime(one, other) {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id.length - other.id.length || (one.id < other.id ? -1 : 1);
}

export const isPage = (item) => item.author.id === item.account;
