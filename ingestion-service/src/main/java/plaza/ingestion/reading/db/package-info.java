/** Unread things in PostgreSQL. */
@NullMarked
package plaza.ingestion.reading.db;

import org.jspecify.annotations.NullMarked;
