package plaza.ingestion.attachment.http;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.attachment.OpenFile;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.FileType;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/**
 * Files that came with messages, for those who may read the messages. Who may is known to conversation-service alone,
 * which gives a ticket for one file, one person and some minutes; so there is no further scope of sites here.
 */
@Path("/api/v1/attachments/{id}")
@Tag(name = "Attachments")
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
@RunOnVirtualThread
public class FileResource {

    private static final String TICKET = "from GET /api/v1/conversations/{id}/messages/{messageId}/attachments/{number}"
            + " of conversation-service";
    private static final int LONGEST_TICKET = 100;

    private final OpenFile files;
    private final CurrentPrincipal principal;

    FileResource(OpenFile files, CurrentPrincipal principal) {
        this.files = files;
        this.principal = principal;
    }

    @GET
    @Path("state")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "How a file is",
            description = "404 where there is none, or where the ticket does not open it: both look the same.")
    public FileResponse state(
            @PathParam("id") UUID id, @Parameter(description = TICKET) @QueryParam("ticket") @Nullable String ticket) {
        return FileResponse.of(find(id, ticket));
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The bytes of a file",
            description = "Only what can be opened: 409 while it is waiting or scanning, and where it is refused.")
    @APIResponse(
            responseCode = "200",
            description = "The bytes, under the type that they have by their first ones",
            content = @Content(mediaType = "application/octet-stream"))
    @APIResponse(responseCode = "409", description = "It cannot be opened, not yet or never; state and reason say why")
    public Response bytes(
            @PathParam("id") UUID id, @Parameter(description = TICKET) @QueryParam("ticket") @Nullable String ticket) {
        MessageFile file = find(id, ticket);
        if (!(file.state() instanceof FileState.Stored stored)) {
            throw FileProblems.notAvailable(file);
        }
        InputStream bytes = files.open(file).orElseThrow(() -> CommonProblems.notFound("attachment", id));
        FileType type = stored.file().type();
        return FileHeaders.put(Response.ok(streamed(bytes)), file.name(stored.file()), type)
                .header("Content-Length", stored.file().size())
                .build();
    }

    private static StreamingOutput streamed(InputStream bytes) {
        return (OutputStream out) -> {
            try (bytes) {
                bytes.transferTo(out);
            }
        };
    }

    private MessageFile find(UUID id, @Nullable String ticket) {
        String shown = ticket == null || ticket.length() > LONGEST_TICKET ? "" : ticket;
        return files.find(new FileId(id), shown, principal.get().subject())
                .orElseThrow(() -> CommonProblems.notFound("attachment", id));
    }
}
