/** What is brought over, and what is wrong with it. */
@NullMarked
package plaza.conversation.imports.model;

import org.jspecify.annotations.NullMarked;
