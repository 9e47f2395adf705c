package plaza.ingestion.whatsapp.model;

import java.time.Duration;
import java.util.Optional;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.ActRule;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.FileRule;
import plaza.ingestion.channel.model.FilesRule;
import plaza.ingestion.channel.model.OfficeTypes;
import plaza.ingestion.channel.model.TextRule;
import plaza.ingestion.channel.model.WindowRule;
import plaza.ingestion.channel.model.WindowRule.From;

/** What WhatsApp lets a number do: anything for a day after the customer's last message, approved templates always. */
public final class WhatsappRules {

    private static final TextRule TEXT = TextRule.characters(4_096);

    private static final int CAPTION = 1_024;

    /** Each in a message of its own; sounds take no words with them. */
    private static final FilesRule ENCLOSED = FilesRule.of(
            10,
            FileRule.of(FileFamily.IMAGE, 5, "image/jpeg", "image/png").captioned(CAPTION),
            FileRule.of(FileFamily.VIDEO, 16, "video/mp4", "video/3gpp").captioned(CAPTION),
            FileRule.of(FileFamily.AUDIO, 16, "audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg"),
            FileRule.of(FileFamily.DOCUMENT, 100, OfficeTypes.WITH_PDF_AND_TEXT).captioned(CAPTION));

    public static final Capabilities CAPABILITIES = Capabilities.of(
            TEXT.most(),
            ActRule.saying(Act.DIRECT_MESSAGE, TEXT)
                    .within(new WindowRule(From.LAST_INBOUND, Duration.ofHours(24), Optional.empty()))
                    .bringing(ENCLOSED),
            ActRule.saying(Act.TEMPLATE_MESSAGE, TEXT).bringing(FilesRule.none(FilesRule.None.APPROVED_WORDS)));

    private WhatsappRules() {}
}
