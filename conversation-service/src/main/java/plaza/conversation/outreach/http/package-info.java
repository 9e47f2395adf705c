/** Wishes of customers, and whether we may begin, over HTTP. */
@NullMarked
package plaza.conversation.outreach.http;

import org.jspecify.annotations.NullMarked;
