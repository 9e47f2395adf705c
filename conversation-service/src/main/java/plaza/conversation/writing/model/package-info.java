/** What is a text, and how long it is. */
@NullMarked
package plaza.conversation.writing.model;

import org.jspecify.annotations.NullMarked;
