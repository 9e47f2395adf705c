package plaza.ingestion.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.Channel;
import plaza.ingestion.channel.Historian;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Direction;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Question;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Recalled;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.facebook.Facebook;
import plaza.ingestion.facebook.FacebookHistorian;
import plaza.ingestion.facebook.network.PageHistory;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.instagram.Instagram;
import plaza.ingestion.instagram.InstagramHistorian;
import plaza.ingestion.instagram.network.InstagramHistory;
import plaza.ingestion.messenger.network.TalkHistory;

/** A thing has one key and one place in order, whether its webhook told it or we read it. */
class WhatIsReadBackIsTheSameThingTest {

    private static final Instant SINCE = Instant.parse("2026-11-30T12:00:00Z");
    private static final Instant RECEIVED = Instant.parse("2026-11-30T14:00:00Z");
    private static final String PAGE = "100000000000001";
    private static final String ACCOUNT = "17840000000000001";
    private static final String NOTHING = "{\"data\":[]}";

    private ScriptedGraph graph;
    private GraphApi api;

    @BeforeEach
    void start() {
        graph = ScriptedGraph.start();
        api = new GraphApi(graph.url(), Duration.ofSeconds(2), Duration.ofSeconds(2), Optional.of(Secret.of("s3cret")));
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void a_comment_and_its_answer_on_a_wall() {
        graph.spoilReading(says("""
                        {"data":[{"id":"%s_900","updated_time":"2026-11-30T13:00:00+0000",
                        "created_time":"2026-11-01T13:00:00+0000","from":{"id":"%s"}},
                        {"id":"%s_800","updated_time":"2026-11-29T13:00:00+0000"}]}""".formatted(PAGE, PAGE, PAGE)), says(NOTHING), says("""
                        {"data":[{"id":"900_902","from":{"id":"%s","name":"Telco"},"message":"Lo vemos",
                        "created_time":"2026-11-30T13:00:00+0000","parent":{"id":"900_901"}},
                        {"id":"900_901","from":{"id":"7001","name":"Rosa"},"message":"Sin señal",
                        "created_time":"2026-11-30T12:30:00+0000"},
                        {"id":"900_899","from":{"id":"7001"},"message":"vieja","created_time":"2026-11-30T11:00:00+0000"}]}""".formatted(PAGE)));

        List<Interaction> read = readBack(facebook(), new Facebook(), account("facebook", PAGE));

        assertThat(identities(read)).containsExactlyElementsOf(identities(told(new Facebook(), """
                        {"object":"page","entry":[{"id":"%s","time":1796043601,"changes":[
                        {"field":"feed","value":{"item":"comment","verb":"add","comment_id":"900_902",
                        "post_id":"%s_900","parent_id":"900_901","from":{"id":"%s","name":"Telco"},
                        "message":"Lo vemos","created_time":1796043600}},
                        {"field":"feed","value":{"item":"comment","verb":"add","comment_id":"900_901",
                        "post_id":"%s_900","parent_id":"%s_900","from":{"id":"7001","name":"Rosa"},
                        "message":"Sin señal","created_time":1796041800}}]}]}""".formatted(
                        PAGE, PAGE, PAGE, PAGE, PAGE))));
        assertThat(read)
                .extracting(each -> each.nature().direction())
                .containsExactly(Direction.OUTBOUND, Direction.INBOUND);
    }

    @Test
    void a_private_talk_with_both_sides() {
        graph.spoilReading(says(NOTHING), says("""
                        {"data":[{"id":"t_7001","updated_time":"2026-11-30T13:00:00+0000"},
                        {"id":"t_7002","updated_time":"2026-11-30T11:59:59+0000"}]}"""), says("""
                        {"data":[{"id":"m_2","from":{"id":"%s","name":"Telco"},"to":{"data":[{"id":"7001"}]},
                        "message":"Hola Rosa","created_time":"2026-11-30T13:00:00+0000"},
                        {"id":"m_1","from":{"id":"7001","name":"Rosa"},"to":{"data":[{"id":"%s"}]},
                        "message":"Hola","created_time":"2026-11-30T12:59:00+0000"}]}""".formatted(PAGE, PAGE)));

        List<Interaction> read = readBack(facebook(), new Facebook(), account("facebook", PAGE));

        assertThat(identities(read))
                .containsExactlyElementsOf(identities(told(new Facebook(), """
                        {"object":"page","entry":[{"id":"%s","time":1796043600123,"messaging":[
                        {"sender":{"id":"%s"},"recipient":{"id":"7001"},"timestamp":1796043600123,
                        "message":{"mid":"m_2","is_echo":true,"text":"Hola Rosa"}},
                        {"sender":{"id":"7001"},"recipient":{"id":"%s"},"timestamp":1796043540999,
                        "message":{"mid":"m_1","text":"Hola"}}]}]}""".formatted(PAGE, PAGE, PAGE))));
        assertThat(read)
                .extracting(each -> each.nature().direction())
                .containsExactly(Direction.OUTBOUND, Direction.INBOUND);
    }

    @Test
    void a_comment_on_instagram_and_a_new_answer_to_an_old_one() {
        graph.spoilReading(
                says("{\"data\":[{\"id\":\"18001\",\"comments_count\":2},{\"id\":\"18002\",\"comments_count\":0}]}"),
                says(NOTHING),
                says("""
                        {"data":[{"id":"17901","text":"Hola","timestamp":"2026-11-30T12:30:00+0000",
                        "from":{"id":"5001","username":"rosa.q"}},
                        {"id":"17801","text":"vieja","timestamp":"2026-11-20T12:30:00+0000",
                        "from":{"id":"5002","username":"otro"},"replies":{"data":[
                        {"id":"17902","text":"¿Y?","timestamp":"2026-11-30T12:40:00+0000",
                        "from":{"id":"5001","username":"rosa.q"}}]}}]}"""));

        List<Interaction> read = readBack(instagram(), new Instagram(), account("instagram", ACCOUNT));

        assertThat(identities(read))
                .containsExactlyElementsOf(identities(told(new Instagram(), """
                        {"object":"instagram","entry":[{"id":"%s","time":1796041801,"changes":[
                        {"field":"comments","value":{"id":"17901","text":"Hola","media":{"id":"18001"},
                        "from":{"id":"5001","username":"rosa.q"}}},
                        {"field":"comments","value":{"id":"17902","parent_id":"17801","text":"¿Y?",
                        "media":{"id":"18001"},"from":{"id":"5001","username":"rosa.q"}}}]}]}""".formatted(ACCOUNT))));
    }

    @Test
    void a_long_list_is_turned_page_by_page_until_it_is_old() {
        graph.spoilReading(
                says("{\"data\":[{\"id\":\"%s_900\",\"updated_time\":\"2026-11-30T13:00:00+0000\"}]}".formatted(PAGE)),
                says(NOTHING),
                says("""
                        {"data":[{"id":"900_2","message":"dos","created_time":"2026-11-30T13:00:00+0000"}],
                        "paging":{"cursors":{"after":"AAA"},"next":"https://graph/next"}}"""),
                says("""
                        {"data":[{"id":"900_1","message":"uno","created_time":"2026-11-30T11:00:00+0000"}],
                        "paging":{"cursors":{"after":"BBB"},"next":"https://graph/next"}}"""));

        List<Interaction> read = readBack(facebook(), new Facebook(), account("facebook", PAGE));

        assertThat(read).hasSize(1);
        assertThat(graph.calls()).hasSize(4);
        assertThat(graph.calls().getLast().parameters()).containsEntry("after", "AAA");
    }

    private FacebookHistorian facebook() {
        return new FacebookHistorian(new PageHistory(api), new TalkHistory(api, "page", "messenger"));
    }

    private InstagramHistorian instagram() {
        return new InstagramHistorian(new InstagramHistory(api), new TalkHistory(api, "instagram", "instagram"));
    }

    private static Spoiled says(String body) {
        return Spoiled.says(200, body);
    }

    private static AccountRef account(String channel, String id) {
        return new AccountRef(new ChannelName(channel), new NetworkId(id));
    }

    private static List<Interaction> readBack(Historian historian, Channel channel, AccountRef account) {
        List<Interaction> heard = new ArrayList<>();
        Deque<Question> open = new ArrayDeque<>(historian.begin(account));
        while (!open.isEmpty()) {
            Asked<Recalled> asked = historian.ask(account, open.poll(), SINCE, Secret.of(ScriptedGraph.TOKEN));
            assertThat(asked.finding()).isInstanceOf(Finding.Found.class);
            Recalled recalled = ((Finding.Found<Recalled>) asked.finding()).value();
            if (recalled.things() > 0) {
                heard.addAll(understood(channel, recalled.payload()));
            }
            open.addAll(recalled.next());
        }
        return heard;
    }

    private static List<Interaction> told(Channel channel, String webhook) {
        return understood(channel, webhook.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Interaction> understood(Channel channel, byte[] payload) {
        assertThat(channel.read(payload, RECEIVED)).isInstanceOf(Reading.Understood.class);
        Reading.Understood reading = (Reading.Understood) channel.read(payload, RECEIVED);
        assertThat(reading.rejected()).isEmpty();
        return reading.interactions();
    }

    private static List<String> identities(List<Interaction> interactions) {
        return interactions.stream()
                .map(each -> each.key() + " in " + each.place().orderKey() + " below "
                        + each.place().parentId() + " of " + each.place().threadId() + ": "
                        + each.content().text())
                .toList();
    }
}
