/** Notes in PostgreSQL. */
@NullMarked
package plaza.conversation.note.db;

import org.jspecify.annotations.NullMarked;
