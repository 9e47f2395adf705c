package plaza.reporting.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;

/**
 * Reports on the wire. The ETag is made of the bytes, so it changes exactly when the answer does; who asks again with it
 * is told 304 and sent nothing. An answer is its asker's own: no shared cache may keep it.
 */
@ApplicationScoped
class ReportAnswers {

    static final String CSV = "text/csv";

    private static final MediaType CSV_TYPE =
            new MediaType("text", "csv", Map.of("charset", "UTF-8", "header", "present"));
    private static final DateTimeFormatter FILE_TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm'Z'").withZone(ZoneOffset.UTC);

    private final ObjectMapper json;

    ReportAnswers(ObjectMapper json) {
        this.json = json;
    }

    Response of(ServiceLevelResponse report, ReportFormat format, Request request) {
        return switch (format) {
            case JSON ->
                answer(json(report), MediaType.APPLICATION_JSON_TYPE, request).build();
            case CSV ->
                answer(csv(report), CSV_TYPE, request)
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                attachment("service-level", report.from(), report.to()))
                        .build();
        };
    }

    private static Response.ResponseBuilder answer(byte[] body, MediaType type, Request request) {
        EntityTag tag = new EntityTag(digest(body));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body, type) : unchanged;
        CacheControl cache = new CacheControl();
        cache.setPrivate(true);
        cache.setNoCache(true);
        return answer.tag(tag).cacheControl(cache).header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
    }

    private byte[] json(ServiceLevelResponse report) {
        try {
            return json.writeValueAsBytes(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is numbers, texts and times", e);
        }
    }

    private static byte[] csv(ServiceLevelResponse report) {
        return ServiceLevelCsv.of(report).getBytes(StandardCharsets.UTF_8);
    }

    private static String attachment(String name, Instant from, Instant to) {
        return "attachment; filename=\"" + name + "_" + FILE_TIME.format(from) + "_" + FILE_TIME.format(to) + ".csv\"";
    }

    private static String digest(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
