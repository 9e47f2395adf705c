/** What is said in public and what is said in private about the same matter, as one case. */
@NullMarked
package plaza.conversation.pairing;

import org.jspecify.annotations.NullMarked;
