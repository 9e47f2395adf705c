/** Silences in PostgreSQL. */
@NullMarked
package plaza.ingestion.silence.db;

import org.jspecify.annotations.NullMarked;
