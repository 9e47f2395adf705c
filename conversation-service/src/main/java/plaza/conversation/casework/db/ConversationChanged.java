package plaza.conversation.casework.db;

import java.util.UUID;

/**
 * What pages are told of a change: enough to know whether to load the case anew, and no text.
 *
 * @param version of the case after the change
 * @param change a word of {@code Change}
 * @param turn a word of {@code Turn}
 * @param site the case's site
 */
record ConversationChanged(UUID conversationId, long version, String change, String turn, String site) {}
