/** Whether we may write to a customer first, as a pure decision. */
@NullMarked
package plaza.conversation.outreach.model;

import org.jspecify.annotations.NullMarked;
