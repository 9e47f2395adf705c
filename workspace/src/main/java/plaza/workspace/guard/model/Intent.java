package plaza.workspace.guard.model;

import java.util.Set;

/** What a request is about to do, as far as forgery matters. */
public enum Intent {
    /** Opens a page or loads a part of it. Anybody may link to us. */
    LOOK {
        @Override
        public boolean isAllowed(Provenance from) {
            return true;
        }
    },
    /** Reads data, or opens a stream, which keeps an agent present. Nothing of another site needs to. */
    READ {
        @Override
        public boolean isAllowed(Provenance from) {
            return !from.isForeign();
        }
    },
    /** Changes something, ends the session, or leaves HTTP. */
    CHANGE {
        @Override
        public boolean isAllowed(Provenance from) {
            return from.isOurPage() && from.marked();
        }
    };

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /**
     * The intent of a request.
     *
     * @param method HTTP method
     * @param path normalised path
     * @param upgrade true where it asks for another protocol
     */
    public static Intent of(String method, String path, boolean upgrade) {
        if (upgrade || !SAFE.contains(method)) {
            return CHANGE;
        }
        boolean data = path.startsWith("/svc/") || path.startsWith("/api/") || path.equals("/logout");
        return data ? READ : LOOK;
    }

    /** True where a request of this provenance may do it. */
    public abstract boolean isAllowed(Provenance from);
}
