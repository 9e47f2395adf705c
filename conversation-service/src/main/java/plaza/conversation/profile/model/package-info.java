/** The profile of a customer. */
@NullMarked
package plaza.conversation.profile.model;

import org.jspecify.annotations.NullMarked;
