package plaza.conversation.casework.model;

import java.util.List;

/** What changed about a case, for pages that show it: the weightiest of what happened at once. */
public enum Change {
    OPENED("opened"),
    /** Somebody answered in our name, and not from here. */
    PUBLISHED_OUTSIDE("published-outside"),
    /** It became part of another case, or one of its own again. */
    MERGED("merged"),
    MESSAGE_RECEIVED("message-received"),
    REOPENED("reopened"),
    RESOLVED("resolved"),
    ANSWERED("answered"),
    /** The customer came along to private. */
    MOVED_TO_PRIVATE("moved-to-private"),
    /** The square was told how it ended, or need not be. */
    CLOSED_IN_PUBLIC("closed-in-public"),
    ANSWER_NEEDED("answer-needed"),
    DEADLINE_CHANGED("deadline-changed"),
    /** A promise is broken. */
    SLA_BREACHED("sla-breached"),
    /** Most of what was promised has passed. */
    SLA_WARNED("sla-warned"),
    /** A word that was given was not kept in time. */
    COMMITMENT_BROKEN("commitment-broken"),
    /** It is soon time to keep a word that was given. */
    COMMITMENT_WARNED("commitment-warned"),
    /** A word was given, or kept. */
    COMMITMENT_CHANGED("commitment-changed"),
    /** The customer was sent elsewhere. */
    DEFLECTED("deflected"),
    /** A message was edited, removed, put back, hidden or shown, and nothing else came of it. */
    MESSAGE_CHANGED("message-changed"),
    /** It was offered, taken or given back. */
    OWNER_CHANGED("owner-changed"),
    /** A reply was approved, or something became of it. */
    REPLY_CHANGED("reply-changed"),
    /** A colleague left a note. */
    NOTE_ADDED("note-added"),
    /** Its account is answered in another way from now on. */
    MODE_CHANGED("mode-changed"),
    /** Something else is promised from now on. */
    PROMISE_CHANGED("promise-changed");

    /** The name under which changes of cases are told to pages. */
    public static final String NEWS = "conversation";

    private final String label;

    Change(String label) {
        this.label = label;
    }

    /** The word on the wire. */
    public String label() {
        return label;
    }

    /** The change that these facts make together; that other one where there are none. */
    public static Change of(List<CaseFact> facts, Change otherwise) {
        return facts.stream().map(Change::of).min(Change::compareTo).orElse(otherwise);
    }

    private static Change of(CaseFact fact) {
        return switch (fact) {
            case CaseFact.Opened _ -> OPENED;
            case CaseFact.MessageReceived _ -> MESSAGE_RECEIVED;
            case CaseFact.PublishedOutside outside ->
                outside.mode().warnsOfWordsFromOutside() ? PUBLISHED_OUTSIDE : MESSAGE_CHANGED;
            case CaseFact.Reopened _ -> REOPENED;
            case CaseFact.Merged _, CaseFact.Unmerged _ -> MERGED;
            case CaseFact.MovedToPrivate _ -> MOVED_TO_PRIVATE;
            case CaseFact.ClosedInPublic _ -> CLOSED_IN_PUBLIC;
            case CaseFact.AnswerNeeded _ -> ANSWER_NEEDED;
            case CaseFact.Answered _ -> ANSWERED;
            case CaseFact.AnswerUndelivered _ -> REPLY_CHANGED;
            case CaseFact.DeadlineChanged _ -> DEADLINE_CHANGED;
            case CaseFact.AnswerNoLongerNeeded _, CaseFact.Resolved _ -> RESOLVED;
            case CaseFact.SlaBreached _ -> SLA_BREACHED;
            case CaseFact.SlaWarned _ -> SLA_WARNED;
            case CaseFact.Deflected _ -> DEFLECTED;
            case CaseFact.CommitmentBroken _ -> COMMITMENT_BROKEN;
            case CaseFact.CommitmentWarned _ -> COMMITMENT_WARNED;
            case CaseFact.CommitmentMade _, CaseFact.CommitmentKept _ -> COMMITMENT_CHANGED;
        };
    }
}
