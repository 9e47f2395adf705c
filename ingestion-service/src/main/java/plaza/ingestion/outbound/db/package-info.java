/** The ledger in PostgreSQL. */
@NullMarked
package plaza.ingestion.outbound.db;

import org.jspecify.annotations.NullMarked;
