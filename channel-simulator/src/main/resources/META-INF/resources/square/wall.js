// The wall: draws what changed, and leaves alone what one is typing in.
import { Post } from './post.js';
import { isPage, Items } from './items.js';
import * as who from './who.js';

const STEP = 30;

export class Wall {
  items = new Items();
  #posts = new Map();
  #dirty = new Set();
  #drawing = false;
  #most = STEP;
  #settled = false;

  constructor(place, more, live) {
    this.place = place;
    this.more = more;
    this.live = live;
    more.addEventListener('click', () => {
      this.#most += STEP;
      this.drawAll();
    });
    who.onChange(() => this.drawAll());
  }

  viewer() {
    return who.name();
  }

  tell = (said) => {
    this.live.textContent = said;
  };

  // Everything anew, as after opening the page or a reset.
  load(items) {
    const before = this.#settled;
    this.items.clear();
    items.forEach((item) => this.items.put(item));
    this.#settled = before;
    this.drawAll();
    this.#settled = true;
    this.place.setAttribute('aria-busy', 'false');
  }

  // One thing as it is now.
  see(item) {
    const isNew = this.items.put(item);
    if (isNew && isPage(item) && item.parentId) this.#announce(item);
    this.#dirty.add(this.items.postOf(item)?.id ?? item.id);
    this.#drawSoon();
  }

  #announce(item) {
    const to = this.items.get(item.parentId)?.author.name ?? 'alguien';
    this.tell(`${item.author.name} respondió a ${to}: ${item.text}`);
  }

  #drawSoon() {
    if (this.#drawing) return;
    this.#drawing = true;
    setTimeout(() => {
      this.#drawing = false;
      this.#drawDirty();
    }, 50);
  }

  #drawDirty() {
    const known = [...this.#dirty].every((id) => this.#posts.has(id));
    if (!known) this.#drawPosts();
    this.#dirty.forEach((id) => this.#posts.get(id)?.draw(this.items.get(id)));
    this.#dirty.clear();
  }

  drawAll() {
    this.#drawPosts();
    this.#posts.forEach((post, id) => post.draw(this.items.get(id)));
  }

  #drawPosts() {
    const all = this.items.posts();
    this.more.hidden = all.length <= this.#most;
    this.keep(this.place, this.#posts, all.slice(0, this.#most), (item) => new Post(item, this), false);
  }

  comment(id) {
    for (const post of this.#posts.values()) {
      const found = post.comment(id);
      if (found) return found;
    }
    return undefined;
  }

  // Makes the children of `place` be those items, in that order, moving as little as possible.
  keep(place, known, items, make, redraw = true) {
    const wanted = new Set(items.map((item) => item.id));
    known.forEach((part, id) => {
      if (!wanted.has(id)) known.delete(id);
    });
    let next = place.firstChild;
    for (const item of items) {
      let part = known.get(item.id);
      if (!part) {
        part = make(item);
        if (this.#settled) part.node.classList.add('arrived');
        known.set(item.id, part);
      } else if (redraw) {
        part.draw(item);
      }
      if (part.node === next) next = next.nextSibling;
      else place.insertBefore(part.node, next);
    }
    while (next) {
      const gone = next;
      next = next.nextSibling;
      gone.remove();
    }
  }
}
