package plaza.conversation.message.model;

import org.jspecify.annotations.Nullable;

/**
 * What hangs on a message.
 *
 * @param type image, video, file … as the network says
 * @param id the network's id
 * @param url where the network serves it; such addresses expire
 */
public record Attachment(
        String type, @Nullable String id, @Nullable String url) {}
