package plaza.ingestion.instagram.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.ActRule;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.TextRule;
import plaza.ingestion.channel.model.Whose;
import plaza.ingestion.channel.model.WindowRule;
import plaza.ingestion.channel.model.WindowRule.From;

/** What Instagram lets a professional account do. It counts private messages in bytes, so accents count twice. */
public final class InstagramRules {

    private static final List<String> COMMENTS = List.of("comment");
    private static final TextRule PUBLIC = TextRule.characters(2_200);
    private static final TextRule MESSAGE = TextRule.bytes(1_000);

    private static final WindowRule PRIVATE_REPLY = new WindowRule(From.TARGET, Duration.ofDays(7), Optional.empty());
    private static final WindowRule MESSAGES = new WindowRule(
            From.LAST_INBOUND,
            Duration.ofHours(24),
            Optional.of(new WindowRule.Extension(Duration.ofDays(7), "HUMAN_AGENT")));

    public static final Capabilities CAPABILITIES = Capabilities.of(
            PUBLIC.most(),
            ActRule.saying(Act.COMMENT_REPLY, PUBLIC),
            ActRule.saying(Act.MENTION_REPLY, PUBLIC),
            ActRule.saying(Act.PRIVATE_REPLY, MESSAGE).within(PRIVATE_REPLY).onceOn(COMMENTS),
            ActRule.saying(Act.DIRECT_MESSAGE, MESSAGE).within(MESSAGES),
            ActRule.on(Act.HIDE, COMMENTS, Whose.CUSTOMER),
            ActRule.on(Act.UNHIDE, COMMENTS, Whose.CUSTOMER),
            ActRule.on(Act.DELETE, COMMENTS, Whose.CUSTOMER, Whose.OWN));

    private InstagramRules() {}
}
