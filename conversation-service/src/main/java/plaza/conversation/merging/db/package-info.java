/** Merges as they are kept. */
@NullMarked
package plaza.conversation.merging.db;

import org.jspecify.annotations.NullMarked;
