/** Policies of promises over HTTP. */
@NullMarked
package plaza.conversation.promise.http;

import org.jspecify.annotations.NullMarked;
