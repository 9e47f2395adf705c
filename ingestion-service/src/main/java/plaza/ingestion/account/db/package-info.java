/** Accounts in PostgreSQL. */
@NullMarked
package plaza.ingestion.account.db;

import org.jspecify.annotations.NullMarked;
