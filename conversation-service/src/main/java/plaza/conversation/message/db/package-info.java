/** Messages in PostgreSQL. */
@NullMarked
package plaza.conversation.message.db;

import org.jspecify.annotations.NullMarked;
