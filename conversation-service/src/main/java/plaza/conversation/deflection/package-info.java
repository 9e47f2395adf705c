/** Sending customers elsewhere, said with its reason. */
@NullMarked
package plaza.conversation.deflection;

import org.jspecify.annotations.NullMarked;
