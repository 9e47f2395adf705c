package plaza.ingestion.facebook.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.ActRule;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.FileRule;
import plaza.ingestion.channel.model.FilesRule;
import plaza.ingestion.channel.model.OfficeTypes;
import plaza.ingestion.channel.model.TextRule;
import plaza.ingestion.channel.model.Whose;
import plaza.ingestion.channel.model.WindowRule;
import plaza.ingestion.channel.model.WindowRule.From;

/** What Facebook lets a page do, on walls and by Messenger. */
public final class PageRules {

    private static final List<String> COMMENTS = List.of("comment");
    private static final List<String> ON_THE_WALL = List.of("comment", "post");
    private static final TextRule PUBLIC = TextRule.characters(8_000);
    private static final TextRule MESSAGE = TextRule.characters(2_000);

    /** One private answer to a comment, within a week. */
    public static final WindowRule PRIVATE_REPLY = new WindowRule(From.TARGET, Duration.ofDays(7), Optional.empty());

    /** A day after the customer's last message, and for what a person wrote the rest of the week. */
    public static final WindowRule MESSAGES = new WindowRule(
            From.LAST_INBOUND,
            Duration.ofHours(24),
            Optional.of(new WindowRule.Extension(Duration.ofDays(7), "HUMAN_AGENT")));

    /** One photo on a comment, with or without words. */
    private static final FilesRule PHOTO = FilesRule.of(
            1,
            FileRule.of(FileFamily.IMAGE, 10, "image/jpeg", "image/png", "image/gif")
                    .captioned(PUBLIC.most()));

    /** Each in a message of its own. */
    private static final FilesRule ENCLOSED = FilesRule.of(
            10,
            FileRule.of(FileFamily.IMAGE, 8, "image/jpeg", "image/png", "image/gif"),
            FileRule.of(FileFamily.VIDEO, 25, "video/mp4", "video/quicktime", "video/webm", "video/3gpp"),
            FileRule.of(FileFamily.AUDIO, 25, "audio/mp4", "audio/mpeg", "audio/aac", "audio/ogg", "audio/wav"),
            FileRule.of(FileFamily.DOCUMENT, 25, OfficeTypes.WITH_PDF_AND_TEXT));

    public static final Capabilities CAPABILITIES = Capabilities.of(
            PUBLIC.most(),
            ActRule.saying(Act.COMMENT_REPLY, PUBLIC).bringing(PHOTO),
            ActRule.saying(Act.MENTION_REPLY, PUBLIC).bringing(PHOTO),
            ActRule.saying(Act.PRIVATE_REPLY, MESSAGE)
                    .within(PRIVATE_REPLY)
                    .onceOn(ON_THE_WALL)
                    .bringing(FilesRule.none(FilesRule.None.ONE_MESSAGE)),
            ActRule.saying(Act.DIRECT_MESSAGE, MESSAGE).within(MESSAGES).bringing(ENCLOSED),
            ActRule.on(Act.HIDE, COMMENTS, Whose.CUSTOMER),
            ActRule.on(Act.UNHIDE, COMMENTS, Whose.CUSTOMER),
            ActRule.on(Act.DELETE, COMMENTS, Whose.CUSTOMER, Whose.OWN),
            ActRule.on(Act.LIKE, ON_THE_WALL, Whose.CUSTOMER));

    private PageRules() {}
}
