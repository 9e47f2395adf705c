/** Closing a conversation by hand. */
@NullMarked
package plaza.conversation.closing;

import org.jspecify.annotations.NullMarked;
