/** The HTTP face of deflections. */
@NullMarked
package plaza.conversation.deflection.http;

import org.jspecify.annotations.NullMarked;
