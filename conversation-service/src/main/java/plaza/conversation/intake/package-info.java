/** From an interaction to a case. */
@NullMarked
package plaza.conversation.intake;

import org.jspecify.annotations.NullMarked;
