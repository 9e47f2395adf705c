/** Joining and parting customers over HTTP. */
@NullMarked
package plaza.conversation.matching.http;

import org.jspecify.annotations.NullMarked;
