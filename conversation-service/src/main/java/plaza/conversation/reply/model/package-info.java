/** A reply, its states, and what a network takes. */
@NullMarked
package plaza.conversation.reply.model;

import org.jspecify.annotations.NullMarked;
