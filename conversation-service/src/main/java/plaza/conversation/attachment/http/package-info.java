/** Tickets for the people who read conversations. */
@NullMarked
package plaza.conversation.attachment.http;

import org.jspecify.annotations.NullMarked;
