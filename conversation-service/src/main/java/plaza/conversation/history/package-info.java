/** What we know of one customer over all their conversations. */
@NullMarked
package plaza.conversation.history;

import org.jspecify.annotations.NullMarked;
