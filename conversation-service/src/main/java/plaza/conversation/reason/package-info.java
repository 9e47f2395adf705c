/** What matters were about: each brand's tree of reasons, and who keeps it. */
@NullMarked
package plaza.conversation.reason;

import org.jspecify.annotations.NullMarked;
