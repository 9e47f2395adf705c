// A comment with the replies under it.
import { avatar, el, icon, keepingFocus } from './dom.js';
import * as api from './api.js';
import { composer } from './composer.js';
import { isPage } from './items.js';
import { edited, isWithheld, likeButton, ownActs, when, words, writer } from './parts.js';

export class Comment {
  #shown = '';
  #replies = new Map();

  constructor(item, wall) {
    this.wall = wall;
    this.node = el('article', { class: 'comment', id: item.id });
    this.said = el('div', { class: 'said' });
    this.under = el('div', { class: 'replies' });
    this.answer = el('div', { class: 'replies' });
    this.node.append(this.said, this.under, this.answer);
    this.draw(item);
  }

  draw(item) {
    const shown = JSON.stringify([item, this.wall.viewer()]);
    if (shown !== this.#shown) {
      this.#shown = shown;
      keepingFocus(this.said, () => this.#drawSaid(item));
    }
    this.#drawReplies(item);
  }

  #drawSaid(item) {
    const page = isPage(item);
    this.node.className = `comment ${page ? 'from-page' : ''} ${item.hidden ? 'withheld' : ''}`;
    this.node.setAttribute('aria-label', `Comentario de ${item.author.name}`);
    if (item.removed) {
      this.answer.replaceChildren();
      this.said.replaceChildren(el('p', { class: 'gone' }, `El comentario de ${item.author.name} ya no está.`));
      return;
    }
    const text = el('div', {}, ...words(item));
    const redraw = () => this.#drawSaid(this.wall.items.get(item.id));
    this.said.replaceChildren(
      avatar(item.author, page, 'avatar-small'),
      el(
        'div',
        {},
        el(
          'div',
          { class: 'bubble' },
          el('div', { class: 'bubble-head' }, writer(item), page && el('span', { class: 'tag' }, 'La página responde')),
          text,
        ),
        el('div', { class: 'under' }, when(item.at), edited(item), ...(isWithheld(item) ? [] : this.#acts(item, text, redraw))),
      ),
    );
  }

  #acts(item, text, redraw) {
    return [
      likeButton(item, this.wall.tell),
      el('button', { type: 'button', class: 'link', onclick: () => this.#openAnswer(item) }, icon('reply'), 'Responder'),
      ...ownActs(item, text, redraw, this.wall.tell),
    ];
  }

  // A reply to a reply stands beside it: the network has two levels.
  #openAnswer(item) {
    const root = this.wall.comment(item.parentId) ?? this;
    root.openAnswer(item);
  }

  openAnswer(to) {
    const close = () => this.answer.replaceChildren();
    const box = composer({
      label: `Responder a ${to.author.name}`,
      placeholder: `Responde a ${to.author.name}…`,
      button: 'Responder',
      small: true,
      send: (name, text) => api.write(name, text, to.id).then(close),
      cancel: close,
    });
    this.answer.replaceChildren(box.node);
    box.focus();
  }

  #drawReplies(item) {
    if (item.removed) {
      this.under.replaceChildren();
      this.#replies.clear();
      return;
    }
    this.wall.keep(this.under, this.#replies, this.wall.items.answersTo(item.id), (reply) => new Comment(reply, this.wall));
  }
}
