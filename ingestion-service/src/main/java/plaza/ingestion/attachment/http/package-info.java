/** Files for the people who may see them. */
@NullMarked
package plaza.ingestion.attachment.http;

import org.jspecify.annotations.NullMarked;
