package plaza.conversation.history.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.customer.model.Identity;

/** How one network names a customer. */
@Schema(
        name = "CustomerIdentity",
        requiredProperties = {"channel", "externalId"})
public record IdentityResponse(
        @Schema(description = "facebook, instagram, whatsapp, x, youtube, forum, email, webchat, voice")
        String channel,

        @Schema(description = "the network's id of the person")
        String externalId) {

    static IdentityResponse of(Identity identity) {
        return new IdentityResponse(identity.channel().label(), identity.externalId());
    }
}
