package plaza.conversation.imports.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import plaza.conversation.imports.ImportCases;
import plaza.conversation.imports.model.CsvSheets;
import plaza.conversation.imports.model.Order;
import plaza.conversation.imports.model.Sheet;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Principal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** Brings over the cases of a telco that moves here: see docs/import.md. */
@Path("/api/v1/imports")
@Tag(name = "Imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
public class ImportResource {

    /** A file; larger ones come in several. */
    static final int LARGEST_FILE = 12 * 1024 * 1024;

    static final String CSV = "text/csv";
    static final String LINES = "application/x-ndjson";
    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final ImportCases imports;
    private final CurrentPrincipal principal;
    private final ObjectMapper json;

    ImportResource(ImportCases imports, CurrentPrincipal principal, ObjectMapper json) {
        this.imports = imports;
        this.principal = principal;
        this.json = json;
    }

    @POST
    @Consumes({CSV, LINES, MediaType.APPLICATION_JSON})
    @ResponseStatus(200)
    @Operation(
            summary = "Bring open and closed cases over from where they were worked before",
            description = "CSV with a row a message, or JSON with an object a case. By itself it only tries, and says"
                    + " what would come of it. Cases that are here already are left alone, so it can be done again.")
    public Uni<ImportResponse> bring(
            @Parameter(description = "a word for where the cases come from; with their ids it tells them apart")
                    @QueryParam("source")
                    @Nullable String source,
            @Parameter(description = "false brings them over") @QueryParam("dryRun") @DefaultValue("true")
                    boolean dryRun,
            @Context HttpHeaders headers,
            byte @Nullable [] body) {
        if (source == null || !WORD.matcher(source).matches()) {
            throw CommonProblems.invalid(
                    "query/source", "source is a word of lower-case letters, digits and hyphens, at most 63");
        }
        if (body == null || body.length == 0) {
            throw CommonProblems.invalid("body", "the file is empty");
        }
        if (body.length > LARGEST_FILE) {
            throw CommonProblems.TOO_LARGE.because(
                    "a file has at most " + LARGEST_FILE + " bytes: bring the cases over in several");
        }
        Principal who = principal.get();
        Order order = new Order(
                source, dryRun, new AgentId(who.subject()), site -> who.sites().includes(site.slug()));
        return imports.bring(order, sheets(headers.getMediaType(), body))
                .map(report -> ImportResponse.of(dryRun, report));
    }

    private Iterable<Sheet> sheets(@Nullable MediaType type, byte[] body) {
        String subtype = type == null ? "" : type.getSubtype();
        return switch (subtype) {
            case "csv" -> csv(body);
            case "x-ndjson" -> JsonSheets.lines(json, body);
            default -> JsonSheets.array(json, body);
        };
    }

    private static Iterable<Sheet> csv(byte[] body) {
        CsvSheets sheets = new CsvSheets(new String(body, StandardCharsets.UTF_8));
        List<String> missing = sheets.missing();
        if (!missing.isEmpty()) {
            throw CommonProblems.invalid(
                    "body", "the first line names the columns; missing are " + String.join(", ", missing));
        }
        return sheets;
    }
}
