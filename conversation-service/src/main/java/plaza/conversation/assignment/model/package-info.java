/** What agent-service tells of a conversation. */
@NullMarked
package plaza.conversation.assignment.model;

import org.jspecify.annotations.NullMarked;
