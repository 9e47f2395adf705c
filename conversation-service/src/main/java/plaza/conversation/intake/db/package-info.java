/** What intake needs of PostgreSQL: the inbox, claims for a transaction, conflicts. */
@NullMarked
package plaza.conversation.intake.db;

import org.jspecify.annotations.NullMarked;
