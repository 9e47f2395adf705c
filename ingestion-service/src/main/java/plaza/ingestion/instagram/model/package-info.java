/** What Instagram tells, and its pure mapping. */
@NullMarked
package plaza.ingestion.instagram.model;

import org.jspecify.annotations.NullMarked;
