package plaza.ingestion.instagram;

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
import plaza.ingestion.instagram.network.InstagramHistory;
import plaza.ingestion.messenger.network.TalkHistory;

/** Reads back what happened on an Instagram account: comments below its media, and its private talks. */
public final class InstagramHistorian implements Historian {

    private final InstagramHistory wall;
    private final TalkHistory direct;

    public InstagramHistorian(InstagramHistory wall, TalkHistory direct) {
        this.wall = wall;
        this.direct = direct;
    }

    @Override
    public Set<String> recalls() {
        return Set.of("comments", "messages");
    }

    @Override
    public List<Question> begin(AccountRef account) {
        return List.of(Question.of(InstagramHistory.MEDIA, account.id()), Question.of(TalkHistory.TALKS, account.id()));
    }

    @Override
    public Asked<Recalled> ask(AccountRef account, Question question, Instant since, Secret token) {
        return switch (question.about()) {
            case InstagramHistory.MEDIA -> wall.media(account, question, token);
            case InstagramHistory.COMMENTS -> wall.comments(account, question, since, token);
            case TalkHistory.TALKS -> direct.talks(account, question, since, token);
            case TalkHistory.MESSAGES -> direct.messages(account, question, since, token);
            default -> Asked.of(new Finding.Untold<>("no-such-question"));
        };
    }
}
