/** Who owns a conversation, as agent-service tells it. */
@NullMarked
package plaza.conversation.assignment;

import org.jspecify.annotations.NullMarked;
