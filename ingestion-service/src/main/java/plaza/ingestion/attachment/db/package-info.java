/** Files and their bytes in PostgreSQL. */
@NullMarked
package plaza.ingestion.attachment.db;

import org.jspecify.annotations.NullMarked;
