package plaza.simulator.media;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.network.ExternalId;
import plaza.simulator.whatsapp.WhatsappNetwork;

/**
 * The networks' file server. Links expire; those that WhatsApp gives for an id ({@code ext}) need the token as well,
 * those in webhooks ({@code oe}, hexadecimal) do not.
 */
@Path("/sim/media/{id}")
public class MediaResource {
    private static final String BEARER = "Bearer ";

    private final Media media;
    private final MovableClock clock;
    private final WhatsappNetwork whatsapp;

    MediaResource(Media media, MovableClock clock, WhatsappNetwork whatsapp) {
        this.media = media;
        this.clock = clock;
        this.whatsapp = whatsapp;
    }

    @GET
    public Response read(
            @PathParam("id") String id,
            @QueryParam("oe") @Nullable String hexadecimal,
            @QueryParam("ext") @Nullable String decimal,
            @HeaderParam("Authorization") @Nullable String authorization) {
        Optional<Long> expiry = decimal == null ? seconds(hexadecimal, 16) : seconds(decimal, 10);
        if (expiry.filter(end -> clock.now().getEpochSecond() <= end).isEmpty()) {
            return refused(403, "URL signature expired");
        }
        if (decimal != null && !hasToken(authorization)) {
            return refused(401, "Authentication Error");
        }
        return ExternalId.find(id)
                .flatMap(media::find)
                .flatMap(MediaResource::file)
                .orElseGet(() -> refused(404, "Not Found"));
    }

    private boolean hasToken(@Nullable String authorization) {
        return authorization != null
                && authorization.startsWith(BEARER)
                && whatsapp.opensWith(authorization.substring(BEARER.length()).strip());
    }

    private static Optional<Response> file(Media.Stored stored) {
        return stored.bytes()
                .map(bytes -> Response.ok(bytes, stored.attachment().mimeType())
                        .header("Cache-Control", "max-age=1209600, no-transform")
                        .build());
    }

    private static Optional<Long> seconds(@Nullable String text, int radix) {
        try {
            return text == null ? Optional.empty() : Optional.of(Long.parseLong(text, radix));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Response refused(int status, String said) {
        return Response.status(status).type("text/plain").entity(said).build();
    }
}
