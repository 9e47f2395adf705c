package plaza.ingestion.attachment.network;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests as S3 wants them (AWS Signature Version 4, in the header {@code Authorization}). */
public final class S3Signature {

    /** The digest of no content. */
    public static final String NOTHING = hex(sha256(new byte[0]));

    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String MAC = "HmacSHA256";
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyyMMdd").withZone(ZoneOffset.UTC);

    private final String region;
    private final String accessKey;
    private final String secretKey;

    public S3Signature(String region, String accessKey, String secretKey) {
        this.region = region;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
    }

    /**
     * The headers that sign a request, {@code Authorization} among them.
     *
     * @param uri with its path encoded
     * @param headers further ones that are signed, besides the host
     * @param content lower-case hexadecimal SHA-256 of the body
     */
    public Map<String, String> headers(
            String method, URI uri, Map<String, String> headers, String content, Instant now) {
        String scope = DAY.format(now) + "/" + region + "/s3/aws4_request";
        SortedMap<String, String> signed = new TreeMap<>(headers);
        signed.put("host", uri.getAuthority());
        signed.put("x-amz-content-sha256", content);
        signed.put("x-amz-date", SECOND.format(now));
        String names = String.join(";", signed.keySet());
        String request = String.join("\n", method, uri.getRawPath(), query(uri), lines(signed), names, content);
        String toSign = String.join("\n", ALGORITHM, SECOND.format(now), scope, hex(sha256(bytes(request))));
        String signature = hex(mac(key(DAY.format(now)), toSign));
        signed.remove("host");
        signed.put(
                "authorization",
                ALGORITHM + " Credential=" + accessKey + "/" + scope + ",SignedHeaders=" + names + ",Signature="
                        + signature);
        return signed;
    }

    private static String lines(SortedMap<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String query(URI uri) {
        return uri.getRawQuery() == null
                ? ""
                : Stream.of(uri.getRawQuery().split("&"))
                        .map(parameter -> parameter.contains("=") ? parameter : parameter + "=")
                        .sorted()
                        .collect(Collectors.joining("&"));
    }

    private byte[] key(String day) {
        byte[] ofDay = mac(bytes("AWS4" + secretKey), day);
        return mac(mac(mac(ofDay, region), "s3"), "aws4_request");
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
