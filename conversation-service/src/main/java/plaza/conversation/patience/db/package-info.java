/** Patience in PostgreSQL, and the cases at which it ends. */
@NullMarked
package plaza.conversation.patience.db;

import org.jspecify.annotations.NullMarked;
