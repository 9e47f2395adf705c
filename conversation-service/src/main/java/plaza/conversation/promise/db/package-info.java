/** Promises in PostgreSQL. */
@NullMarked
package plaza.conversation.promise.db;

import org.jspecify.annotations.NullMarked;
