/** Acts of moderation in PostgreSQL. */
@NullMarked
package plaza.conversation.moderation.db;

import org.jspecify.annotations.NullMarked;
