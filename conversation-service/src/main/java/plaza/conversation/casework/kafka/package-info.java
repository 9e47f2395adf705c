/** The facts of a case as the other services read them. */
@NullMarked
package plaza.conversation.casework.kafka;

import org.jspecify.annotations.NullMarked;
