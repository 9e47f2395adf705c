/** The words that every feature of this service uses, as types: ids, account, channel, site, visibility, direction. */
@NullMarked
package plaza.conversation.vocabulary.model;

import org.jspecify.annotations.NullMarked;
