/** What hangs on messages: fetched in time, kept, looked through, and given to whoever may see it. */
@NullMarked
package plaza.ingestion.attachment;

import org.jspecify.annotations.NullMarked;
