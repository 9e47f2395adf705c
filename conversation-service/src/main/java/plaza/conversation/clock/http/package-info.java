/** The clocks of a case over HTTP. */
@NullMarked
package plaza.conversation.clock.http;

import org.jspecify.annotations.NullMarked;
