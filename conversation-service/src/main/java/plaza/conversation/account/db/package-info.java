/** Accounts in PostgreSQL. */
@NullMarked
package plaza.conversation.account.db;

import org.jspecify.annotations.NullMarked;
