/** Cases in PostgreSQL; their facts leave through the outbox. */
@NullMarked
package plaza.conversation.casework.db;

import org.jspecify.annotations.NullMarked;
