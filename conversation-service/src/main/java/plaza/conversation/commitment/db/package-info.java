/** Commitments in PostgreSQL. */
@NullMarked
package plaza.conversation.commitment.db;

import org.jspecify.annotations.NullMarked;
