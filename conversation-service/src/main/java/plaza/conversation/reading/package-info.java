/** Conversations for people: lists, one case, changes. */
@NullMarked
package plaza.conversation.reading;

import org.jspecify.annotations.NullMarked;
