package plaza.ingestion.attachment.http;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import plaza.ingestion.attachment.model.FileType;

/** Headers under which bytes of strangers do no harm in a browser. */
final class FileHeaders {

    private FileHeaders() {}

    static Response.ResponseBuilder put(Response.ResponseBuilder response, String name, FileType type) {
        return response.type(type.mediaType())
                .header("Content-Disposition", (type.isShown() ? "inline" : "attachment") + fileName(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "private, no-store");
    }

    /** RFC 6266: in ASCII for the old, in UTF-8 for the others. */
    private static String fileName(String name) {
        String ascii = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String utf8 = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "; filename=\"" + ascii + "\"; filename*=UTF-8''" + utf8;
    }
}
