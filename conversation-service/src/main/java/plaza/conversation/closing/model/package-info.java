/** Why a conversation may not be closed. */
@NullMarked
package plaza.conversation.closing.model;

import org.jspecify.annotations.NullMarked;
