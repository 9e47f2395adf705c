/** An account as this service knows it. */
@NullMarked
package plaza.conversation.account.model;

import org.jspecify.annotations.NullMarked;
