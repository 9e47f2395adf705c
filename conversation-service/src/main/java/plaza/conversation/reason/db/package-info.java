/** Trees of reasons in PostgreSQL. */
@NullMarked
package plaza.conversation.reason.db;

import org.jspecify.annotations.NullMarked;
