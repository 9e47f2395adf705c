/** Replies leave. */
@NullMarked
package plaza.conversation.reply.kafka;

import org.jspecify.annotations.NullMarked;
