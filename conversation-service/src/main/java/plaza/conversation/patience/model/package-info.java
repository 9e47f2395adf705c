/** How long is waited, and what is refused. */
@NullMarked
package plaza.conversation.patience.model;

import org.jspecify.annotations.NullMarked;
