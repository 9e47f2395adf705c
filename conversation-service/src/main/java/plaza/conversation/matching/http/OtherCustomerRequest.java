package plaza.conversation.matching.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Names another customer. */
@Schema(
        name = "OtherCustomer",
        requiredProperties = {"customerId"})
public record OtherCustomerRequest(
        @Schema(description = "our id of the other customer") @Nullable UUID customerId) {}
