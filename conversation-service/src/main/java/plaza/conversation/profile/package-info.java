/** What is kept of customers besides what they say: fields with source and consent, and tags. */
@NullMarked
package plaza.conversation.profile;

import org.jspecify.annotations.NullMarked;
