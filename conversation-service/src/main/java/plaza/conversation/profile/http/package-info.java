/** Profiles over HTTP. */
@NullMarked
package plaza.conversation.profile.http;

import org.jspecify.annotations.NullMarked;
