// A post with its comments: the newest are shown, the earlier ones on demand.
import { avatar, el, icon, keepingFocus } from './dom.js';
import * as api from './api.js';
import { composer } from './composer.js';
import { Comment } from './comment.js';
import { isPage } from './items.js';
import { edited, likeButton, ownActs, when, words, writer } from './parts.js';

const STEP = 20;

export class Post {
  #shown = '';
  #comments = new Map();
  #most = STEP;

  constructor(item, wall) {
    this.wall = wall;
    this.id = item.id;
    this.node = el('article', { class: 'card post', id: item.id });
    this.head = el('div', { class: 'post-main' });
    this.count = el('span', {});
    this.earlier = el('button', { type: 'button', class: 'link', hidden: true, onclick: () => this.#showMore() });
    this.comments = el('div', { class: 'roots' });
    this.box = composer({
      label: `Comenta la publicación de ${item.author.name}`,
      placeholder: 'Escribe un comentario…',
      button: 'Comentar',
      small: true,
      send: (name, text) => api.write(name, text, item.id),
    });
    this.under = el('div', { class: 'comments' }, this.earlier, this.comments, this.box.node);
    this.node.append(this.head, this.under);
    this.draw(item);
  }

  comment(id) {
    return this.#comments.get(id);
  }

  draw(item) {
    const shown = JSON.stringify([item, this.wall.viewer()]);
    if (shown !== this.#shown) {
      this.#shown = shown;
      keepingFocus(this.head, () => this.#drawHead(item));
    }
    this.count.textContent = commentsLabel(this.wall.items.countUnder(item.id));
    if (!item.removed) this.#drawComments(item);
  }

  #drawHead(item) {
    this.node.setAttribute('aria-label', `Publicación de ${item.author.name}`);
    this.node.classList.toggle('withheld', item.hidden);
    this.under.hidden = item.removed;
    if (item.removed) {
      this.head.replaceChildren(el('p', { class: 'gone' }, `La publicación de ${item.author.name} ya no está.`));
      return;
    }
    const text = el('div', {}, ...words(item));
    const redraw = () => this.#drawHead(this.wall.items.get(item.id));
    this.head.replaceChildren(
      el(
        'div',
        { class: 'post-head' },
        avatar(item.author, isPage(item)),
        el('div', { class: 'post-who' }, writer(item), el('div', {}, when(item.at), edited(item))),
      ),
      text,
      el(
        'div',
        { class: 'actions' },
        likeButton(item, this.wall.tell, 'Me gusta'),
        el('button', { type: 'button', class: 'link', onclick: () => this.box.focus() }, icon('comment'), this.count),
        ...ownActs(item, text, redraw, this.wall.tell),
      ),
    );
  }

  #drawComments(item) {
    const all = this.wall.items.answersTo(item.id);
    const hiddenOnes = Math.max(0, all.length - this.#most);
    this.earlier.hidden = hiddenOnes === 0;
    this.earlier.textContent = `Ver ${Math.min(hiddenOnes, 50)} comentarios anteriores (hay ${hiddenOnes})`;
    this.wall.keep(this.comments, this.#comments, all.slice(hiddenOnes), (comment) => new Comment(comment, this.wall));
  }

  #showMore() {
    this.#most += 50;
    this.#drawComments(this.wall.items.get(this.id));
  }
}

function commentsLabel(total) {
  if (total === 0) return 'Comentar';
  return total === 1 ? '1 comentario' : `${total} comentarios`;
}
