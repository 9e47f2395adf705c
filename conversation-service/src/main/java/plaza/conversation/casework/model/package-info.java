/** The case: a conversation with its threads, its digest of messages and its facts. */
@NullMarked
package plaza.conversation.casework.model;

import org.jspecify.annotations.NullMarked;
