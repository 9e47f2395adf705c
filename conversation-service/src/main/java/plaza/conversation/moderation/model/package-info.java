/** Acts of moderation, their reasons and states. */
@NullMarked
package plaza.conversation.moderation.model;

import org.jspecify.annotations.NullMarked;
