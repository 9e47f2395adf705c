package plaza.ingestion.instagram.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.ActRule;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.FileRule;
import plaza.ingestion.channel.model.FilesRule;
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

    private static final FilesRule NOTHING_IN_PUBLIC = FilesRule.none(FilesRule.None.NOT_TAKEN);

    /** Each in a message of its own. */
    private static final FilesRule ENCLOSED = FilesRule.of(
            10,
            FileRule.of(FileFamily.IMAGE, 8, "image/jpeg", "image/png", "image/gif"),
            FileRule.of(FileFamily.VIDEO, 25, "video/mp4", "video/quicktime", "video/webm"),
            FileRule.of(FileFamily.AUDIO, 25, "audio/mp4", "audio/aac", "audio/wav"),
            FileRule.of(FileFamily.DOCUMENT, 25, "application/pdf"));

    public static final Capabilities CAPABILITIES = Capabilities.of(
            PUBLIC.most(),
            ActRule.saying(Act.COMMENT_REPLY, PUBLIC).bringing(NOTHING_IN_PUBLIC),
            ActRule.saying(Act.MENTION_REPLY, PUBLIC).bringing(NOTHING_IN_PUBLIC),
            ActRule.saying(Act.PRIVATE_REPLY, MESSAGE)
                    .within(PRIVATE_REPLY)
                    .onceOn(COMMENTS)
                    .bringing(FilesRule.none(FilesRule.None.ONE_MESSAGE)),
            ActRule.saying(Act.DIRECT_MESSAGE, MESSAGE).within(MESSAGES).bringing(ENCLOSED),
            ActRule.on(Act.HIDE, COMMENTS, Whose.CUSTOMER),
            ActRule.on(Act.UNHIDE, COMMENTS, Whose.CUSTOMER),
            ActRule.on(Act.DELETE, COMMENTS, Whose.CUSTOMER, Whose.OWN));

    private InstagramRules() {}
}
