/** Lookalikes and joined customers in PostgreSQL. */
@NullMarked
package plaza.conversation.matching.db;

import org.jspecify.annotations.NullMarked;
