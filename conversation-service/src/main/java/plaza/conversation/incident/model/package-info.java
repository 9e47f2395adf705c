/** An incident and the rules about it. */
@NullMarked
package plaza.conversation.incident.model;

import org.jspecify.annotations.NullMarked;
