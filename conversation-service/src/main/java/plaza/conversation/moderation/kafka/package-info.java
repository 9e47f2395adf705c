/** Acts of moderation leave. */
@NullMarked
package plaza.conversation.moderation.kafka;

import org.jspecify.annotations.NullMarked;
