/** What brands show in public, over HTTP. */
@NullMarked
package plaza.conversation.privacy.http;

import org.jspecify.annotations.NullMarked;
