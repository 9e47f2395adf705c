package plaza.simulator.whatsapp;

import java.util.List;
import java.util.Optional;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.ExternalId;

/**
 * What the number wants to say.
 *
 * @param text of a template: as the customer reads it
 * @param template its name, where it is one: only that may come later than a day after the customer's last words
 * @param answers the message it quotes
 * @param label {@code biz_opaque_callback_data}, repeated with each status
 */
public record WhatsappSending(
        ExternalId to,
        String text,
        List<Attachment> attachments,
        Optional<String> template,
        Optional<ExternalId> answers,
        Optional<String> label) {}
