/** Who may merge conversations, and what becomes of it. */
@NullMarked
package plaza.conversation.merging.model;

import org.jspecify.annotations.NullMarked;
