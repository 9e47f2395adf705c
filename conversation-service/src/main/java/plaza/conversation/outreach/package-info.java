/** What we may begin with customers: their wishes, their night, and how often. */
@NullMarked
package plaza.conversation.outreach;

import org.jspecify.annotations.NullMarked;
