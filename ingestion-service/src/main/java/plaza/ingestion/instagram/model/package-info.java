/** What Instagram allows. */
@NullMarked
package plaza.ingestion.instagram.model;

import org.jspecify.annotations.NullMarked;
