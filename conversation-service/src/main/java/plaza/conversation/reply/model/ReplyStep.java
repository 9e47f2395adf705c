package plaza.conversation.reply.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the sends of a reply whose words and files leave one after the other, and what became of it.
 *
 * @param number from 0, in the order in which they leave
 * @param of how many there are
 * @param file that goes along; null where it is words alone
 */
public record ReplyStep(int number, int of, @Nullable UUID file, ReplyState state) {

    /** With one more thing heard of it. */
    ReplyStep hearing(ReplyState heard) {
        return new ReplyStep(number, of, file, state.join(heard));
    }
}
