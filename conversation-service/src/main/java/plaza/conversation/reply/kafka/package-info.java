/** Replies leave, and what became of them comes back. */
@NullMarked
package plaza.conversation.reply.kafka;

import org.jspecify.annotations.NullMarked;
