/** Our own accounts on the networks, as ingestion tells of them. */
@NullMarked
package plaza.conversation.account;

import org.jspecify.annotations.NullMarked;
