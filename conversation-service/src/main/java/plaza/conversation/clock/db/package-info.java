/** Clocks in PostgreSQL, as they are read. */
@NullMarked
package plaza.conversation.clock.db;

import org.jspecify.annotations.NullMarked;
