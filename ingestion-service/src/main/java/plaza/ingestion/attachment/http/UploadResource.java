package plaza.ingestion.attachment.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.attachment.TakeUpload;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.UploadOutcome;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/**
 * Files that agents put here before they send them. Whether the case is theirs is known to conversation-service alone,
 * which gives a ticket for one file, one person and some minutes; so there is no further scope of sites here.
 */
@Path("/api/v1/attachments/{id}")
@Tag(name = "Attachments")
@RolesAllowed(Role.AGENT)
@RunOnVirtualThread
public class UploadResource {

    private static final String TICKET = "from POST /api/v1/conversations/{id}/attachments of conversation-service";
    private static final int LONGEST_TICKET = 1_000;
    private static final int LONGEST_NAME = 255;

    private final TakeUpload uploads;
    private final CurrentPrincipal principal;

    UploadResource(TakeUpload uploads, CurrentPrincipal principal) {
        this.uploads = uploads;
        this.principal = principal;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Put a file here for a reply",
            description =
                    "Its type is what its first bytes say. The receipt is given to the reply that takes it along; a"
                            + " file that none takes is forgotten. Done again with the same ticket, the same is answered.")
    public UploadedFileResponse put(
            @PathParam("id") UUID id,
            @Parameter(description = TICKET) @QueryParam("ticket") @Nullable String ticket,
            @Parameter(description = "as people call it") @QueryParam("name") @Nullable String name,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream bytes)
            throws IOException {
        if (name != null && name.length() > LONGEST_NAME) {
            throw CommonProblems.invalid("query/name", "a name has at most " + LONGEST_NAME + " characters");
        }
        String shown = ticket == null || ticket.length() > LONGEST_TICKET ? "" : ticket;
        UploadOutcome outcome =
                uploads.take(new FileId(id), shown, principal.get().subject(), name, bytes);
        return switch (outcome) {
            case UploadOutcome.Taken taken -> UploadedFileResponse.of(taken);
            case UploadOutcome.NotPermitted _ -> throw CommonProblems.notFound("attachment", id);
            case UploadOutcome.TooMany many -> throw FileProblems.tooMany(many.most());
            case UploadOutcome.TooLarge large -> throw FileProblems.tooLarge(large.most());
            case UploadOutcome.WrongType _ -> throw FileProblems.wrongType();
            case UploadOutcome.Infected _ -> throw FileProblems.infected();
            case UploadOutcome.NotScanned _ -> throw FileProblems.notScanned();
        };
    }
}
