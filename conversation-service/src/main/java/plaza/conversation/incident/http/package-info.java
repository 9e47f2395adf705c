/** The HTTP face of incidents. */
@NullMarked
package plaza.conversation.incident.http;

import org.jspecify.annotations.NullMarked;
