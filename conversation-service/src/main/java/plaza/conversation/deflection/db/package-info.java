/** Deflections in PostgreSQL. */
@NullMarked
package plaza.conversation.deflection.db;

import org.jspecify.annotations.NullMarked;
