/** Measurements of conversation-service. */
@NullMarked
package plaza.perf.conversation;

import org.jspecify.annotations.NullMarked;
