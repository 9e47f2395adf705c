package plaza.conversation.history.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plaza.conversation.history.ReadCustomer;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** Customers for the people who work with them. */
@Path("/api/v1/customers/{id}")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
public class CustomerResource {

    private final ReadCustomer customers;
    private final Sights sights;

    CustomerResource(ReadCustomer customers, Sights sights) {
        this.customers = customers;
        this.sights = sights;
    }

    @GET
    @Operation(
            summary = "One customer, how networks name them, and their conversations",
            description =
                    "A customer is visible through a conversation that you may see. Who owns an open one also sees"
                            + " the others of that customer, whoever had them, and may read them.")
    public Uni<CustomerProfileResponse> get(@PathParam("id") UUID id) {
        return customers.read(new CustomerId(id), sights.get()).map(found -> found.map(CustomerProfileResponse::of)
                .orElseThrow(() -> CommonProblems.notFound("customer", id)));
    }
}
