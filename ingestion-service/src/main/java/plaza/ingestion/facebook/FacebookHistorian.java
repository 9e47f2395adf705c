package plaza.ingestion.facebook;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import plaza.ingestion.channel.Historian;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.Question;
import plaza.ingestion.channel.model.Recalled;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.facebook.network.PageHistory;
import plaza.ingestion.messenger.network.TalkHistory;

/** Reads back what happened on a page: its wall and its Messenger. */
public final class FacebookHistorian implements Historian {

    private final PageHistory wall;
    private final TalkHistory messenger;

    public FacebookHistorian(PageHistory wall, TalkHistory messenger) {
        this.wall = wall;
        this.messenger = messenger;
    }

    @Override
    public Set<String> recalls() {
        return Set.of("feed", "messages", "message_echoes");
    }

    @Override
    public List<Question> begin(AccountRef account) {
        return List.of(Question.of(PageHistory.POSTS, account.id()), Question.of(TalkHistory.TALKS, account.id()));
    }

    @Override
    public Asked<Recalled> ask(AccountRef account, Question question, Instant since, Secret token) {
        return switch (question.about()) {
            case PageHistory.POSTS -> wall.posts(account, question, since, token);
            case PageHistory.COMMENTS -> wall.comments(account, question, since, token);
            case TalkHistory.TALKS -> messenger.talks(account, question, since, token);
            case TalkHistory.MESSAGES -> messenger.messages(account, question, since, token);
            default -> Asked.of(new Finding.Untold<>("no-such-question"));
        };
    }
}
