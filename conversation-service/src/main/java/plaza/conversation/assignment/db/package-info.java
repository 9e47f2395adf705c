/** Waiting on the event loop. */
@NullMarked
package plaza.conversation.assignment.db;

import org.jspecify.annotations.NullMarked;
