package plaza.ingestion.preview.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.preview.PreviewPayload;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.ProblemType;

/** For administrators and testers: a raw payload in, the interactions out, nothing stored. */
@Path("/api/v1/channels/{channel}/preview")
@Tag(name = "Preview")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
public class PreviewResource {

    /** The payload as a whole cannot be read. */
    public static final ProblemType MALFORMED =
            new ProblemType("ingestion", "malformed-payload", 400, "The payload cannot be read");

    private final PreviewPayload preview;

    PreviewResource(PreviewPayload preview) {
        this.preview = preview;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "What a payload, as the network sends it, would become; nothing is stored")
    @APIResponse(responseCode = "200", description = "Interactions, and how many parts were ignored or rejected")
    @APIResponse(responseCode = "400", description = "The payload cannot be read")
    @APIResponse(responseCode = "404", description = "No such channel")
    public PreviewResponse preview(@PathParam("channel") String channel, byte @Nullable [] payload) {
        Reading reading = preview.read(channel, payload == null ? new byte[0] : payload)
                .orElseThrow(() -> CommonProblems.notFound("channel", channel));
        return switch (reading) {
            case Reading.Understood understood -> PreviewResponse.of(understood);
            case Reading.Malformed malformed -> throw MALFORMED.because(malformed.detail());
        };
    }
}
