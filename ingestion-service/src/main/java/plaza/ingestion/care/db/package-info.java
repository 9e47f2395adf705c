/** Standings of accounts in PostgreSQL. */
@NullMarked
package plaza.ingestion.care.db;

import org.jspecify.annotations.NullMarked;
