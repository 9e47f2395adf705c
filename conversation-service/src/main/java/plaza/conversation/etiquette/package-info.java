/** What is to be said of a draft before it is sent. */
@NullMarked
package plaza.conversation.etiquette;

import org.jspecify.annotations.NullMarked;
