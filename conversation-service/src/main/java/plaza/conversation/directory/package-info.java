/** The agents by name, as agent-service tells of them. */
@NullMarked
package plaza.conversation.directory;

import org.jspecify.annotations.NullMarked;
