/** Resolutions in PostgreSQL. */
@NullMarked
package plaza.conversation.closing.db;

import org.jspecify.annotations.NullMarked;
