/** States and types of files, and from where they may be fetched. */
@NullMarked
package plaza.ingestion.attachment.model;

import org.jspecify.annotations.NullMarked;
