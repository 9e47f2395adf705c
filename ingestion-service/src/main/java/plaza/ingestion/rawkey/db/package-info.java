/** Keys of days in PostgreSQL. */
@NullMarked
package plaza.ingestion.rawkey.db;

import org.jspecify.annotations.NullMarked;
