package plaza.ingestion.webhook.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.AppName;
import plaza.ingestion.channel.model.HandshakeAnswer;
import plaza.ingestion.webhook.AnswerHandshake;
import plaza.ingestion.webhook.BodyLimit;
import plaza.ingestion.webhook.ReceiveWebhook;
import plaza.ingestion.webhook.model.Receipt;

/** Where networks call. Without a token: a handshake proves the verify token, a webhook its signature. */
@Path("/webhooks/{channel}")
@Tag(name = "Webhooks")
@PermitAll
public class WebhookResource {

    private final AnswerHandshake handshake;
    private final ReceiveWebhook webhooks;
    private final BodyLimit limit;

    WebhookResource(AnswerHandshake handshake, ReceiveWebhook webhooks, BodyLimit limit) {
        this.handshake = handshake;
        this.webhooks = webhooks;
        this.limit = limit;
    }

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "Handshake of the default app: echoes the challenge to who knows the verify token")
    @Parameter(name = "hub.mode", in = ParameterIn.QUERY, description = "subscribe")
    @Parameter(name = "hub.challenge", in = ParameterIn.QUERY, description = "1 to 20 digits, echoed")
    @Parameter(name = "hub.verify_token", in = ParameterIn.QUERY, description = "What we told the network")
    @APIResponse(responseCode = "200", description = "The challenge")
    @APIResponse(responseCode = "403", description = "Wrong mode, verify token or challenge")
    @APIResponse(responseCode = "404", description = "No such channel")
    public Response subscribe(@PathParam("channel") String channel, @Context UriInfo uri) {
        return answer(channel, AppName.DEFAULT.value(), uri);
    }

    @GET
    @Path("/{app}")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "Handshake of a named app")
    @Parameter(name = "hub.mode", in = ParameterIn.QUERY, description = "subscribe")
    @Parameter(name = "hub.challenge", in = ParameterIn.QUERY, description = "1 to 20 digits, echoed")
    @Parameter(name = "hub.verify_token", in = ParameterIn.QUERY, description = "What we told the network")
    @APIResponse(responseCode = "200", description = "The challenge")
    @APIResponse(responseCode = "403", description = "Wrong mode, verify token or challenge")
    @APIResponse(responseCode = "404", description = "No such channel or app")
    public Response subscribeApp(
            @PathParam("channel") String channel, @PathParam("app") String app, @Context UriInfo uri) {
        return answer(channel, app, uri);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "A webhook of the default app, answered 200 once its bytes are durable")
    @Parameter(name = "X-Hub-Signature-256", in = ParameterIn.HEADER, description = "HMAC-SHA256 over the raw bytes")
    @APIResponse(responseCode = "200", description = "Kept")
    @APIResponse(responseCode = "400", description = "Empty")
    @APIResponse(responseCode = "401", description = "Signature missing or wrong")
    @APIResponse(responseCode = "404", description = "No such channel")
    @APIResponse(responseCode = "413", description = "More than 4 MiB")
    @APIResponse(responseCode = "503", description = "Not known to be durable; send again")
    public Uni<Response> receive(
            @PathParam("channel") String channel, @Context HttpHeaders headers, byte @Nullable [] body) {
        return take(channel, AppName.DEFAULT.value(), headers, body);
    }

    @POST
    @Path("/{app}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "A webhook of a named app")
    @Parameter(name = "X-Hub-Signature-256", in = ParameterIn.HEADER, description = "HMAC-SHA256 over the raw bytes")
    @APIResponse(responseCode = "200", description = "Kept")
    @APIResponse(responseCode = "400", description = "Empty")
    @APIResponse(responseCode = "401", description = "Signature missing or wrong")
    @APIResponse(responseCode = "404", description = "No such channel or app")
    @APIResponse(responseCode = "413", description = "More than 4 MiB")
    @APIResponse(responseCode = "503", description = "Not known to be durable; send again")
    public Uni<Response> receiveApp(
            @PathParam("channel") String channel,
            @PathParam("app") String app,
            @Context HttpHeaders headers,
            byte @Nullable [] body) {
        return take(channel, app, headers, body);
    }

    private Response answer(String channel, String app, UriInfo uri) {
        HandshakeAnswer answer =
                handshake.answer(channel, app, query(uri)).orElseThrow(() -> WebhookProblems.unknown(channel, app));
        return switch (answer) {
            case HandshakeAnswer.Accepted accepted ->
                Response.ok(accepted.text(), MediaType.TEXT_PLAIN_TYPE).build();
            case HandshakeAnswer.Refused refused -> throw WebhookProblems.of(refused.why());
        };
    }

    private Uni<Response> take(String channel, String app, HttpHeaders headers, byte @Nullable [] body) {
        byte[] bytes = body == null ? new byte[0] : body;
        return webhooks.receive(channel, app, headers::getHeaderString, bytes)
                .map(receipt -> response(receipt, channel, app));
    }

    private Response response(Receipt receipt, String channel, String app) {
        if (receipt == Receipt.ACCEPTED) {
            return Response.ok().build();
        }
        throw WebhookProblems.of(receipt, channel, app, limit.bytes());
    }

    private static Map<String, String> query(UriInfo uri) {
        Map<String, String> query = new HashMap<>();
        uri.getQueryParameters().forEach((name, values) -> query.put(name, values.getFirst()));
        return query;
    }
}
