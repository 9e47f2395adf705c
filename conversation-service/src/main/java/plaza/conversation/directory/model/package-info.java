/** What is known of an agent. */
@NullMarked
package plaza.conversation.directory.model;

import org.jspecify.annotations.NullMarked;
