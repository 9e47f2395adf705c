package plaza.workspace.guard.model;

import org.jspecify.annotations.Nullable;

/**
 * What a browser says about where a request comes from. A page of another site can make a browser send our cookie, but
 * it cannot write these headers.
 *
 * @param fetchSite {@code Sec-Fetch-Site}: same-origin, same-site, cross-site or none (typed, bookmarked)
 * @param origin {@code Origin}
 * @param host our own host and port, as the browser sees them
 * @param marked true where the header that only our own page sets is there
 */
public record Provenance(
        @Nullable String fetchSite, @Nullable String origin, String host, boolean marked) {

    /** True where the browser says that our own page sent it. */
    public boolean isOurPage() {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        return origin != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }

    /** True where the browser says that another site had a hand in it. */
    public boolean isForeign() {
        if (fetchSite != null) {
            return fetchSite.equals("cross-site") || fetchSite.equals("same-site");
        }
        return origin != null && !isOurPage();
    }
}
