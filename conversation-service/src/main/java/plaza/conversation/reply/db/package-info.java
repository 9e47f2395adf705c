/** Replies in PostgreSQL. */
@NullMarked
package plaza.conversation.reply.db;

import org.jspecify.annotations.NullMarked;
