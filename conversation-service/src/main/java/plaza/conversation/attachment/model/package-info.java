/** Tickets. */
@NullMarked
package plaza.conversation.attachment.model;

import org.jspecify.annotations.NullMarked;
