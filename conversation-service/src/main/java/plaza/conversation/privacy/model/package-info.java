/** Places of personal data, and what a brand shows in public of its own. */
@NullMarked
package plaza.conversation.privacy.model;

import org.jspecify.annotations.NullMarked;
