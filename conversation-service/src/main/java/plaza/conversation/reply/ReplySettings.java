package plaza.conversation.reply;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of replies. */
@ConfigMapping(prefix = "plaza.reply")
public interface ReplySettings {

    /** How long a reply may wait for its account before it returns to the agent. */
    @WithDefault("PT6H")
    Duration heldAtMost();
}
