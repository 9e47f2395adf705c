package plaza.local.aot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plaza.platform.servers.Command;
import plaza.platform.servers.Jvm;

class StartCacheBelongsToItsJarsTest {

    @TempDir
    Path temp;

    @Test
    void the_same_jars_and_flags_have_the_same_cache() throws IOException {
        assertThat(cache(jar("one"), "64m")).isEqualTo(cache(jar("one"), "64m"));
    }

    @Test
    void a_jar_that_was_built_again_has_another() throws IOException {
        AotCache before = cache(jar("one"), "64m");

        Files.setLastModifiedTime(jar("one"), FileTime.from(Instant.parse("2026-11-22T12:00:00Z")));

        assertThat(cache(jar("one"), "64m")).isNotEqualTo(before);
    }

    @Test
    void other_flags_have_another() throws IOException {
        assertThat(cache(jar("one"), "64m")).isNotEqualTo(cache(jar("one"), "65m"));
    }

    @Test
    void a_cache_that_is_not_made_is_not_used() throws IOException {
        assertThat(cache(jar("one"), "64m").flags(CacheUse.USE)).noneMatch(flag -> flag.contains("AOTCache"));
    }

    @Test
    void a_cache_is_there_only_when_its_creation_went_well() throws Exception {
        AotCache cache = cache(jar("one"), "64m");

        Files.writeString(Path.of(cache.file() + ".record"), "record");
        boolean failed = cache.create(script("echo half > " + cache.file() + ".draft; exit 1"));
        boolean madeAfterFailure = cache.isMade();
        Files.writeString(Path.of(cache.file() + ".record"), "record");
        boolean done = cache.create(script("echo whole > " + cache.file() + ".draft"));

        assertThat(List.of(failed, madeAfterFailure, done, cache.isMade())).containsExactly(false, false, true, true);
    }

    @Test
    void a_new_cache_replaces_those_of_older_builds() throws Exception {
        Path older = Files.writeString(temp.resolve("app-0.aot"), "older");
        Path stranger = Files.writeString(temp.resolve("kafka-0.aot"), "stranger");
        AotCache cache = cache(jar("one"), "64m");
        Files.writeString(Path.of(cache.file() + ".record"), "record");

        cache.create(script("echo whole > " + cache.file() + ".draft"));

        assertThat(older).doesNotExist();
        assertThat(stranger).exists();
    }

    private AotCache cache(Path jar, String heap) {
        return new AotCaches(temp).of("app", Jvm.small(heap), List.of(jar));
    }

    private Path jar(String name) throws IOException {
        Path jar = temp.resolve(name + ".jar");
        return Files.exists(jar) ? jar : Files.writeString(jar, name);
    }

    private Command script(String text) {
        return new Command(
                List.of(), Path.of("/bin/sh"), List.of("-c", text), Map.of(), temp, temp.resolve("creation.log"));
    }
}
