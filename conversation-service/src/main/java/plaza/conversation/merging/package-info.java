/** Two conversations about the same matter as one, and apart again. */
@NullMarked
package plaza.conversation.merging;

import org.jspecify.annotations.NullMarked;
