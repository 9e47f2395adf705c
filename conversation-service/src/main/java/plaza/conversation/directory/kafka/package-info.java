/** Hears of agents. */
@NullMarked
package plaza.conversation.directory.kafka;

import org.jspecify.annotations.NullMarked;
