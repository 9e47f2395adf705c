package plaza.ingestion.whatsapp.model;

import java.time.Duration;
import java.util.Optional;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.ActRule;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.TextRule;
import plaza.ingestion.channel.model.WindowRule;
import plaza.ingestion.channel.model.WindowRule.From;

/** What WhatsApp lets a number do: anything for a day after the customer's last message, approved templates always. */
public final class WhatsappRules {

    private static final TextRule TEXT = TextRule.characters(4_096);

    public static final Capabilities CAPABILITIES = Capabilities.of(
            TEXT.most(),
            ActRule.saying(Act.DIRECT_MESSAGE, TEXT)
                    .within(new WindowRule(From.LAST_INBOUND, Duration.ofHours(24), Optional.empty())),
            ActRule.saying(Act.TEMPLATE_MESSAGE, TEXT));

    private WhatsappRules() {}
}
