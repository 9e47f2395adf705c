/** The HTTP face of commitments. */
@NullMarked
package plaza.conversation.commitment.http;

import org.jspecify.annotations.NullMarked;
