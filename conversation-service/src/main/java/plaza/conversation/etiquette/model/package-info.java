/** Drafts, and what is remarked on them. */
@NullMarked
package plaza.conversation.etiquette.model;

import org.jspecify.annotations.NullMarked;
