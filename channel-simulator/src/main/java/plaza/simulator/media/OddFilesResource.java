package plaza.simulator.media;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import plaza.simulator.network.Attachment;

/** Files as nobody wishes them, to hang on messages by their address: what a product must not take, or not for ever. */
@Path("/sim/media/odd/{name}")
public class OddFilesResource {
    private static final String INSIDE = "http://169.254.169.254/latest/meta-data/";
    private static final int BLOCK = 64 * 1024;
    private static final int BLOCKS = 1024;

    /** What every scanner finds and what does no harm (eicar.org); in pieces, so that none finds it in this source. */
    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!" + "$H+H*";

    @GET
    public Response read(@PathParam("name") String name) {
        return switch (name) {
            case "expired" -> said(403, "URL signature expired");
            case "gone" -> said(404, "Not Found");
            case "broken" -> said(503, "Service Unavailable");
            case "elsewhere" -> Response.status(302).header("Location", INSIDE).build();
            case "disguised" -> file("<script>alert(document.domain)</script>", "image/png");
            case "eicar" -> file(EICAR, "text/plain");
            case "endless" -> Response.ok(endless(), "image/png").build();
            default -> said(404, "Not Found");
        };
    }

    /** Begins as a picture does, and goes on until nobody listens any more, or 64 MiB: far beyond what anybody takes. */
    private static StreamingOutput endless() {
        return (OutputStream out) -> {
            out.write(Samples.bytes(Attachment.Kind.IMAGE));
            byte[] block = new byte[BLOCK];
            for (int count = 0; count < BLOCKS; count++) {
                out.write(block);
            }
        };
    }

    private static Response file(String content, String type) {
        return Response.ok(content.getBytes(StandardCharsets.ISO_8859_1), type).build();
    }

    private static Response said(int status, String words) {
        return Response.status(status).type("text/plain").entity(words).build();
    }
}
