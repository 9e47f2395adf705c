/** The check of drafts over HTTP. */
@NullMarked
package plaza.conversation.etiquette.http;

import org.jspecify.annotations.NullMarked;
