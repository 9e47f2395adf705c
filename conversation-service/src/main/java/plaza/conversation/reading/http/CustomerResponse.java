package plaza.conversation.reading.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reading.model.CaseView;

/** Whose conversation it is. */
@Schema(
        name = "ConversationCustomer",
        requiredProperties = {"id", "name"})
public record CustomerResponse(
        UUID id,

        @Schema(nullable = true, description = "as the network shows it; null where nobody knows who it is") @Nullable String name) {

    static CustomerResponse of(CaseView view) {
        return new CustomerResponse(view.customer().value(), view.customerName());
    }
}
