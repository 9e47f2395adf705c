package plaza.platform.servers;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a URL whether it answers 200. Small on purpose: a whole HTTP client costs the launcher memory. */
public final class HttpProbe {

    private static final int CONNECT_MILLIS = 500;
    private static final int READ_MILLIS = 3_000;
    private static final int OK = 200;

    private HttpProbe() {}

    public static boolean isOk(URI url) {
        try {
            HttpURLConnection connection = (HttpURLConnection) url.toURL().openConnection();
            connection.setConnectTimeout(CONNECT_MILLIS);
            connection.setReadTimeout(READ_MILLIS);
            try {
                return connection.getResponseCode() == OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
