/** Replies: from what an agent writes to what stands on the network. */
@NullMarked
package plaza.conversation.reply;

import org.jspecify.annotations.NullMarked;
