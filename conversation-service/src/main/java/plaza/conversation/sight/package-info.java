/** Who sees which conversation. */
@NullMarked
package plaza.conversation.sight;

import org.jspecify.annotations.NullMarked;
