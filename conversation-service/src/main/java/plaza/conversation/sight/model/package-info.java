/** The rule of who sees which conversation. */
@NullMarked
package plaza.conversation.sight.model;

import org.jspecify.annotations.NullMarked;
