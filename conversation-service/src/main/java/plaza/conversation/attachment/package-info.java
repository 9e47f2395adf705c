/** Tickets by which people open what hangs on messages that they may see. */
@NullMarked
package plaza.conversation.attachment;

import org.jspecify.annotations.NullMarked;
