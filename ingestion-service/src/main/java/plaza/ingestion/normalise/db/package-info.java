/** Interactions in PostgreSQL: the guard against duplicates. */
@NullMarked
package plaza.ingestion.normalise.db;

import org.jspecify.annotations.NullMarked;
