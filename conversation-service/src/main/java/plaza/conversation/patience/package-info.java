/** How long a brand waits for a customer who does not answer, and what becomes of the case then. */
@NullMarked
package plaza.conversation.patience;

import org.jspecify.annotations.NullMarked;
